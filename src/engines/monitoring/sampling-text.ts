import { show } from '#engines/numbers';
import { fail, piecesOf, type Reading } from '#engines/reading';
import { defaultRate, defaultReservoir, defaultRulePriority } from '#facts/monitoring';

/** A sampling rule of X-Ray. */
export interface SamplingRule {
  /** Undefined for the default rule, which comes last. */
  priority: number | undefined;
  method: string;
  path: string;
  service: string;
  /** Requests recorded each second in any case. */
  reservoir: number;
  /** Share of the others that is recorded, 0 to 1. */
  rate: number;
}

/** Requests of one kind. */
export interface Flow {
  perSecond: number;
  method: string;
  path: string;
  service: string;
}

/** The highest priority of a rule of yours stands just before that of the default rule. */
const most = {
  priority: Number(defaultRulePriority.value) - 1,
  reservoir: 10_000,
  perSecond: 100_000,
  lines: 8,
};

const ruleAt = /^(?:(default)|(\S+)\s+(\S+)\s+(\S+)(?:\s+at\s+(\S+))?)\s+reservoir\s+(\S+)\s+rate\s+(\S+)$/i;
const example = '100 POST /sale reservoir 10 rate 0.1';

/** A number from `low` to `high`, or what is wrong with it. */
function numberIn(written: string, name: string, low: number, high: number, whole: boolean): Reading<number> {
  const range = `from ${low} to ${show(high)}`;
  if (!/^-?(\d+(\.\d+)?|\.\d+)$/.test(written))
    return fail(
      `“${written.slice(0, 20)}” is no ${name}. Write ${whole ? 'a whole number' : 'a number'} ${range}.`,
    );
  const value = Number(written);
  const nearest = Math.min(high, Math.max(low, whole ? Math.round(value) : value));
  return value === nearest
    ? { ok: true, value }
    : fail(
        `A ${name} of ${written.slice(0, 20)} does not fit here. The nearest valid value is ${show(nearest, 6)}.`,
      );
}

function readRule(line: string): Reading<SamplingRule> {
  const [whole, isDefault, first = '', method = '*', path = '*', service = '*', size = '', share = ''] =
    ruleAt.exec(line) ?? [];
  if (whole === undefined)
    return fail(
      `“${line.slice(0, 24)}” is no rule. Write priority, method, path, reservoir and rate, such as ${example}.`,
    );
  const priority = isDefault ? undefined : numberIn(first, 'priority', 1, most.priority, true);
  if (priority?.ok === false) return priority;
  const reservoir = numberIn(size, 'reservoir', 0, most.reservoir, true);
  if (!reservoir.ok) return reservoir;
  if (share.endsWith('%'))
    return fail(`Write the rate ${share.slice(0, 20)} as a number from 0 to 1, such as 0.05.`);
  const rate = numberIn(share, 'rate', 0, 1, false);
  if (!rate.ok) return rate;
  return {
    ok: true,
    value: { priority: priority?.value, method, path, service, reservoir: reservoir.value, rate: rate.value },
  };
}

const defaultRule: SamplingRule = {
  priority: undefined,
  method: '*',
  path: '*',
  service: '*',
  reservoir: defaultReservoir.value,
  rate: defaultRate.value / 100,
};

/** The default rule as its author would write it. */
export const defaultLine = `default reservoir ${defaultRule.reservoir} rate ${defaultRule.rate}`;

export const nameOf = ({ priority }: SamplingRule): string =>
  priority === undefined ? 'Default rule' : `Rule ${priority}`;

/** Rules in the order in which they are looked at; the default rule comes last, also where it is not written. */
export function readRules(text: string): Reading<readonly SamplingRule[]> {
  const lines = piecesOf(text);
  if (lines.length > most.lines)
    return fail(
      `There are ${lines.length} rules. Up to ${most.lines} fit here: remove ${lines.length - most.lines}.`,
    );
  const rules: SamplingRule[] = [];
  for (const line of lines) {
    const rule = readRule(line);
    if (!rule.ok) return rule;
    if (rules.some(({ priority }) => priority === rule.value.priority))
      return fail(`${nameOf(rule.value)} stands twice. Give each rule a priority of its own.`);
    rules.push(rule.value);
  }
  if (!rules.some(({ priority }) => priority === undefined)) rules.push(defaultRule);
  const last = Number.POSITIVE_INFINITY;
  return { ok: true, value: rules.sort((one, other) => (one.priority ?? last) - (other.priority ?? last)) };
}

const flowAt = /^(\S+?)(?:\/s)?\s+(\S+)\s+(\/\S*)(?:\s+at\s+(\S+))?$/;

function readFlow(line: string): Reading<Flow> {
  const [whole, rate = '', method = '', path = '', service = 'shop'] = flowAt.exec(line) ?? [];
  if (whole === undefined)
    return fail(
      `“${line.slice(0, 24)}” is no traffic. Write requests per second, method and path, such as 100/s POST /sale.`,
    );
  if (/[*?]/.test(`${method}${path}${service}`))
    return fail(
      `“${path.slice(0, 24)}”: traffic has no wildcards and no query. Rules have; write a real path here.`,
    );
  const perSecond = numberIn(rate, 'number of requests', 0.001, most.perSecond, false);
  return perSecond.ok
    ? { ok: true, value: { perSecond: perSecond.value, method, path, service } }
    : perSecond;
}

export function readFlows(text: string): Reading<readonly Flow[]> {
  const lines = piecesOf(text);
  if (lines.length === 0) return fail('There is no traffic. Write such as 100/s POST /sale.');
  if (lines.length > most.lines)
    return fail(
      `There are ${lines.length} lines. Up to ${most.lines} fit here: remove ${lines.length - most.lines}.`,
    );
  const flows: Flow[] = [];
  for (const line of lines) {
    const flow = readFlow(line);
    if (!flow.ok) return flow;
    flows.push(flow.value);
  }
  return { ok: true, value: flows };
}
