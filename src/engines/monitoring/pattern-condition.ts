import type { JsonNode } from '#engines/json';
import { addressTest, numericTest, onlyOperator } from '#engines/json-condition';
import { meantOr } from '#engines/nearest';
import { failAt } from '#engines/text-fault';
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
    case 'numeric': {
      const test = numericTest(node);
      return (leaf) => test(leaf?.value);
    }
    case 'exists':
      if (node.kind !== 'boolean') return failAt(node.at, 'exists is true or false, without quotes.');
      return (leaf) => (leaf !== undefined) === node.value;
    case 'cidr': {
      const test = addressTest(node.kind === 'string' ? node.value : '', node.at);
      return (leaf) => test(leaf?.value);
    }
    default: {
      const help = meantOr(name, operators, `The operators are ${operators.join(', ')}.`);
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
  const { name, value, at } = onlyOperator(node);
  return { written, fits: operation(name, value, at) };
}
