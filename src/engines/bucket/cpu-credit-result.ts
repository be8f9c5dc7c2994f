import { dollars } from '#engines/cost/money';
import { exact, percent, quantity, show } from '#engines/numbers';
import type { Moment, Result, WorkingLine } from '#engines/result';
import { clock } from './clock.ts';
import { type CreditRun, type CreditSpan, type CreditValues, creditRun } from './cpu-credits.ts';

export interface Credits extends Result {
  run: CreditRun;
  /** Minutes from the start of the first burst until the CPU slows down or the balance is used up; undefined where neither happens. */
  lasts: number | undefined;
  /** Credits billed during the run, and those that a stop now would bill. */
  charged: number;
  owed: number;
  /** US dollars for `charged`. */
  cost: number;
  /** The share of each vCPU that the last span delivers. */
  given: number;
  balance: number;
}

const credits = (count: number) => quantity(count, 'credits');

/** The run with its words: answer, measures, the working of the first burst, and what happens when. */
export function cpuCredits(values: CreditValues): Credits {
  const run = creditRun(values);
  const { spans, vcpus, earns, limit } = run;
  const last = spans.at(-1);
  const balance = last?.after ?? 0;
  const charged = spans.reduce((sum, span) => sum + span.charged, 0);
  const owed = Math.max(0, -balance);
  const cost = (charged / 60) * values.price;
  const { start, lasts } = decisiveBurst(run);
  const wantedMinutes = spans.reduce((sum, { from, to, wanted }) => sum + (to - from) * wanted * vcpus, 0);
  const givenMinutes = spans.reduce((sum, { from, to, given }) => sum + (to - from) * given * vcpus, 0);
  const given = last?.given ?? 0;

  return {
    run,
    lasts,
    charged,
    owed,
    cost,
    given,
    balance,
    answer: answerOf(values, run, { lasts, charged, owed, cost, start }),
    measures: [
      { name: 'Balance at the end', value: Math.max(0, balance), unit: 'credits', digits: 1 },
      { name: 'Surplus at the end', value: owed, unit: 'credits', digits: 1 },
      { name: 'CPU not delivered', value: (wantedMinutes - givenMinutes) / 60, unit: 'vCPU-h' },
      { name: 'Extra charge', value: cost, unit: 'USD', digits: 4 },
    ],
    working: working(values, run, { start, lasts, charged, cost, limit, earns }),
    trace: spans.map((span, index) => momentOf(span, spans[index - 1], run, values)),
  };
}

/** The burst that uses the balance up, or else the first one, and how long the balance lasts in it. */
function decisiveBurst({ spans, baseline }: CreditRun): Pick<Facts, 'start' | 'lasts'> {
  const bursts = ({ wanted }: CreditSpan) => wanted > baseline * (1 + 1e-9);
  const dryAt = spans.findIndex((span) => bursts(span) && span.before <= 0);
  const dry = spans[dryAt];
  if (dry === undefined) return { start: spans.find(bursts), lasts: undefined };
  const startAt = spans.findLastIndex(({ wanted }, index) => index < dryAt && wanted !== dry.wanted) + 1;
  const start = spans[startAt] ?? dry;
  return { start, lasts: dry.from - start.from };
}

interface Facts {
  lasts: number | undefined;
  charged: number;
  cost: number;
  start: CreditSpan | undefined;
}

function answerOf(
  { mode, type }: CreditValues,
  { baseline }: CreditRun,
  { lasts, charged, owed, cost, start }: Facts & { owed: number },
): string {
  if (start === undefined)
    return `The ${type} never wants more than its baseline of ${percent(baseline)}, so it never needs the credits it has saved.`;
  const burst = percent(start.wanted);
  if (lasts === undefined)
    return `The credits last: the ${type} gets all the CPU it asks for, at no extra charge.`;
  const until =
    lasts === 0 ? 'has no credits when it wants' : `runs ${clock(lasts * 60)} on its credits when it wants`;
  if (mode === 'standard' && lasts === 0)
    return `The ${type} ${until} ${burst}: the CPU does not get beyond its baseline of ${percent(baseline)}.`;
  if (mode === 'standard')
    return `The ${type} ${until} ${burst}; then the CPU falls to its baseline of ${percent(baseline)}.`;
  const bill = charged > 0 ? `${credits(charged)} are billed, ${dollars(cost)}` : 'nothing is billed so far';
  const debt = owed > 0 ? `, and a stop now would bill ${credits(owed)} more` : '';
  return `The ${type} ${until} ${burst}, and goes on with surplus credits; ${bill}${debt}.`;
}

