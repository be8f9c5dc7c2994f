import { choice, number, text, type Values } from '#engines/inputs';
import { pointsFault } from './alarm-points.ts';

export const inputs = {
  points: text({
    label: 'Data points, the newest last',
    maxLength: 200,
    oneLine: true,
    default: '85 70 90 60 95',
    help: 'A value for each period, and - where the metric reported nothing.',
    check: pointsFault,
  }),
  m: number({
    label: 'Datapoints to alarm (M)',
    unit: 'points',
    min: 1,
    max: 10,
    step: 1,
    default: 3,
    whole: true,
    help: 'How many of the points looked at have to be bad.',
  }),
  n: number({
    label: 'Evaluation periods (N)',
    unit: 'points',
    min: 1,
    max: 10,
    step: 1,
    default: 5,
    whole: true,
    help: 'How many of the most recent points are looked at.',
  }),
  missing: choice({
    label: 'TreatMissingData',
    options: {
      missing: 'missing',
      notBreaching: 'notBreaching',
      breaching: 'breaching',
      ignore: 'ignore',
    },
    default: 'missing',
    help: 'What a gap counts as. The default is missing.',
  }),
  comparison: choice({
    label: 'A point is bad if it is',
    options: {
      above: 'above the threshold',
      atLeast: 'at least the threshold',
      below: 'below the threshold',
      atMost: 'at most the threshold',
    },
    default: 'above',
    help: 'ComparisonOperator: GreaterThanThreshold, GreaterThanOrEqualToThreshold, and the same for less.',
  }),
  threshold: number({
    label: 'Threshold',
    unit: '',
    min: 0,
    max: 1_000_000,
    step: 1,
    default: 80,
    help: 'What each point is compared with, in the unit of the metric.',
  }),
  period: choice({
    label: 'Period',
    options: {
      10: '10 s, high resolution',
      20: '20 s, high resolution',
      30: '30 s, high resolution',
      60: '1 minute',
      300: '5 minutes',
      3600: '1 hour',
      86400: '1 day',
    },
    default: '60',
    help: 'The length of one data point.',
  }),
};

export type AlarmValues = Values<typeof inputs>;

/** How a comparison reads in the middle of a sentence, and what it does. */
export const comparisons: Readonly<
  Record<
    AlarmValues['comparison'],
    { words: string; sign: string; holds: (value: number, than: number) => boolean }
  >
> = {
  above: { words: 'above', sign: '>', holds: (value, than) => value > than },
  atLeast: { words: 'at least', sign: '≥', holds: (value, than) => value >= than },
  below: { words: 'below', sign: '<', holds: (value, than) => value < than },
  atMost: { words: 'at most', sign: '≤', holds: (value, than) => value <= than },
};
