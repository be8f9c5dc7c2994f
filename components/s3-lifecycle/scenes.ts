import type { Scene } from '#components/kit/scene.ts';
import { type Lifecycle, lifecycle } from '#engines/s3/lifecycle';
import { inputs } from '#engines/s3/lifecycle-inputs';

const pays = ({ refusal, stays, breakEven }: Lifecycle): string => {
  if (refusal !== undefined) return 'S3 refuses the rule';
  if (stays.length === 1) return 'nothing moves';
  return breakEven === undefined ? 'more than Standard' : 'less than Standard';
};
const options = ['less than Standard', 'more than Standard', 'nothing moves', 'S3 refuses the rule'] as const;

/** Whether S3 takes a rule, what it does to objects of a size, and from which day on it pays. */
export const s3Lifecycle: Scene<typeof inputs, Lifecycle> = {
  id: 's3-lifecycle',
  question: 'When does a lifecycle rule pay?',
  situation:
    'At the start: a million thumbnails of 20 KB, and a rule meant to move them to Standard-IA after 30 days, to an archive after 90, and delete them after a year.',
  inputs,
  controls: ['rule', 'size', 'filter'],
  start: { size: 20 },
  run: lifecycle,
  stories: [
    {
      name: 'With a size filter',
      context: 'Somebody adds ObjectSizeGreaterThan to the rule, so that the thumbnails do move.',
      set: { filter: true },
      ask: 'What does a year cost?',
      options,
      right: pays,
      decides: 'With the rule',
      takeaway:
        'Each move is paid for by the object, and small objects save little. That is why S3 leaves them alone unless you insist.',
    },
    {
      name: 'Posters of 1,000 KB',
      context: 'The same rule, for a million posters.',
      set: { size: 1_000 },
      ask: 'What does a year cost?',
      options,
      right: pays,
      decides: 'Break-even',
      takeaway:
        'A price for each object, a saving for each GB: the larger the object, the sooner a move pays.',
    },
    {
      name: 'After a week',
      context: 'The posters should move on day 7 already, and on to the archive on day 30.',
      set: { rule: 'STANDARD_IA 7; GLACIER 30; expire 365', size: 1_000 },
      ask: 'What happens?',
      options,
      right: pays,
      decides: 'The rule',
      takeaway:
        'A first move may come on any day, even day 0. But Standard-IA has a minimum of 30 days, so the same rule cannot move on before day 37.',
    },
    {
      name: 'Archived, then deleted early',
      context: 'The posters go to an archive on day 45 and are deleted on day 100.',
      set: { rule: 'GLACIER 45; expire 100', size: 1_000 },
      ask: 'What do the 100 days cost?',
      options,
      right: pays,
      decides: 'Billed but not used',
      takeaway: 'The archive bills its minimum of 90 days, 35 more than the posters lie there.',
    },
    {
      name: 'One class after the other',
      context: 'To Glacier Instant on day 4, to Deep Archive on day 94, and no expiry.',
      set: { rule: 'GLACIER_IR 4; DEEP_ARCHIVE 94', size: 1_000 },
      ask: 'What happens?',
      options,
      right: pays,
      decides: 'The rule',
      takeaway:
        'A second move in the same rule has to wait for the minimum of the class before: 4 + 90 days.',
    },
  ],
  leftOut: [
    'Prices of Northern Virginia; uploads cost the same either way, and nobody reads. Without expiry the time line ends after two years, or a year after the last move.',
    'For noncurrent versions the days count from their replacement. S3 may move objects later than their day.',
    'Intelligent-Tiering moves on by its own tiers, some of which allow fewer ways out.',
  ],
};
