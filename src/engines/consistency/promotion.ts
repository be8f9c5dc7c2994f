import { quantity, show } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import { type Lost, lostAt } from './failover.ts';
import type { ConsistencyValues } from './inputs.ts';
import type { ModelName } from './models.ts';
import { type Consistency, consistency } from './run.ts';
import { callWords } from './words.ts';

export type RelationalModel = Extract<ModelName, `rds-${string}` | `aurora-${string}`>;

export type PromotionValues = ConsistencyValues & {
  model: RelationalModel;
  /** When the writer fails and the copy takes over, in ms. */
  writerFailsAt: number;
};

export interface Promotion extends Consistency {
  lost: Lost;
}

/** Why a copy that takes over misses nothing; undefined where it misses what was acknowledged within its lag. */
const safe: Readonly<Record<RelationalModel, string | undefined>> = {
  'rds-standby': 'a commit waits until the standby has it',
  'rds-cluster': 'a commit waits until one of the two readers has its log',
  'rds-replica': undefined,
  'aurora-replica': 'the replica reads the same storage, which has every commit',
  'aurora-global': undefined,
};

/**
 * What the reads of a copy return, and which acknowledged writes are lost when it takes over from the writer.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html
 */
export function promotion(values: PromotionValues): Promotion {
  const result = consistency(values);
  const lag = lagOf(values);
  const lost = lostAt(result.writes, lag, values.writerFailsAt);
  return {
    ...result,
    lost,
    answer: `${result.answer} ${lostWords(lost.writes.length)}`,
    measures: [
      ...result.measures,
      { name: 'Acknowledged writes lost', value: lost.writes.length, unit: '', digits: 0 },
      { name: 'Oldest of them', value: lost.span, unit: 'ms', digits: 0 },
    ],
    working: [...result.working, ...linesOf(values, lag, result, lost)],
  };
}

function lagOf({ model, replicaLag, globalLag }: PromotionValues): number {
  if (safe[model] !== undefined) return 0;
  return model === 'aurora-global' ? globalLag : replicaLag;
}

const lostWords = (count: number) =>
  count === 0
    ? 'If it takes over, no acknowledged write is lost.'
    : `If it takes over, ${show(count)} acknowledged ${count === 1 ? 'write is' : 'writes are'} lost.`;

function linesOf(
  { model, writerFailsAt }: PromotionValues,
  lag: number,
  { timeline }: Consistency,
  { writes }: Lost,
): WorkingLine[] {
  const lost = timeline.operations.filter(({ id }) => writes.includes(id)).map(callWords);
  const why = safe[model];
  return [
    why === undefined
      ? {
          says: 'Safe on the copy',
          rule: 'acknowledged up to: failure of the writer − lag',
          numbers: `${show(writerFailsAt)} − ${show(lag)}`,
          result: quantity(writerFailsAt - lag, 'ms'),
        }
      : { says: 'Safe on the copy', rule: why, result: 'every acknowledged write' },
    {
      says: 'Lost if it takes over',
      rule: 'acknowledged before the failure, and not yet safe',
      result: lost.join(', ') || 'nothing',
    },
  ];
}
