import type { JsonMember, JsonNode } from '#engines/json';
import { meantOr } from '#engines/nearest';
import { show } from '#engines/numbers';
import { failAt } from '#engines/text-fault';
import { listed } from '#engines/words';
import { type Path, pathOf } from './value.ts';

/** The fields of an object by their names, each known to be allowed. */
export interface Fields {
  at: number;
  /** How messages call the object: “The state “Charge””. */
  what: string;
  of: ReadonlyMap<string, JsonMember>;
}

/** Fields that Step Functions has and this interpreter has not. */
const jsonata = ['Arguments', 'Output', 'Items', 'Condition'];
const leftOut = ['Assign', 'HeartbeatSeconds', 'TimeoutSecondsPath', 'Timestamp', 'TimestampPath'];

/** The fields of an object. Throws a TextFault where it is none, or at a name that is not among `names`. */
export function fieldsOf(node: JsonNode, what: string, names: readonly string[]): Fields {
  if (node.kind !== 'object') failAt(node.at, `${what} is an object: write { … }.`);
  for (const { name, at } of node.members) {
    if (names.includes(name)) continue;
    if (jsonata.includes(name))
      failAt(
        at,
        `“${name}” belongs to JSONata. This page runs JSONPath, the default: write Parameters, ResultPath and the like.`,
      );
    if (leftOut.includes(name))
      failAt(at, `“${name}” exists in Step Functions but is left out here. Remove it.`);
    failAt(
      at,
      `${what} has no “${name.slice(0, 40)}”. ${meantOr(name, names, `Its fields are ${listed(names)}.`)}`,
    );
  }
  return { at: node.at, what, of: new Map(node.members.map((member) => [member.name, member])) };
}

export const nodeIn = ({ of }: Fields, name: string): JsonNode | undefined => of.get(name)?.value;

/** A field that must be there; `such` is what to write. Throws a TextFault where it is missing. */
export function required(fields: Fields, name: string, such: string): JsonNode {
  return nodeIn(fields, name) ?? failAt(fields.at, `${fields.what} needs “${name}”. Add ${such}.`);
}

/** The text that a node is. Throws a TextFault where it is none. */
export function textOf(node: JsonNode, what: string): string {
  return node.kind === 'string' ? node.value : failAt(node.at, `${what} is a text in double quotes.`);
}

/** A text that may be left out. Throws a TextFault where it is something else; so do the next ones. */
export function textIn(fields: Fields, name: string): string | undefined {
  const node = nodeIn(fields, name);
  return node && textOf(node, name);
}

export function flagIn(fields: Fields, name: string): boolean | undefined {
  const node = nodeIn(fields, name);
  if (node === undefined) return undefined;
  return node.kind === 'boolean' ? node.value : failAt(node.at, `${name} is true or false.`);
}

interface Range {
  min: number;
  max: number;
  whole: boolean;
}

export function numberIn(fields: Fields, name: string, { min, max, whole }: Range): number | undefined {
  const node = nodeIn(fields, name);
  if (node === undefined) return undefined;
  if (node.kind !== 'number') failAt(node.at, `${name} is a number without quotes, such as ${show(min)}.`);
  const fits = Math.min(max, Math.max(min, whole ? Math.round(node.value) : node.value));
  if (fits !== node.value)
    failAt(
      node.at,
      `${name} is ${whole ? 'a whole number ' : ''}from ${show(min)} to ${show(max)}. The nearest valid value is ${show(fits)}.`,
    );
  return node.value;
}

/** A path field: `$` where it is left out, null where it says null. */
export function pathIn(fields: Fields, name: string): Path | null {
  const node = nodeIn(fields, name);
  if (node === undefined) return [];
  if (node.kind === 'null') return null;
  return pathOf(textOf(node, name), node.at);
}

/** A path to a field that may not exist yet: it names no place in a list. */
export function targetIn(fields: Fields, name: string): Path | null {
  const path = pathIn(fields, name);
  if (path?.some((step) => typeof step === 'number'))
    failAt(nodeIn(fields, name)?.at ?? fields.at, `${name} names fields only here, such as $.payment.`);
  return path;
}

/** The items of a list that must not be empty. */
export function itemsOf(node: JsonNode, what: string): readonly JsonNode[] {
  if (node.kind !== 'array' || node.items.length === 0)
    failAt(node.at, `${what} is a list with at least one entry: write [ … ].`);
  return node.items;
}

/** The items of a list that may be left out or empty. */
export function itemsIn(fields: Fields, name: string): readonly JsonNode[] {
  const node = nodeIn(fields, name);
  if (node === undefined || (node.kind === 'array' && node.items.length === 0)) return [];
  return itemsOf(node, name);
}