function working(
  { type, mode, price }: CreditValues,
  { vcpus, baseline, launch }: CreditRun,
  { start, lasts, charged, cost, limit, earns }: Facts & { limit: number; earns: number },
): WorkingLine[] {
  const perHour = earns * 60;
  const spends = start && start.wanted * vcpus;
  return [
    {
      says: 'Baseline of each vCPU',
      rule: 'credits per hour ÷ vCPUs ÷ 60',
      numbers: `${exact(perHour)} ÷ ${vcpus} ÷ 60`,
      result: percent(baseline),
    },
    {
      says: 'Most it can save',
      rule: launch > 0 ? '24 hours of earning; launch credits come on top' : '24 hours of earning',
      numbers: `24 × ${exact(perHour)}`,
      result: credits(limit),
    },
    spends === undefined
      ? {
          says: 'Spent in the burst',
          rule: `no phase asks for more than the baseline of ${type}`,
          result: 'nothing',
        }
      : {
          says: 'Spent in the burst',
          rule: 'vCPUs × CPU, per minute',
          numbers: `${vcpus} × ${exact(start?.wanted ?? 0)}`,
          result: `${exact(spends)}\u00a0${spends === 1 ? 'credit' : 'credits'} per min`,
        },
    lastsLine(start, spends, earns, lasts),
    {
      says: 'Billed',
      ...(mode === 'standard'
        ? { rule: 'Standard mode never bills CPU' }
        : {
            rule: 'price × surplus credits past the limit ÷ 60',
            numbers: `${exact(price)} × ${exact(charged, 8)} ÷ 60`,
          }),
      result: quantity(cost, 'USD', 4),
    },
  ];
}

/** How long the balance holds, in one division where launch credits, stops and other phases do not come between. */
function lastsLine(
  start: CreditSpan | undefined,
  spends: number | undefined,
  earns: number,
  lasts: number | undefined,
): WorkingLine {
  const says = 'Until the balance is zero';
  if (start === undefined || spends === undefined)
    return { says, rule: 'it only grows, or stays', result: 'never' };
  if (lasts === undefined)
    return { says, rule: 'the bursts end before the balance does', result: 'not in this time line' };
  const { launchBefore, before } = start;
  if (lasts === 0) return { says, rule: 'the burst starts without credits', result: 'at once' };
  const saved = before - launchBefore;
  const rule =
    launchBefore > 0
      ? 'launch ÷ spent + saved ÷ (spent − earned), per min'
      : 'saved ÷ (spent − earned), per min';
  const alone = saved / (spends - earns);
  const first = launchBefore / spends;
  // Launch credits leave the earned ones growing meanwhile, unless they are full; other phases may come between.
  if (Math.abs(first + alone - lasts) > 1e-6 * lasts)
    return { says, rule: 'followed from phase to phase', result: clock(lasts * 60) };
  const division = `${exact(saved, 8)} ÷ (${exact(spends)} − ${exact(earns)})`;
  const numbers = launchBefore > 0 ? `${exact(launchBefore, 8)} ÷ ${exact(spends)} + ${division}` : division;
  return { says, rule, numbers, result: `${exact(lasts, 5)}\u00a0min` };
}

function momentOf(
  span: CreditSpan,
  previous: CreditSpan | undefined,
  { baseline, limit, launch, earns, vcpus }: CreditRun,
  { mode }: CreditValues,
): Moment {
  const at = clock(span.from * 60);
  const says = (() => {
    if (span.stopped) {
      if (previous?.stopped) return 'Stopped for 7 days: the saved credits are lost.';
      const owed = span.charged > 0 ? ` Its surplus of ${credits(span.charged)} is billed now.` : '';
      const lost =
        previous !== undefined && previous.after > 0 && span.before === 0 ? ' It loses its credits.' : '';
      const kept = span.before > 0 ? ` It keeps ${credits(span.before)} for up to 7 days.` : '';
      return `The instance stops.${owed}${lost}${kept}`;
    }
    const lead =
      previous === undefined || previous.stopped
        ? `The instance starts with ${launch > 0 ? `${show(launch)} launch credits` : credits(span.before)}. `
        : previous.wanted !== span.wanted
          ? `The CPU wanted becomes ${percent(span.wanted)}. `
          : '';
    const net = (span.after - span.before) / (span.to - span.from);
    if (span.charged > 0)
      return `${lead}The surplus has reached ${credits(limit)}, a day’s earning: from here each minute bills ${credits(span.charged / (span.to - span.from))}.`;
    if (span.given < span.wanted)
      return `${lead}The balance is zero: the CPU falls to ${percent(span.given)}.`;
    if (span.before <= 0 && net < 0)
      return `${lead}The balance is zero: the instance goes on with surplus credits${mode === 'unlimited' ? ', at full speed' : ''}.`;
    if (span.launchBefore > 0 && span.wanted > 0)
      return `${lead}It spends launch credits first, ${exact(span.wanted * vcpus, 4)} per minute, and earns ${exact(earns, 4)}.`;
    if (Math.abs(net) < 1e-9) {
      if (span.before >= limit * (1 - 1e-9) && span.wanted < baseline)
        return `${lead}The balance is full at ${credits(span.before)}: what it earns is lost.`;
      return `${lead}It spends what it earns; the balance stays at ${credits(Math.max(0, span.before))}.`;
    }
    if (span.before < 0 && net > 0)
      return `${lead}What it earns pays back the surplus of ${credits(-span.before)}.`;
    return `${lead}The balance ${net > 0 ? 'grows' : 'falls'} by ${exact(Math.abs(net), 4)} ${Math.abs(net) === 1 ? 'credit' : 'credits'} per minute, from ${credits(Math.max(0, span.before))}.`;
  })();
  return { at, says };
}
