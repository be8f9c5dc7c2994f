import type { Scene } from '#components/kit/scene.ts';
import { effective, inputs, type Precedence } from '#engines/template/option-precedence';

const applies = ({ settings: [winner] }: Precedence) => winner?.value ?? 'nothing';

/** Which of several values of one Elastic Beanstalk option applies. */
export const optionPrecedence: Scene<typeof inputs, Precedence> = {
  id: 'elastic-beanstalk-option-precedence',
  question: 'Which value of an option applies?',
  situation:
    'At the start: a .config file of the ticket shop asks for at least 2 instances. Somebody once typed 5 into the console. The example option is MinSize.',
  inputs,
  controls: ['direct', 'saved', 'files', 'fallback'],
  run: effective,
  stories: [
    {
      name: 'The file is corrected',
      context: 'A new version is deployed, with 3 in its file. The 5 from the console is still there.',
      set: { files: '01-base.config = 3' },
      ask: 'Which value applies?',
      options: ['2', '3', '5'],
      right: applies,
      decides: 'Applies',
      takeaway:
        'What was set on the environment stays there and hides the file, version after version, until somebody removes it.',
    },
    {
      name: 'The console’s value is removed',
      context: 'Somebody removes the 5 with the EB CLI.',
      set: { direct: '' },
      ask: 'Which value applies now?',
      options: ['1', '2', '5'],
      right: applies,
      decides: 'Applies',
      takeaway: 'Removing a setting uncovers the next one below it, not the default.',
    },
    {
      name: 'A saved configuration',
      context: 'The environment is created from a saved configuration with 4, and nothing is set on it.',
      set: { direct: '', saved: '4' },
      ask: 'Which value applies?',
      options: ['1', '2', '4'],
      right: applies,
      decides: 'Applies',
      takeaway:
        'A saved configuration is stronger than files in the bundle, and weaker than what is set directly.',
    },
    {
      name: 'Two files disagree',
      context: 'Nothing is set directly. 01-base.config says 2, 02-scale.config says 3.',
      set: { direct: '', files: '02-scale.config = 3, 01-base.config = 2' },
      ask: 'Which value applies?',
      options: ['1', '2', '3'],
      right: applies,
      decides: '.ebextensions',
      takeaway: 'Names decide, not the order in which you list the files. Number them.',
    },
    {
      name: 'No file at all',
      context: 'The value from the console and the file are both gone, and a new version is deployed.',
      set: { direct: '', files: '' },
      ask: 'Which value applies?',
      options: ['1', '2', 'nothing'],
      right: applies,
      decides: 'Applies',
      takeaway: 'Only when nobody sets an option does its default apply.',
    },
  ],
  leftOut: [
    'AWS says that files are processed in alphabetical order; that the last one wins is taken from that.',
    'Options that cannot be changed after the environment has been created.',
  ],
};
