import { chanceOf } from '#engines/cache/random';
import { number, type Values } from '#engines/inputs';
import { counted, exact, quantity, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { retryQuota } from '#facts/cli-sdk';
import { attempts, kind, ruleOf, seed } from './rules.ts';

export const inputs = {
  failing: number({
    label: 'Attempts that fail',
    unit: '%',
    min: 0,
    max: 100,
    step: 5,
    default: 100,
    help: 'The chance of each attempt, first or not, to fail. 100%: an outage.',
  }),
  calls: number({
    label: 'Calls of the client',
    unit: '',
    min: 1,
    max: 2_000,
    step: 50,
    default: 100,
    whole: true,
    help: 'One after the other, through one client.',
  }),
  attempts,
  kind,
  seed,
};

export type QuotaValues = Values<typeof inputs>;

export interface Quota extends Result {
  /** Tokens before the first call, and after each. */
  tokens: readonly number[];
  retries: number;
  /** The first call that wanted a retry and got none, counted from 1; undefined where all got theirs. */
  blocked: number | undefined;
  failed: number;
}

const capacity: number = retryQuota.value;

interface Run {
  tokens: number[];
  retries: number;
  blocked: number | undefined;
  failed: number;
}

/** Calls of one client: a retry takes tokens, a success brings those of its last retry back, or one. */
function run({ failing, calls, attempts, kind, seed }: QuotaValues): Run {
  const rule = ruleOf[kind];
  const chance = chanceOf(seed, 'workload');
  const fails = () => chance() * 100 < failing;
  const tokens = [capacity];
  const result: Run = { tokens, retries: 0, blocked: undefined, failed: 0 };
  let left = capacity;
  for (let call = 1; call <= calls; call++) {
    let attempt = 1;
    let failed = fails();
    while (failed && rule !== undefined && attempt < attempts) {
      if (left < rule.cost) {
        result.blocked ??= call;
        break;
      }
      left -= rule.cost;
      result.retries += 1;
      attempt += 1;
      failed = fails();
    }
    if (failed) result.failed += 1;
    else left = Math.min(capacity, left + (attempt > 1 && rule ? rule.cost : 1));
    tokens.push(left);
  }
  return result;
}

/** What the retry quota of a client lets through. */
export function quota(values: QuotaValues): Quota {
  const { calls, kind, attempts } = values;
  const outcome = run(values);
  const { tokens, retries, failed } = outcome;
  const left = tokens.at(-1) ?? capacity;
  const rule = ruleOf[kind];
  const wanted = rule === undefined ? 0 : attempts - 1;
  return {
    ...outcome,
    answer: answerOf(values, outcome),
    measures: [
      { name: 'Retries', value: retries, unit: '', digits: 0 },
      { name: 'Requests in all', value: calls + retries, unit: '', digits: 0 },
      { name: 'Calls that fail', value: failed, unit: '', digits: 0 },
      { name: 'Tokens left', value: left, unit: '', digits: 0 },
    ],
    working: [
      rule === undefined
        ? { says: 'Cost of a retry', rule: 'AccessDenied is not retried', result: 'no retry' }
        : { says: 'Cost of a retry', rule: 'by the kind of error', result: quantity(rule.cost, 'tokens') },
      retriesLine(rule?.cost),
      {
        says: 'Retries that a call may make',
        rule: 'attempts − 1',
        ...(rule && { numbers: `${attempts} − 1` }),
        result: show(wanted),
      },
      {
        says: 'Tokens left',
        rule: 'full − what retries took + what successes brought back, never above full',
        result: `${show(left)} of ${show(capacity)}`,
      },
      {
        says: 'Requests in all',
        rule: 'calls + retries',
        numbers: `${show(calls)} + ${show(retries)}`,
        result: show(calls + retries),
      },
    ],
  };
}

function retriesLine(cost: number | undefined): WorkingLine {
  const says = 'Retries of a full quota';
  if (cost === undefined) return { says, rule: 'none is asked for', result: '0' };
  const whole = Math.floor(capacity / cost);
  return {
    says,
    rule: `tokens ÷ cost, rounded down, while nothing succeeds: ${show(capacity)} ÷ ${show(cost)} = ${exact(capacity / cost, 4)}`,
    result: show(whole),
  };
}

function answerOf({ calls, kind, attempts }: QuotaValues, { retries, blocked, failed }: Run): string {
  const sent = `${counted(calls, 'call makes', 'calls make')} ${show(calls + retries)} requests`;
  if (kind === 'denied') return `${sent}: AccessDenied is not retried.`;
  if (attempts === 1) return `${sent}: with one attempt nothing is retried, and the quota is not used.`;
  if (blocked !== undefined)
    return `${sent}: the quota is used up in call ${show(blocked)}, and while it is, a failed call is not retried.`;
  return `${sent}, and ${counted(failed, 'fails', 'fail')}; the quota never stops a retry.`;
}
