import { inNetwork, networkOf } from '#engines/addresses';
import type { JsonNode } from '#engines/json';
import { failAt } from '#engines/text-fault';

// What the filters of SNS and the patterns of EventBridge read alike.

/** Whether a value fits; what is missing, or of another kind, does not. */
export type ValueTest = (value: unknown) => boolean;

const compare: Readonly<Record<string, (value: number, than: number) => boolean>> = {
  '=': (value, than) => value === than,
  '<': (value, than) => value < than,
  '<=': (value, than) => value <= than,
  '>': (value, than) => value > than,
  '>=': (value, than) => value >= than,
};

/** The number after a comparison; fails at it, or at the comparison where nothing follows. */
export function numberAfter(node: JsonNode | undefined, at: number): number {
  return node?.kind === 'number'
    ? node.value
    : failAt(node?.at ?? at, 'A number belongs after the comparison, such as 100.');
}

/** “>=”, 100 or “>”, 0, “<=”, 150: one comparison, or a lower and an upper bound, whose numbers `numberIn` reads. */
export function numericTest(node: JsonNode, numberIn = numberAfter): ValueTest {
  if (node.kind !== 'array') return failAt(node.at, 'numeric takes a list: write [">=", 100].');
  if (node.items.length !== 2 && node.items.length !== 4)
    return failAt(
      node.at,
      'numeric takes one comparison or two bounds: write [">=", 100] or [">", 0, "<=", 150].',
    );
  const tests = [0, 2].flatMap((index) => {
    const sign = node.items[index];
    if (sign === undefined) return [];
    const name = sign.kind === 'string' ? sign.value : '';
    const test = Object.hasOwn(compare, name) ? compare[name] : undefined;
    if (test === undefined)
      return failAt(sign.at, `A comparison is one of ${Object.keys(compare).join(' ')} in double quotes.`);
    const than = numberIn(node.items[index + 1], sign.at);
    return [{ sign: name, at: sign.at, than, test }];
  });
  const [lower, upper] = tests;
  if (lower && upper) {
    if (!lower.sign.startsWith('>'))
      return failAt(lower.at, 'Of two bounds the lower comes first: begin with > or >=.');
    if (!upper.sign.startsWith('<'))
      return failAt(upper.at, 'The second bound is the upper one: write < or <=.');
    if (lower.than >= upper.than)
      return failAt(upper.at, `The upper bound ${upper.than} has to be above the lower, ${lower.than}.`);
  }
  return (value) => typeof value === 'number' && tests.every(({ test, than }) => test(value, than));
}

/** An address within a block such as “10.0.0.0/24”. */
export function addressTest(block: string, at: number): ValueTest {
  if (networkOf(block) === undefined)
    return failAt(at, 'This is no address range. Write such as "10.0.0.0/24".');
  return (value) => typeof value === 'string' && inNetwork(value, block);
}

/** The operator in a pair of braces, which holds exactly one. */
export function onlyOperator({ members, at }: Extract<JsonNode, { kind: 'object' }>) {
  const [member, more] = members;
  if (member === undefined) return failAt(at, 'An operator belongs in the braces, such as {"prefix": "a"}.');
  if (more !== undefined)
    return failAt(more.at, 'One operator for each pair of braces. Give this one braces of its own.');
  return member;
}
