import type { Result } from '#engines/result';
import type { Verdict } from './answers.ts';
import type { ConsistencyValues } from './inputs.ts';
import { type ModelName, modelNames, models } from './models.ts';
import { isRead, type Timeline } from './operations.ts';
import { parseOperations } from './parse.ts';
import { type Consistency, observe } from './run.ts';
import { callWords } from './words.ts';
import { possibleWords } from './working.ts';

/** One model on the operations: what each read may return there, in their order. */
export interface Row {
  model: ModelName;
  label: string;
  reads: readonly { call: string; verdict: Verdict; may: string }[];
  result: Consistency;
}

export interface Comparison extends Result {
  rows: readonly Row[];
}

/**
 * Every model on the same operations. Each reads in its own way, so what the operations say of ways and kinds (via, strong
 * and the like) does not count here; times, keys, Regions, conditions and transactions do.
 */
export function compare(values: ConsistencyValues): Comparison {
  const parsed = parseOperations(values.operations);
  if (!parsed.ok) throw new RangeError(parsed.fault);
  const timeline = plain(parsed.value);
  const rows = modelNames.map((model): Row => {
    const result = observe({ ...values, model }, timeline);
    const reads = result.reads.map((read) => ({
      call: callWords(read.operation),
      verdict: read.verdict,
      may: possibleWords(read),
    }));
    return { model, label: models[model].label, reads, result };
  });
  return {
    rows,
    answer: answerOf(rows),
    measures: rows.map(({ label, reads }) => ({
      name: `Reads that may be stale: ${label}`,
      value: reads.filter(({ verdict }) => verdict === 'stale').length,
      unit: '',
      digits: 0,
    })),
    working: rows.map(({ model, label, reads }) => ({
      says: label,
      rule: models[model].rule,
      result: reads.map(({ call, may }) => `${call}: ${may}`).join('; ') || 'nothing is read',
    })),
  };
}

const plain = ({ before, operations }: Timeline): Timeline => ({
  before,
  operations: operations.map((call) =>
    isRead(call) ? { ...call, via: undefined, consistency: undefined } : { ...call, via: undefined },
  ),
});

function answerOf(rows: readonly Row[]): string {
  const named = (verdict: (verdicts: readonly Verdict[]) => boolean) =>
    rows.filter(({ reads }) => verdict(reads.map((read) => read.verdict))).map(({ label }) => label);
  if (rows.every(({ reads }) => reads.length === 0))
    return 'Nothing is read, so the models cannot be told apart.';
  const refused = named((verdicts) => verdicts.includes('refused'));
  const refuses = refused.length === 0 ? '' : ` Refused: ${refused.join('; ')}.`;
  const stale = named((verdicts) => verdicts.includes('stale'));
  if (stale.length === 0) return `No read can be stale in any model.${refuses}`;
  return `A read may be stale with ${stale.join('; ')}.${refuses}`;
}
