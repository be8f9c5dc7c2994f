import { type Conditions, listOf, type OneOrMore, type Text } from './document.ts';
import { operators } from './operators.ts';
import { readPattern, type Syntax } from './pattern.ts';
import { type Situation, variableIn } from './request.ts';

/** A condition that does not hold, as data: what the policy wanted and what the request had. */
export interface FailedCondition {
  operator: string;
  key: string;
  wanted: readonly string[];
  /** Undefined where the request does not have the key at all. */
  given: readonly string[] | undefined;
}

/** `ForAnyValue:StringLikeIfExists` in its three parts. */
export function operatorParts(name: string): { set: string | undefined; base: string; ifExists: boolean } {
  const [, set, base = name, ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(name) ?? [];
  return { set, base, ifExists: ifExists !== undefined };
}

function holds(
  name: string,
  wanted: readonly string[],
  given: readonly string[] | undefined,
  variable: Syntax['variable'],
): boolean {
  const { set, base, ifExists } = operatorParts(name);
  const present = given !== undefined && given.length > 0;
  if (base === 'Null') return wanted.some((value) => (value.toLowerCase() === 'true') === !present);
  const operator = Object.hasOwn(operators, base) ? operators[base] : undefined;
  if (!operator) return false;
  const { test, negated = false } = operator;
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
  if (!present) return ifExists || set === 'ForAllValues' || (negated && set === undefined);
  // “None of these” means nothing where one of these cannot be filled in.
  if (
    negated &&
    wanted.some((each) => readPattern(each, { variable, wildcards: false }).missing !== undefined)
  )
    return false;
  const fits = (value: string) => wanted.some((each) => test(each, value, variable)) !== negated;
  if (set === 'ForAllValues') return given.every(fits);
  if (set === 'ForAnyValue') return given.some(fits);
  // Without a set operator a key with several values compares by any of them, negated by none.
  return negated ? given.every(fits) : given.some(fits);
}

const textsOf = (values: OneOrMore<Text>) => listOf(values).map(String);

/** The first condition that does not hold; undefined when all do: operators and keys are joined by “and”, values by “or”. */
export function failedCondition(
  conditions: Conditions | undefined,
  situation: Situation,
  variables: boolean,
): FailedCondition | undefined {
  const variable = variables ? variableIn(situation) : undefined;
  for (const [operator, keys] of Object.entries(conditions ?? {})) {
    for (const [key, values] of Object.entries(keys)) {
      const wanted = textsOf(values);
      const given = situation.context.get(key.toLowerCase());
      if (!holds(operator, wanted, given, variable)) return { operator, key, wanted, given };
    }
  }
  return undefined;
}
