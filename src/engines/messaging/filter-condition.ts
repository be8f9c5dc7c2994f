import type { JsonNode } from '#engines/json';
import { addressTest, numberAfter, numericTest, onlyOperator } from '#engines/json-condition';
import { textTest } from '#engines/monitoring/pattern-text';
import { meantOr } from '#engines/nearest';
import { show } from '#engines/numbers';
import { failAt } from '#engines/text-fault';
import { filterNumberMax, filterWildcardsMax } from '#facts/messaging';

/** A value of a message that a condition can look at. */
export type Leaf = string | number | boolean | null;

/** One alternative in the list of a key. */
export interface Condition {
  /** As an author writes it, on one line. */
  written: string;
  /** Whether a value fits; undefined stands for a key that the message does not have. */
  fits: (value: Leaf | undefined) => boolean;
}

const partOperators = ['prefix', 'suffix', 'wildcard'];
const operators = [...partOperators, 'equals-ignore-case', 'anything-but', 'numeric', 'exists', 'cidr'];
export const isOperator = (name: string): boolean => operators.includes(name);

function numberIn(node: JsonNode | undefined, at: number): number {
  const value = numberAfter(node, at);
  const most = filterNumberMax.value;
  if (Math.abs(value) > most)
    return failAt(
      node?.at ?? at,
      `A number lies between −${show(most)} and ${show(most)}. The nearest is ${value < 0 ? -most : most}.`,
    );
  return value;
}

function stringIn(node: JsonNode, what: string): string {
  return node.kind === 'string' ? node.value : failAt(node.at, `${what} takes a string in double quotes.`);
}

/** Looks at one of `partOperators`: a begin, an end, or a text with stars in it. */
function partTest(name: string, node: JsonNode): (text: string) => boolean {
  const stars = stringIn(node, name).split('*').length - 1;
  const most = filterWildcardsMax.value;
  if (name === 'wildcard' && stars > most)
    return failAt(node.at, `A wildcard text has up to ${most} stars, and this one has ${stars}.`);
  return textTest(name, node);
}

function anythingBut(node: JsonNode): Condition['fits'] {
  if (node.kind === 'object') {
    const [member, more] = node.members;
    if (member === undefined || more !== undefined || !partOperators.includes(member.name))
      return failAt(node.at, 'Inside anything-but write values, or one prefix, suffix or wildcard.');
    const has = partTest(member.name, member.value);
    return (value) => typeof value === 'string' && !has(value);
  }
  const items = node.kind === 'array' ? node.items : [node];
  if (items.length === 0) return failAt(node.at, 'anything-but is empty. Name what must not be there.');
  const values = items.map((item) =>
    item.kind === 'string' || item.kind === 'number'
      ? item.value
      : failAt(item.at, 'anything-but takes strings or numbers.'),
  );
  return (value) => value !== undefined && !values.some((each) => each === value);
}

function operation(name: string, node: JsonNode, at: number): Condition['fits'] {
  if (partOperators.includes(name)) {
    const has = partTest(name, node);
    return (value) => typeof value === 'string' && has(value);
  }
  switch (name) {
    case 'equals-ignore-case': {
      const text = stringIn(node, name).toLowerCase();
      return (value) => typeof value === 'string' && value.toLowerCase() === text;
    }
    case 'anything-but':
      return anythingBut(node);
    case 'numeric':
      return numericTest(node, numberIn);
    case 'exists':
      if (node.kind !== 'boolean') return failAt(node.at, 'exists is true or false, without quotes.');
      return (value) => (value !== undefined) === node.value;
    case 'cidr':
      return addressTest(stringIn(node, name), node.at);
    default: {
      const help = meantOr(name, operators, `The operators are ${operators.join(', ')}.`);
      return failAt(at, `“${name.slice(0, 30)}” is not known here. ${help}`);
    }
  }
}

/** A node as JSON on one line; what a reader wrote is shown, never run. */
export function oneLine(node: JsonNode): string {
  switch (node.kind) {
    case 'null':
      return 'null';
    case 'object':
      return `{${node.members.map(({ name, value }) => `${JSON.stringify(name)}: ${oneLine(value)}`).join(', ')}}`;
    case 'array':
      return `[${node.items.map(oneLine).join(', ')}]`;
    default:
      return JSON.stringify(node.value);
  }
}

/** Reads one alternative. https://docs.aws.amazon.com/sns/latest/dg/string-value-matching.html */
export function readCondition(node: JsonNode): Condition {
  const written = oneLine(node);
  if (node.kind === 'array')
    return failAt(node.at, 'A list inside the list is no value. Write the values side by side.');
  if (node.kind !== 'object') {
    const wanted: Leaf = node.kind === 'null' ? null : node.value;
    if (node.kind === 'number') numberIn(node, node.at);
    return { written, fits: (value) => value === wanted };
  }
  const { name, value, at } = onlyOperator(node);
  return { written, fits: operation(name, value, at) };
}
