import type { JsonNode } from '#engines/json';
import { nearest } from '#engines/nearest';
import { failAt } from '#engines/text-fault';
import { fieldsOf, itemsOf, nodeIn, textOf } from './fields.ts';
import { RunFault } from './template.ts';
import { dataOf, type Json, lookUp, type Path, pathOf, pathText } from './value.ts';

/** A rule of a Choice state. */
export type Condition =
  | { kind: 'and' | 'or'; parts: readonly Condition[] }
  | { kind: 'not'; part: Condition }
  | { kind: 'test'; path: Path; operator: Operator; value: Json };

const compare = {
  Equals: (a: number | string, b: number | string) => a === b,
  LessThan: (a: number | string, b: number | string) => a < b,
  GreaterThan: (a: number | string, b: number | string) => a > b,
  LessThanEquals: (a: number | string, b: number | string) => a <= b,
  GreaterThanEquals: (a: number | string, b: number | string) => a >= b,
};
const orders = Object.keys(compare) as (keyof typeof compare)[];

interface Operator {
  /** The type of what the rule compares with. */
  takes: 'string' | 'number' | 'boolean';
  holds: (found: Json | undefined, value: Json) => boolean;
  /** Whether it may ask for what is not there. */
  absent?: boolean;
}

const is = (test: (found: Json | undefined) => boolean, absent = false): Operator => ({
  takes: 'boolean',
  holds: (found, value) => test(found) === value,
  absent,
});

/** Without timestamps and the operators that end in Path. https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html */
const operators: Readonly<Record<string, Operator>> = {
  ...Object.fromEntries(
    orders.flatMap((order): [string, Operator][] => [
      [
        `Numeric${order}`,
        {
          takes: 'number',
          holds: (a, b) => typeof a === 'number' && typeof b === 'number' && compare[order](a, b),
        },
      ],
      [
        `String${order}`,
        {
          takes: 'string',
          holds: (a, b) => typeof a === 'string' && typeof b === 'string' && compare[order](a, b),
        },
      ],
    ]),
  ),
  BooleanEquals: { takes: 'boolean', holds: (found, value) => found === value },
  IsPresent: is((found) => found !== undefined, true),
  IsNull: is((found) => found === null),
  IsString: is((found) => typeof found === 'string'),
  IsNumeric: is((found) => typeof found === 'number'),
  IsBoolean: is((found) => typeof found === 'boolean'),
};
const names = Object.keys(operators);

/** `Next` stands beside the outermost condition only. */
export function conditionOf(node: JsonNode, outermost: boolean): Condition {
  if (node.kind !== 'object') failAt(node.at, 'A rule is an object: write { … }.');
  const known = ['Variable', 'And', 'Or', 'Not', ...names, 'Comment', ...(outermost ? ['Next'] : [])];
  const foreign = node.members.find(({ name }) => !known.includes(name));
  if (foreign?.name.endsWith('Path') || foreign?.name.startsWith('Timestamp'))
    failAt(
      foreign.at,
      `“${foreign.name.slice(0, 40)}” is left out here. Compare with a number, a text or true and false.`,
    );
  if (foreign && nearest(foreign.name, known) === undefined && foreign.name !== 'Condition')
    failAt(
      foreign.at,
      `A rule has no “${foreign.name.slice(0, 40)}”. It compares a Variable, such as "NumericGreaterThan": 0.`,
    );
  const fields = fieldsOf(node, 'A rule', known);
  const listIn = (name: string) => {
    const list = nodeIn(fields, name);
    return list && itemsOf(list, name).map((item) => conditionOf(item, false));
  };
  const [and, or, not] = [listIn('And'), listIn('Or'), nodeIn(fields, 'Not')];
  if (and) return { kind: 'and', parts: and };
  if (or) return { kind: 'or', parts: or };
  if (not) return { kind: 'not', part: conditionOf(not, false) };
  const variable = nodeIn(fields, 'Variable');
  if (!variable) failAt(node.at, 'A rule needs a “Variable”, such as "$.free", or And, Or, Not.');
  const tests = node.members.filter(({ name }) => names.includes(name));
  const [test] = tests;
  const operator = operators[test?.name ?? ''];
  if (!test || !operator || tests.length > 1)
    failAt(node.at, 'A rule has one comparison, such as "NumericGreaterThan": 0. Join several with And.');
  if (test.value.kind !== operator.takes)
    failAt(test.value.at, `${test.name} compares with a ${operator.takes}.`);
  const path = pathOf(textOf(variable, 'Variable'), variable.at);
  return { kind: 'test', path, operator, value: dataOf(test.value) };
}

/** Whether a rule is true of an input. A path that leads nowhere ends the execution, unless the rule asks for that. */
export function holds(condition: Condition, input: Json): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.parts.every((part) => holds(part, input));
    case 'or':
      return condition.parts.some((part) => holds(part, input));
    case 'not':
      return !holds(condition.part, input);
    case 'test': {
      const found = lookUp(input, condition.path);
      if (found === undefined && !condition.operator.absent)
        throw new RunFault(pathText(condition.path), input);
      return condition.operator.holds(found, condition.value);
    }
  }
}
