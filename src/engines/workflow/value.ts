import type { JsonNode } from '#engines/json';
import { counted, quantity } from '#engines/numbers';
import { failAt } from '#engines/text-fault';
import { utf8Length } from '#engines/utf8';

/** Data that flows through a workflow. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

export const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value that a place of a text stands for. */
export function dataOf(node: JsonNode): Json {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.members.map(({ name, value }) => [name, dataOf(value)]));
    case 'array':
      return node.items.map(dataOf);
    case 'null':
      return null;
    default:
      return node.value;
  }
}

/** Names and places that lead from `$` to a part; null stands for “nothing”. */
export type Path = readonly (string | number)[];

const stepAt = /\.([A-Za-z_][\w-]*)|\[(\d+)\]|\['([^'\]]+)'\]/y;

/** Reads a reference path such as $.order.seats[0]. */
export function pathOf(text: string, at: number): Path {
  if (text.startsWith('$$'))
    failAt(at, 'The context object $$ is left out here. Write a path into the input, such as $.seat.');
  if (text.startsWith('States.'))
    failAt(at, 'Intrinsic functions are left out here. Write a path, such as $.seat.');
  const path: (string | number)[] = [];
  let from = 1;
  while (text.startsWith('$') && from < text.length) {
    stepAt.lastIndex = from;
    const found = stepAt.exec(text);
    if (!found) break;
    path.push(found[2] !== undefined ? Number(found[2]) : (found[1] ?? found[3] ?? ''));
    from += found[0].length;
  }
  if (!text.startsWith('$') || from < text.length)
    failAt(at, `“${text.slice(0, 40)}” is no path that names one place. Write it such as $.order.seats[0].`);
  return path;
}

/** A path as it is written: “$.seats[0]”. */
export const pathText = (path: Path): string =>
  `$${path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`;

/** What lies at a path; undefined where nothing does. */
export function lookUp(value: Json, path: Path): Json | undefined {
  let found: Json | undefined = value;
  for (const step of path) {
    if (found === undefined) return undefined;
    if (typeof step === 'number') found = Array.isArray(found) ? found[step] : undefined;
    else found = isObject(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  }
  return found;
}

/** Bytes of a value as UTF-8 text, which is how Step Functions counts it. */
export const bytesOf = (value: Json): number => utf8Length(JSON.stringify(value));

const briefMost = 140;

/** A value in one line; of a long one the beginning and the size. */
export function brief(value: Json): string {
  const text = JSON.stringify(value);
  if (text.length <= briefMost) return text;
  const bytes = bytesOf(value);
  const size = bytes < 1024 ? counted(bytes, 'byte') : quantity(bytes / 1024, 'KiB', 0);
  return `${text.slice(0, 40)}… (${size})`;
}
