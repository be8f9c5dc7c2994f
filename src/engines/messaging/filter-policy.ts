import { type JsonMember, type JsonNode, parseJson } from '#engines/json';
import { show } from '#engines/numbers';
import { failAt, faultOf } from '#engines/text-fault';
import { filterCombinationsMax, filterKeysMax } from '#facts/messaging';
import { type Condition, isOperator, readCondition } from './filter-condition.ts';

/** A key and its alternatives, of which one is enough. */
export interface KeyTest {
  kind: 'key';
  /** From the outside in: one name for an attribute, several for what lies deeper in a body. */
  path: readonly string[];
  conditions: readonly Condition[];
}
/** Groups of tests of which one group is enough. */
export interface EitherTest {
  kind: 'either';
  groups: readonly (readonly Test[])[];
}
export type Test = KeyTest | EitherTest;

export interface FilterPolicy {
  tests: readonly Test[];
  /** The tests of keys, those inside $or too. */
  keys: readonly KeyTest[];
  /** Values of each key, times its depth, multiplied. */
  combinations: number;
  nested: boolean;
}

/** “$or” is an operator only before a list of two or more objects that are no operators themselves. */
const isEither = ({ name, value }: JsonMember): boolean =>
  name === '$or' &&
  value.kind === 'array' &&
  value.items.length >= 2 &&
  value.items.every(
    (item) => item.kind === 'object' && !item.members.some((member) => isOperator(member.name)),
  );

function testsOf(node: JsonNode, path: readonly string[]): Test[] {
  if (node.kind !== 'object')
    return failAt(node.at, 'A filter policy is an object: write { "kind": ["sale"] }.');
  return node.members.flatMap((member): Test[] => {
    const { name, value, at } = member;
    if (isEither(member) && value.kind === 'array')
      return [{ kind: 'either', groups: value.items.map((item) => testsOf(item, path)) }];
    const here = [...path, name];
    if (value.kind === 'object') {
      if (value.members.some((each) => isOperator(each.name)))
        return failAt(value.at, `An operator stands in a list: write [{ … }] after “${name.slice(0, 30)}”.`);
      if (value.members.length === 0)
        return failAt(value.at, `“${name.slice(0, 30)}” is empty. Give it a key or a list.`);
      return testsOf(value, here);
    }
    if (value.kind !== 'array')
      return failAt(
        value.at,
        `The values of “${name.slice(0, 30)}” stand in a list: write square brackets around them.`,
      );
    if (value.items.length === 0)
      return failAt(at, `“${name.slice(0, 30)}” has no value, so nothing would fit. Name one.`);
    return [{ kind: 'key', path: here, conditions: value.items.map(readCondition) }];
  });
}

const keysIn = (tests: readonly Test[]): KeyTest[] =>
  tests.flatMap((test) => (test.kind === 'key' ? [test] : test.groups.flatMap(keysIn)));

function read(text: string): FilterPolicy {
  const root = parseJson(text);
  const tests = testsOf(root, []);
  const keys = keysIn(tests);
  const combinations = keys.reduce(
    (product, { conditions, path }) => product * conditions.length * path.length,
    1,
  );
  const mostKeys = filterKeysMax.value;
  if (keys.length > mostKeys)
    return failAt(
      root.at,
      `A filter policy has up to ${mostKeys} keys, and this one has ${keys.length}. Remove ${keys.length - mostKeys}.`,
    );
  const most = filterCombinationsMax.value;
  if (combinations > most)
    return failAt(
      root.at,
      `These values make ${show(combinations)} combinations, and ${most} are allowed. Remove some.`,
    );
  return { tests, keys, combinations, nested: keys.some(({ path }) => path.length > 1) };
}

const isEmpty = (text: string): boolean => text.trim() === '';

/** What SNS would refuse in a filter policy, with line and column; an empty text means that there is none. */
export const filterPolicyFault = (text: string): string | undefined =>
  isEmpty(text) ? undefined : faultOf(text, () => read(text));

/** A text that has no fault, read; undefined where there is no policy. */
export const filterPolicyOf = (text: string): FilterPolicy | undefined =>
  isEmpty(text) ? undefined : read(text);
