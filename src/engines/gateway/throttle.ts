import { number, text, type Values } from '#engines/inputs';
import { counted, duration, exact, quantity, show } from '#engines/numbers';
import type { Moment, Result, WorkingLine } from '#engines/result';
import { type Limit, limitsFault, limitsOf } from './limits-text.ts';
import { type Level, levelNames, type Stretch, throttleRun } from './throttle-run.ts';
import { trafficFault, wavesOf } from './traffic-text.ts';

export const inputs = {
  limits: text({
    label: 'Limits',
    maxLength: 300,
    default: 'usage plan: 100 per second, burst 200\nstage: none',
    help: 'A line each for usage plan, stage and account, such as: stage: 50 per second, burst 100. A usage plan may end in: quota 10,000. An account without a line has the default.',
    check: limitsFault,
  }),
  traffic: text({
    label: 'Requests of the client',
    maxLength: 200,
    default: '500 at once, then 0 in 5 s, then 500 at once',
    help: 'How many, and how fast: 500 at once, then 10,000 in 1 s. Times in ms, s, min or h.',
    check: trafficFault,
  }),
  other: number({
    label: 'Requests to other APIs',
    unit: 'per second',
    min: 0,
    max: 1_000_000,
    step: 1_000,
    default: 0,
    whole: true,
    help: 'What the account’s other APIs in the Region get from everybody else, from the start on.',
  }),
};

export type ThrottleValues = Values<typeof inputs>;

export interface Throttle extends Result {
  stretches: readonly Stretch[];
  passed: number;
  refused: number;
  /** The first level that refused a request. */
  first: Level | undefined;
}

export const lines = { passed: 'Pass', refused: 'Get 429', first: 'Refused first by' } as const;

/** The usage plan, the stage and the account’s limit in a row, each a token bucket that is full at first. */
export function throttle(values: ThrottleValues): Throttle {
  const limits = limitsOf(values.limits);
  const waves = wavesOf(values.traffic);
  const stretches = throttleRun(limits, waves, values.other);
  const asked = waves.reduce((sum, { count }) => sum + count, 0);
  const passed = Math.min(asked, Math.round(stretches.reduce((sum, stretch) => sum + stretch.passed, 0)));
  const refused = asked - passed;
  const first =
    refused > 0 ? stretches.find(({ refusedBy }) => refusedBy !== undefined)?.refusedBy : undefined;
  const seconds = waves.reduce((sum, wave) => sum + wave.seconds, 0);
  return {
    stretches,
    passed,
    refused,
    first,
    answer: answerOf(asked, passed, first),
    measures: [
      { name: 'Pass', value: passed, unit: '', digits: 0 },
      { name: 'Get 429', value: refused, unit: '', digits: 0 },
    ],
    working: [
      ...levelLines('Usage plan', limits.plan, seconds),
      ...(limits.quota === undefined
        ? []
        : [{ says: 'Quota', rule: 'requests left in its period, at any rate', result: show(limits.quota) }]),
      ...levelLines('Stage', limits.stage, seconds),
      ...levelLines('Account', limits.account, seconds),
      {
        says: lines.passed,
        rule: 'a request takes a token of each level, or passes none',
        result: show(passed),
      },
      {
        says: lines.refused,
        rule: 'requests − passed',
        numbers: `${show(asked)} − ${show(passed)}`,
        result: show(refused),
      },
      {
        says: lines.first,
        rule: 'the level that had no token left',
        result: first === undefined ? 'none' : `the ${levelNames[first]}`,
      },
      laterLine(stretches, first, limits),
    ],
    trace: stretches.map(momentOf),
  };
}

function answerOf(asked: number, passed: number, first: Level | undefined): string {
  const requests = counted(asked, 'request');
  if (asked === 0) return 'Nothing is asked for.';
  if (first === undefined) return asked === 1 ? `The ${requests} passes.` : `All ${requests} pass.`;
  const late = first === 'quota' ? ', and that lasts until its next period' : '';
  return `${show(asked - passed)} of ${requests} ${asked === passed + 1 ? 'gets' : 'get'} 429, the first from the ${levelNames[first]}${late}.`;
}

/** No level lets more pass in a time than its bucket holds and gets meanwhile. */
function levelLines(says: string, limit: Limit | undefined, seconds: number): WorkingLine[] {
  if (limit === undefined) return [];
  const { rate, burst } = limit;
  if (rate === 0 || burst === 0)
    return [{ says: `${says}, at most`, rule: 'a rate or a burst of 0 closes the method', result: '0' }];
  return [
    {
      says: `${says}, at most`,
      rule: 'burst + rate × seconds',
      numbers: `${show(burst)} + ${exact(rate, 9)} × ${exact(seconds, 9)}`,
      result: quantity(burst + rate * seconds, 'requests', 3),
    },
  ];
}

function laterLine(
  stretches: readonly Stretch[],
  first: Level | undefined,
  { plan, stage, account }: ReturnType<typeof limitsOf>,
): WorkingLine {
  const level = first === undefined || first === 'quota' ? 'account' : first;
  const limit = { plan, stage, account }[level] ?? account;
  const says = `Tokens of the ${levelNames[level]} a second later`;
  const left = stretches.at(-1)?.levels.find((state) => state.level === level)?.after ?? limit.burst;
  const open = limit.rate > 0 && limit.burst > 0;
  if (!open) return { says, rule: 'closed', result: '0' };
  const shown = Math.round(left * 1000) / 1000;
  if (shown + limit.rate >= limit.burst)
    return { says, rule: 'full again: the burst', result: show(limit.burst) };
  return {
    says,
    rule: 'left + rate × 1, if nothing more comes',
    numbers: `${show(shown, 3)} + ${exact(limit.rate, 9)}`,
    result: quantity(shown + limit.rate, 'tokens', 3),
  };
}

function momentOf({ from, to, asked, passed, refusedBy, levels }: Stretch): Moment {
  const at = from === 0 ? 'Start' : duration(Math.round(from * 1e6) / 1000);
  const how = to === from ? 'at once' : `in ${duration(Math.round((to - from) * 1e6) / 1000)}`;
  if (asked === 0) return { at, says: `Nothing comes ${how.replace('in', 'for')}; the buckets fill.` };
  const come = `${show(asked, 0)} ${Math.round(asked) === 1 ? 'request comes' : 'requests come'} ${how}`;
  if (refusedBy !== undefined)
    return {
      at,
      says: `${come}: ${show(passed, 0)} pass, the others get 429 from the ${levelNames[refusedBy]}.`,
    };
  const dry = levels.find(({ before, after }) => before > 0 && after <= 0);
  return {
    at,
    says: `${come}: all pass${dry ? `, and the ${levelNames[dry.level]} has no token left` : ''}.`,
  };
}
