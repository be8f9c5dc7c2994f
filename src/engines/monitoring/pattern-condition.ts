import { failAt, type JsonNode, nearest } from '#engines/json';
import { inNetwork, networkOf } from '#engines/policy/ip';
import { textOperators, textTest } from './pattern-text.ts';
import { type Leaf, leafOf, oneLine } from './pattern-value.ts';

/** One alternative in the list of a field. */
export interface Condition {
  /** As its author wrote it, on one line. */
  written: string;
  /** Whether a value fits; undefined stands for a field that the event does not have. */
  fits: (leaf: Leaf | undefined) => boolean;
}
type Fits = Condition['fits'];

const operators = [...textOperators, 'anything-but', 'numeric', 'exists', 'cidr'];
export const isOperator = (name: string): boolean => operators.includes(name);

const compare: Readonly<Record<string, (value: number, than: number) => boolean>> = {
  '=': (value, than) => value === than,
  '<': (value, than) => value < than,
  '<=': (value, than) => value <= than,
  '>': (value, than) => value > than,
  '>=': (value, than) => value >= than,
};

/** “>=”, 100 or “>”, 0, “<=”, 150: one comparison, or a lower and an upper bound. */
function numeric(node: JsonNode): Fits {
  if (node.kind !== 'array') return failAt(node.at, 'numeric takes a list: write [">=", 100].');
  if (node.items.length !== 2 && node.items.length !== 4)
    return failAt(node.at, 'numeric takes one comparison or two bounds: [">=", 100] or [">", 0, "<=", 150].');
  const tests = [0, 2].flatMap((index) => {
    const sign = node.items[index];
    if (sign === undefined) return [];
    const name = sign.kind === 'string' ? sign.value : '';
    const test = Object.hasOwn(compare, name) ? compare[name] : undefined;
    if (test === undefined)
      return failAt(sign.at, `A comparison is one of ${Object.keys(compare).join(' ')} in double quotes.`);
    const than = node.items[index + 1];
    if (than?.kind !== 'number')
      return failAt(than?.at ?? sign.at, 'A number belongs after the comparison, such as 100.');
    return [{ sign: name, at: sign.at, than: than.value, test }];
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
  return (leaf) => {
    const value = leaf?.value;
    return typeof value === 'number' && tests.every(({ test, than }) => test(value, than));
  };
}

function anythingBut(node: JsonNode): Fits {
  if (node.kind === 'object') {
    const [member, more] = node.members;
    if (member === undefined || more !== undefined || !textOperators.includes(member.name))
      return failAt(node.at, `Inside anything-but write values, or one of ${textOperators.join(', ')}.`);
    const parts = member.value.kind === 'array' ? member.value.items : [member.value];
    const tests = parts.map((part) => textTest(member.name, part));
    return (leaf) => typeof leaf?.value === 'string' && !tests.some((test) => test(String(leaf.value)));
  }
  const items = node.kind === 'array' ? node.items : [node];
  const kinds = new Set(items.map(({ kind }) => kind));
  if (kinds.size !== 1 || !(kinds.has('string') || kinds.has('number')))
    return failAt(node.at, 'anything-but takes a string or a number, or a list of one of the two.');
  const values = items.map((item) => ('value' in item ? item.value : undefined));
  return (leaf) => leaf !== undefined && !values.some((value) => value === leaf.value);
}

function operation(name: string, node: JsonNode, at: number): Fits {
  if (textOperators.includes(name)) {
    const test = textTest(name, node);
    return (leaf) => typeof leaf?.value === 'string' && test(leaf.value);
  }
  switch (name) {
    case 'anything-but':
      return anythingBut(node);
    case 'numeric':
      return numeric(node);
    case 'exists':
      if (node.kind !== 'boolean') return failAt(node.at, 'exists is true or false, without quotes.');
      return (leaf) => (leaf !== undefined) === node.value;
    case 'cidr': {
      const block = node.kind === 'string' ? node.value : '';
      if (networkOf(block) === undefined)
        return failAt(node.at, 'This is no address range. Write such as "10.0.0.0/24".');
      return (leaf) => typeof leaf?.value === 'string' && inNetwork(leaf.value, block);
    }
    default: {
      const meant = nearest(name, operators);
      const help = meant ? `Did you mean “${meant}”?` : `The operators are ${operators.join(', ')}.`;
      return failAt(at, `“${name.slice(0, 30)}” is no operator. ${help}`);
    }
  }
}

/** Reads one alternative of the pattern `text`. */
export function readCondition(node: JsonNode, text: string): Condition {
  const written = oneLine(node, text);
  if (node.kind === 'array')
    return failAt(node.at, 'A list inside the list is no value. Write the values side by side.');
  if (node.kind !== 'object') {
    const wanted = leafOf(node, text)?.written;
    return { written, fits: (leaf) => leaf?.written === wanted };
  }
  const [member, more] = node.members;
  if (member === undefined)
    return failAt(node.at, 'An operator belongs in the braces, such as {"prefix": "a"}.');
  if (more !== undefined)
    return failAt(more.at, 'One operator for each pair of braces. Give this one braces of its own.');
  return { written, fits: operation(member.name, member.value, member.at) };
}
