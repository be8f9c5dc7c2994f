import type { Scene } from '#components/kit/scene.ts';
import { inputs, type Mock, mock } from '#engines/exam/mock';

const right = ({ marked }: Mock): string => String(marked.right);

/** How a form is drawn and marked, shown on a model candidate; below it the reader sits one. */
export const examMock: Scene<typeof inputs, Mock> = {
  id: 'exam-mock',
  question: 'What counts at the end?',
  situation:
    'At the start: a candidate knows about 70% and leaves the rest empty. On this form 47 of 65 answers are right, which looks like 72%.',
  inputs,
  controls: ['known', 'rest', 'form', 'version'],
  run: mock,
  stories: [
    {
      name: 'Nothing stays empty',
      context: 'The same candidate on the same form guesses what it does not know.',
      set: { rest: 'guess' },
      ask: 'How many of the fifty scored questions are right now?',
      options: ['33', '36', '47'],
      right,
      decides: 'Right and scored',
      takeaway: 'A guess costs nothing. Of the questions that it does not know, some come out right.',
    },
    {
      name: 'Two options struck out',
      context: 'It rules out two wrong options in each of them first, and guesses among the rest.',
      set: { rest: 'strike' },
      ask: 'How many of the fifty are right?',
      options: ['33', '38', '45'],
      right,
      decides: 'Right and scored',
      takeaway: 'One in two on average. This form was unkind; try the next ones.',
    },
    {
      name: 'The next form',
      context: 'Somebody who knows as much, and leaves the rest empty too, gets form 8.',
      set: { form: 8 },
      ask: 'How many of the fifty are right?',
      options: ['33', '36', '40'],
      right,
      decides: 'Right and scored',
      takeaway:
        'Nobody learned anything in between. One practice set says little: sit several before you book.',
    },
    {
      name: 'The older version',
      context: 'The form is drawn by the weights of DVA-C02.',
      set: { version: 'c02' },
      ask: 'How many scored questions has Troubleshooting?',
      options: ['9', '11', '13'],
      right: ({ marked }) => String(marked.byDomain.at(-1)?.of),
      decides: 'Troubleshooting',
      takeaway: 'The newer version moved two questions here, one from each of two other domains.',
    },
  ],
  leftOut: [
    'A scaled score: whoever shows one has made it up. 80% is the margin that this page advises.',
    'In the model every question is equally hard, and one in six asks for two of five: AWS publishes no such share.',
    'The form to sit is made of this site’s own questions, by the tasks of their pages. They have three or four options and one answer, and are not AWS’s.',
  ],
};
