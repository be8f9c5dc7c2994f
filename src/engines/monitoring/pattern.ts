import { type JsonMember, type JsonNode, parseJson } from '#engines/json';
import { failAt, faultOf } from '#engines/text-fault';
import { type Condition, isOperator, readCondition } from './pattern-condition.ts';
import { leavesOf } from './pattern-value.ts';

/** A field and its alternatives, of which one is enough. */
export interface FieldTest {
  kind: 'field';
  name: string;
  /** From the outside in, this field last. */
  path: readonly string[];
  conditions: readonly Condition[];
}
/** Tests of what lies inside a field. */
interface InsideTest {
  kind: 'inside';
  name: string;
  tests: readonly Test[];
}
/** Groups of tests of which one group is enough. */
interface EitherTest {
  kind: 'either';
  groups: readonly (readonly Test[])[];
}
export type Test = FieldTest | InsideTest | EitherTest;

/** “$or” is an operator only before a list of two or more objects that are no operators themselves. */
const isEither = ({ name, value }: JsonMember): boolean =>
  name === '$or' &&
  value.kind === 'array' &&
  value.items.length >= 2 &&
  value.items.every(
    (item) => item.kind === 'object' && !item.members.some((member) => isOperator(member.name)),
  );

function testsOf(node: JsonNode, text: string, path: readonly string[]): Test[] {
  if (node.kind !== 'object')
    return failAt(node.at, 'A pattern is an object: write { "source": ["aws.s3"] }.');
  if (node.members.length === 0)
    return failAt(node.at, 'These braces are empty. Name a field: { "source": ["aws.s3"] }.');
  return node.members.map((member): Test => {
    const { name, value, at } = member;
    if (isEither(member) && value.kind === 'array')
      return { kind: 'either', groups: value.items.map((item) => testsOf(item, text, path)) };
    const here = [...path, name];
    const called = name.slice(0, 30);
    if (value.kind === 'object') {
      if (
        value.members.some((each) => isOperator(each.name) && !['object', 'array'].includes(each.value.kind))
      )
        return failAt(value.at, `An operator stands in a list: write [{ … }] after “${called}”.`);
      return { kind: 'inside', name, tests: testsOf(value, text, here) };
    }
    if (value.kind !== 'array')
      return failAt(
        value.at,
        `The values of “${called}” stand in a list: write square brackets around them.`,
      );
    if (value.items.length === 0) return failAt(at, `“${called}” has no value. Name one.`);
    return {
      kind: 'field',
      name,
      path: here,
      conditions: value.items.map((item) => readCondition(item, text)),
    };
  });
}

export const patternOf = (text: string): readonly Test[] => testsOf(parseJson(text), text, []);

/** What EventBridge would refuse in a pattern, with line and column. */
export const patternFault = (text: string): string | undefined => faultOf(text, () => patternOf(text));

/** An event, and the text that it was read from. */
export interface EventDocument {
  root: JsonNode;
  text: string;
}

export function eventOf(text: string): EventDocument {
  const root = parseJson(text);
  if (root.kind !== 'object') return failAt(root.at, 'An event is an object: write { "source": "shop" }.');
  return { root, text };
}
export const eventFault = (text: string): string | undefined => faultOf(text, () => eventOf(text));

const memberOf = (node: JsonNode | undefined, name: string): JsonNode | undefined =>
  node?.kind === 'object' ? node.members.find((member) => member.name === name)?.value : undefined;

const fitsField = (conditions: readonly Condition[], node: JsonNode | undefined, text: string): boolean => {
  const leaves = node ? leavesOf(node, text) : [];
  return conditions.some(({ fits }) => (leaves.length === 0 ? fits(undefined) : leaves.some(fits)));
};

/** Whether all tests hold; in a list of objects one object has to pass them all. */
export function holdsAll(tests: readonly Test[], node: JsonNode | undefined, text: string): boolean {
  if (node?.kind === 'array' && node.items.length > 0)
    return node.items.some((item) => holdsAll(tests, item, text));
  return tests.every((test) => {
    if (test.kind === 'either') return test.groups.some((group) => holdsAll(group, node, text));
    const inner = memberOf(node, test.name);
    return test.kind === 'inside'
      ? holdsAll(test.tests, inner, text)
      : fitsField(test.conditions, inner, text);
  });
}

/** The fields that a pattern names, those of $or too. */
export const fieldsIn = (tests: readonly Test[]): FieldTest[] =>
  tests.flatMap((test) =>
    test.kind === 'field'
      ? [test]
      : test.kind === 'inside'
        ? fieldsIn(test.tests)
        : test.groups.flatMap(fieldsIn),
  );

/** What the event has at a path; of lists on the way, what each item has. */
export function nodesAt(node: JsonNode, path: readonly string[]): JsonNode[] {
  const [name, ...rest] = path;
  if (name === undefined) return [node];
  if (node.kind === 'array') return node.items.flatMap((item) => nodesAt(item, path));
  const inner = memberOf(node, name);
  return inner ? nodesAt(inner, rest) : [];
}
