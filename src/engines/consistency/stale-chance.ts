import { choice, number, type Values } from '#engines/inputs';
import { duration, exact, percent, sum } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import type { ConsistencyValues } from './inputs.ts';
import type { ModelName } from './models.ts';

/** How the lags of the copies that are behind are spread around their mean. Declared, not measured: AWS publishes none. */
const spreads = {
  fixed: 'always the mean',
  uniform: 'evenly from 0 to twice the mean',
  exponential: 'exponential: mostly short, sometimes long',
} as const;

export const staleInputs = {
  delay: number({
    label: 'Delay after the write, t',
    unit: 'ms',
    min: 0,
    max: 86_400_000,
    step: 10,
    default: 100,
    help: 'How long after the acknowledgement the read begins.',
  }),
  mean: number({
    label: 'Mean lag, m',
    unit: 'ms',
    min: 0,
    max: 86_400_000,
    step: 10,
    default: 150,
    help: 'How far a copy that is behind is behind on average. An example; AWS publishes no figure.',
  }),
  spread: choice<keyof typeof spreads>({
    label: 'Lags are',
    options: spreads,
    default: 'uniform',
    help: 'How the lag differs from write to write. An assumption to play with.',
  }),
  copies: number({
    label: 'Copies that answer, n',
    unit: '',
    min: 1,
    max: 16,
    step: 1,
    default: 3,
    help: 'One of them answers each read, each as often as the others.',
    whole: true,
  }),
  behind: number({
    label: 'Copies that lag, b',
    unit: '',
    min: 0,
    max: 16,
    step: 1,
    default: 1,
    help: 'How many of them get a write only after its acknowledgement; no more than there are copies.',
    whole: true,
  }),
} as const;

export type StaleValues = Values<typeof staleInputs>;

export interface StaleChance extends Result {
  /** 0 to 1. */
  chance: number;
  /** From this delay on at most one read in a hundred is stale, in ms. */
  freshAfter: number;
}

/** The chance that a lag is longer than `delay`; a copy that gets the write in the very moment of the read shows it. */
export function stillBehind(spread: StaleValues['spread'], mean: number, delay: number): number {
  if (mean === 0) return 0;
  switch (spread) {
    case 'fixed':
      return delay < mean ? 1 : 0;
    case 'uniform':
      return Math.max(0, 1 - delay / (2 * mean));
    case 'exponential':
      return Math.exp(-delay / mean);
  }
}

const lagging = ({ behind, copies }: StaleValues) => Math.min(behind, copies);

/** The chance of a stale answer after each delay, for a plot. */
export const chanceAt = (values: StaleValues, delay: number): number =>
  (lagging(values) / values.copies) * stillBehind(values.spread, values.mean, delay);

/**
 * The chance that a read that begins t ms after an acknowledgement misses the write: the copy that answers has to be one of
 * those that lag, and its lag has to be longer than t.
 */
export function staleChance(values: StaleValues): StaleChance {
  const { delay, mean, spread, copies } = values;
  const behind = lagging(values);
  const chance = chanceAt(values, delay);
  const freshAfter = freshAfterOf(values, 0.01);
  const [t, m, n, b] = [delay, mean, copies, behind].map((value) => exact(value));
  const still = stillBehind(spread, mean, delay);
  return {
    chance,
    freshAfter,
    answer: `${percentOf(chance)} of the reads that begin ${duration(delay)} after a write are stale; from ${duration(freshAfter)} on at most 1%.`,
    measures: [
      { name: 'Chance of a stale answer', value: chance * 100, unit: '%', digits: 2 },
      { name: 'At most 1% stale after', value: freshAfter, unit: 'ms', digits: 0 },
    ],
    working: [
      {
        says: 'Share of lagging copies',
        rule: 'b ÷ n',
        numbers: `${b} ÷ ${n}`,
        result: exact(behind / copies),
      },
      behindLine(spread, t ?? '', m ?? '', mean === 0, still),
      {
        says: 'Chance of a stale answer',
        rule: 'share × chance',
        numbers: `${exact(behind / copies)} × ${exact(still)}`,
        result: percentOf(chance),
      },
    ],
  };
}

const percentOf = (share: number) => (share > 0 && share < 0.0001 ? 'less than 0.01%' : percent(share, 2));

function behindLine(
  spread: StaleValues['spread'],
  t: string,
  m: string,
  none: boolean,
  still: number,
): WorkingLine {
  const says = 'Chance that a lag is longer than t';
  if (none) return { says, rule: 'm = 0: no copy is behind', result: '0' };
  const lines = {
    fixed: { rule: '1 if t < m, else 0', numbers: `${t} < ${m}: ${still === 1 ? 'yes' : 'no'}` },
    uniform:
      still === 0
        ? { rule: '0 from t = 2 × m on', numbers: `${t} ≥ 2 × ${m}` }
        : { rule: '1 − t ÷ (2 × m)', numbers: `1 − ${t} ÷ (2 × ${m})` },
    exponential: { rule: 'e^(−t ÷ m)', numbers: `e^(−${t} ÷ ${m})` },
  };
  return { says, ...lines[spread], result: exact(still) };
}

/** The delay from which on the chance is at most `share`, in ms. */
export function freshAfterOf(values: StaleValues, share: number): number {
  const { mean, spread, copies } = values;
  const behind = lagging(values);
  if (behind / copies <= share || mean === 0) return 0;
  const rest = (share * copies) / behind;
  if (spread === 'fixed') return mean;
  return spread === 'uniform' ? 2 * mean * (1 - rest) : -mean * Math.log(rest);
}

/**
 * The lags of a model as an assumption to start from: how many copies answer, how many of them lag, and how far. DAX counts
 * for an item that is not cached, global tables for a read in another Region than the write.
 */
export function staleValuesOf(model: ModelName, values: ConsistencyValues): Omit<StaleValues, 'delay'> {
  const one = (spread: StaleValues['spread'], mean: number) => ({ spread, mean, copies: 1, behind: 1 });
  const fresh = { spread: 'fixed', mean: 0, copies: 1, behind: 0 } as const;
  switch (model) {
    case 's3-2020':
      return one('uniform', values.serverLag / 2);
    case 's3-setting':
      return one('uniform', values.settingLag / 2);
    case 's3-replica':
      return one('uniform', values.bucketLag / 2);
    case 'dynamodb-eventual':
    case 'dynamodb-dax': {
      const lags = [values.copyLag, values.lastCopyLag].filter((lag) => lag > 0);
      const mean = sum(lags) / Math.max(1, lags.length);
      return { spread: 'uniform', mean, copies: 3, behind: lags.length };
    }
    case 'dynamodb-index':
      return one('fixed', values.indexLag);
    case 'global-mrec':
      return one('fixed', values.regionLag);
    case 'rds-cluster':
      return one('uniform', values.readerLag / 2);
    case 'rds-replica':
      return one('fixed', values.replicaLag);
    case 'aurora-replica':
      return one('fixed', values.auroraLag);
    case 'aurora-global':
      return one('fixed', values.globalLag);
    case 's3':
    case 'dynamodb-strong':
    case 'dynamodb-transactional':
    case 'global-mrsc':
    case 'rds-standby':
      return fresh;
  }
}
