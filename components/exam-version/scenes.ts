import type { Scene } from '#components/kit/scene.ts';
import { inputs, examVersion as run, type Version } from '#engines/exam/version';

const versions = ['DVA-C02', 'DVA-C03'] as const;

/** Which version an appointment gives, after the waits. */
export const examVersion: Scene<typeof inputs, Version> = {
  id: 'exam-version-chooser',
  question: 'Which version will I sit?',
  situation:
    'At the start: somebody failed DVA-C02 on 17 November 2026 and wants to repeat it on 30 November, its last day.',
  inputs,
  controls: ['wanted', 'before', 'attempt'],
  unused: ({ before }) => (before === 'none' ? ['attempt'] : []),
  run,
  stories: [
    {
      name: 'Failed one day earlier',
      context: 'The same wish, but the failed attempt was on 16 November.',
      set: { attempt: '2026-11-16' },
      ask: 'Which version is the next attempt?',
      options: versions,
      right: ({ version }) => version,
      decides: 'Earliest day',
      takeaway:
        'One day decided about the blueprint, since the wait ends on the last day of the old version.',
    },
    {
      name: 'The first attempt on the last day',
      context: 'Another candidate has not taken the exam before.',
      set: { before: 'none' },
      ask: 'Which version is it?',
      options: versions,
      right: ({ version }) => version,
      decides: 'Version',
      takeaway:
        'The last day still belongs to the old version. A fail on it can only be repeated in the new one.',
    },
    {
      name: 'Passed, and curious',
      context: 'The attempt on 17 November was passed. The candidate wants the new version on 1 March 2027.',
      set: { before: 'passed', wanted: '2027-03-01' },
      ask: 'Is that day possible?',
      options: ['possible', 'too early'],
      right: ({ moved }) => (moved ? 'too early' : 'possible'),
      decides: 'Earliest day',
      takeaway: 'The two years after a pass hold for the same exam. A new code is another exam.',
    },
    {
      name: 'An appointment in January',
      context: 'The failed attempt was on 17 November, and the wish is now 15 January 2027.',
      set: { wanted: '2027-01-15' },
      ask: 'Is that day possible?',
      options: ['possible', 'too early'],
      right: ({ moved }) => (moved ? 'too early' : 'possible'),
      decides: 'Day of the exam',
      takeaway: 'The wait is long over by then; what has changed is the blueprint to study.',
    },
  ],
  leftOut: [
    'The booking page decides: it shows which code a day offers, and whether a place is free.',
    'AWS’s pages differ by a day or so about the change. This model uses the dates among the figures of this page.',
    'It knows no today, so it does not refuse days that are over.',
  ],
};
