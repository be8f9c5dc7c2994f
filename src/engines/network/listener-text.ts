import { fail, piecesOf, type Reading } from '#engines/reading';
import { matchesPerCondition, matchesPerRule, rulePriorityMax, wildcardsPerRule } from '#facts/elb-asg';
import { type Action, readAction } from './listener-action.ts';
import { type Condition, readCondition } from './listener-condition.ts';

export interface ListenerRule {
  /** Undefined for the default rule. */
  priority: number | undefined;
  conditions: readonly Condition[];
  action: Action;
  /** Conditions and action as they were written. */
  written: { conditions: string; action: string };
}

export const rulesMost = 10;
const once = ['host', 'path', 'method', 'source'] as const;

export const nameOf = ({ priority }: Pick<ListenerRule, 'priority'>): string =>
  priority === undefined ? 'Default rule' : `Rule ${priority}`;

function readRule(line: string): Reading<ListenerRule> {
  const [before = '', after, ...more] = line.split(/->|→/).map((part) => part.trim());
  if (after === undefined || more.length > 0)
    return fail(
      `“${line.slice(0, 24)}” has no single arrow. Write such as 10 path /orders/* -> forward orders.`,
    );
  const [label = '', ...rest] = before.split(/\s+/);
  const body = rest.join(' ');
  const isDefault = label === 'default';
  if (!isDefault && !/^[1-9]\d{0,4}$/.test(label))
    return fail(`“${label.slice(0, 24)}” is no priority. Begin a line with a whole number, or with default.`);
  const most = rulePriorityMax.value;
  if (!isDefault && Number(label) > most)
    return fail(`Priority ${label} is above ${most}. The nearest valid value is ${most}.`);
  const name = isDefault ? 'The default rule' : `Rule ${label}`;
  if (isDefault && body !== '')
    return fail('The default rule has no conditions. Write such as default -> answer 404.');
  if (!isDefault && body === '')
    return fail(`${name} has no condition. Write such as ${label} path /orders/* -> forward orders.`);

  const conditions: Condition[] = [];
  for (const written of body === '' ? [] : body.split(/ and /)) {
    const condition = readCondition(written.trim());
    if (!condition.ok) return fail(`${name}: ${condition.fault}`);
    conditions.push(condition.value);
  }
  const fault = tooMany(conditions) ?? tooWild(body);
  if (fault !== undefined) return fail(`${name}: ${fault}`);
  const action = readAction(after);
  if (!action.ok) return fail(`${name}: ${action.fault}`);
  return {
    ok: true,
    value: {
      priority: isDefault ? undefined : Number(label),
      conditions,
      action: action.value,
      written: { conditions: body, action: after },
    },
  };
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html */
function tooMany(conditions: readonly Condition[]): string | undefined {
  const twice = once.find((kind) => conditions.filter((condition) => condition.kind === kind).length > 1);
  if (twice !== undefined)
    return `a rule has one ${twice} condition at most. Put its values together with or.`;
  const long = conditions.find(({ values }) => values.length > matchesPerCondition.value);
  if (long !== undefined)
    return `a condition holds ${matchesPerCondition.value} values at most, and “${long.kind}” has ${long.values.length}.`;
  const count = conditions.reduce((sum, { values }) => sum + values.length, 0);
  return count > matchesPerRule.value
    ? `a rule holds ${matchesPerRule.value} values at most. Move some of its ${count} to another rule.`
    : undefined;
}

function tooWild(body: string): string | undefined {
  const count = body.match(/[*?]/g)?.length ?? 0;
  return count > wildcardsPerRule.value
    ? `a rule holds ${wildcardsPerRule.value} wildcards at most, and this one has ${count}.`
    : undefined;
}

/** Reads one rule a line, in any order; the result is in the order of evaluation, the default rule last. */
export function readRules(text: string): Reading<ListenerRule[]> {
  const lines = piecesOf(text);
  if (lines.length > rulesMost) return fail(`There are ${lines.length} rules. Up to ${rulesMost} fit here.`);
  const rules: ListenerRule[] = [];
  for (const line of lines) {
    const rule = readRule(line);
    if (!rule.ok) return rule;
    if (rules.some(({ priority }) => priority === rule.value.priority))
      return fail(`${nameOf(rule.value)} stands twice. Give each rule a priority of its own.`);
    rules.push(rule.value);
  }
  const last = Number.POSITIVE_INFINITY;
  rules.sort((one, other) => (one.priority ?? last) - (other.priority ?? last));
  const end = rules.at(-1);
  if (end === undefined || end.priority !== undefined)
    return fail('A listener has a default rule. Add a line such as default -> answer 404.');
  return { ok: true, value: rules };
}
