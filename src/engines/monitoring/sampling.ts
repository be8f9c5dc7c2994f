import { choice, text, type Values } from '#engines/inputs';
import { exact, percent, show, sum } from '#engines/numbers';
import { matches, readPattern } from '#engines/policy/pattern';
import { faultIn, valueIn } from '#engines/reading';
import type { Result, WorkingLine } from '#engines/result';
import { defaultLine, type Flow, nameOf, readFlows, readRules, type SamplingRule } from './sampling-text.ts';

export const inputs = {
  rules: text({
    label: 'Sampling rules',
    maxLength: 600,
    default: `100 POST * reservoir 10 rate 0.1\n${defaultLine}`,
    help: 'A line each: priority, method, path, perhaps “at” and a service, reservoir, rate. * and ? are wildcards.',
    check: (written) => faultIn(readRules(written)),
  }),
  traffic: text({
    label: 'Traffic of the whole fleet',
    maxLength: 400,
    default: '100/s POST /sale\n61/s GET /seats',
    help: 'A line each: requests per second, method, path, perhaps “at” and a service; without it the service is shop.',
    check: (written) => faultIn(readFlows(written)),
  }),
  header: choice({
    label: 'The requests arrive',
    options: {
      none: 'undecided: this is the entrance',
      sampled: 'with Sampled=1',
      unsampled: 'with Sampled=0',
    },
    default: 'none',
    help: 'Whether a service in front has already decided, and written it into the trace header.',
  }),
};

/** A rule and what it makes of the requests that reach it. */
export interface Share {
  rule: SamplingRule;
  name: string;
  flows: readonly Flow[];
  /** Matching requests per second. */
  requests: number;
  /** Traces per second, about. */
  traces: number;
}

export interface Sampling extends Result {
  shares: readonly Share[];
  /** Traces per second of all rules. */
  traces: number;
  requests: number;
  /** About how many of each line of the traffic are recorded, per second. */
  recorded: readonly number[];
}

/** X-Ray’s SDKs compare without regard to case. */
const fitsText = (pattern: string, value: string): boolean =>
  matches(readPattern(pattern.toLowerCase(), { wildcards: true }), value.toLowerCase());
const fits = (rule: SamplingRule, flow: Flow): boolean =>
  fitsText(rule.method, flow.method) &&
  fitsText(rule.path, flow.path) &&
  fitsText(rule.service, flow.service);

/** https://docs.aws.amazon.com/xray/latest/devguide/xray-console-sampling.html */
const tracesOf = ({ reservoir, rate }: SamplingRule, requests: number): number =>
  requests <= reservoir ? requests : reservoir + rate * (requests - reservoir);

function sharesOf(rules: readonly SamplingRule[], flows: readonly Flow[]): Share[] {
  const deciding = flows.map((flow) => rules.find((rule) => fits(rule, flow)));
  return rules.map((rule) => {
    const own = flows.filter((_, index) => deciding[index] === rule);
    const requests = sum(own.map(({ perSecond }) => perSecond));
    return { rule, name: nameOf(rule), flows: own, requests, traces: tracesOf(rule, requests) };
  });
}

const secondsAMonth = 30 * 86_400;
const perSecond = (count: number): string => `${exact(count, 9)} per second`;

/** How many requests become traces. */
export function sample({ rules, traffic, header }: Values<typeof inputs>): Sampling {
  const flows = valueIn(readFlows(traffic), []);
  const requests = sum(flows.map((flow) => flow.perSecond));
  const undecided = sharesOf(valueIn(readRules(rules), []), flows);
  const decided = { none: undefined, sampled: 1, unsampled: 0 }[header];
  const shares =
    decided === undefined
      ? undecided
      : undecided.map((share) => ({ ...share, traces: share.requests * decided }));
  const traces = sum(shares.map((share) => share.traces));
  const recorded = flows.map((flow) => {
    const share = shares.find((each) => each.flows.includes(flow));
    return share ? (flow.perSecond * share.traces) / share.requests : 0;
  });
  return {
    shares,
    traces,
    requests,
    recorded,
    answer: answerOf(traces, requests, header),
    measures: [
      { name: 'Traces', value: traces, unit: 'per s' },
      { name: 'Share traced', value: (traces / requests) * 100, unit: '%', digits: 1 },
      { name: 'Traces in 30 days', value: traces * secondsAMonth, unit: '', digits: 0 },
    ],
    working: [
      ...shares.map((share) => lineOf(share, header)),
      {
        says: 'Traces',
        rule: 'those of all rules together',
        numbers: shares.map((share) => exact(share.traces, 9)).join(' + '),
        result: perSecond(traces),
      },
      {
        says: 'Share of the requests',
        rule: 'traces ÷ requests',
        numbers: `${exact(traces, 9)} ÷ ${exact(requests, 9)}`,
        result: percent(traces / requests, 2),
      },
      {
        says: 'Traces in 30 days',
        rule: 'traces per second × seconds',
        numbers: `${exact(traces, 9)} × ${show(secondsAMonth)}`,
        result: show(traces * secondsAMonth, 0),
      },
    ],
  };
}

function answerOf(traces: number, requests: number, header: Values<typeof inputs>['header']): string {
  if (header === 'unsampled')
    return 'No request is recorded: the service in front has decided, and no rule is asked.';
  if (header === 'sampled')
    return 'Every request is recorded: the service in front has decided, and no rule is asked.';
  if (traces === 0) return 'No request is recorded.';
  if (traces === requests) return `Every request is recorded: ${perSecond(traces)}.`;
  return `About ${show(traces)} of ${show(requests)} requests per second are recorded: ${percent(traces / requests)}.`;
}

/** A line for each rule; redoing it gives its traces. */
function lineOf(share: Share, header: Values<typeof inputs>['header']): WorkingLine {
  const { name, requests, traces, rule } = share;
  const says = name;
  if (header !== 'none')
    return { says, rule: 'not asked: the trace header decides', result: perSecond(traces) };
  if (requests === 0) return { says, rule: 'no request reaches it', result: '0' };
  if (requests <= rule.reservoir)
    return { says, rule: 'no more than the reservoir: all of them', result: perSecond(traces) };
  return {
    says,
    rule: 'reservoir + rate × (requests − reservoir)',
    numbers: `${show(rule.reservoir)} + ${exact(rule.rate, 9)} × (${exact(requests, 9)} − ${show(rule.reservoir)})`,
    result: perSecond(traces),
  };
}
