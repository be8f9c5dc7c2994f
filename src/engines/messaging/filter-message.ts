import { type JsonNode, parseJson } from '#engines/json';
import { failAt, faultOf } from '#engines/text-fault';
import type { Leaf } from './filter-condition.ts';

/** The leaves that a path leads to; empty where the message has no such key. A list stands for each of its items. */
export type Message = (path: readonly string[]) => readonly Leaf[];

const leavesOf = (node: JsonNode): Leaf[] => {
  if (node.kind === 'array') return node.items.flatMap(leavesOf);
  if (node.kind === 'object') return [];
  return [node.kind === 'null' ? null : node.value];
};

function find(node: JsonNode, path: readonly string[]): Leaf[] {
  const [name, ...rest] = path;
  if (name === undefined) return leavesOf(node);
  if (node.kind === 'array') return node.items.flatMap((item) => find(item, path));
  const member = node.kind === 'object' ? node.members.find((each) => each.name === name) : undefined;
  return member ? find(member.value, rest) : [];
}

function checkAttributes(text: string): void {
  const root = parseJson(text);
  if (root.kind !== 'object')
    failAt(root.at, 'Attributes are names and values: write { "kind": "sale" }, or {} for none.');
  for (const { name, value } of root.members) {
    const shown = name.slice(0, 30);
    if (value.kind === 'object')
      failAt(value.at, `“${shown}”: attributes are flat. Put it into the body, or name its parts.`);
    if (value.kind === 'boolean' || value.kind === 'null')
      failAt(
        value.at,
        `“${shown}”: an attribute is a string, a number or a list. Write it in double quotes.`,
      );
    const inner =
      value.kind === 'array' && value.items.find(({ kind }) => kind === 'object' || kind === 'array');
    if (inner)
      failAt(inner.at, `“${shown}”: the list of an attribute holds strings, numbers, true, false or null.`);
  }
}

function checkBody(text: string): void {
  const root = parseJson(text);
  if (root.kind !== 'object')
    failAt(root.at, 'A body that is filtered is a JSON object: write { "kind": "sale" }.');
}

export const attributesFault = (text: string): string | undefined =>
  faultOf(text, () => checkAttributes(text));
export const bodyFault = (text: string): string | undefined => faultOf(text, () => checkBody(text));

/** A text that has no fault, as something to look paths up in. */
export function messageOf(text: string): Message {
  const root = parseJson(text);
  return (path) => find(root, path);
}
