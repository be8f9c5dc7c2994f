import { fail, type Reading } from '#engines/reading';
import { listed } from '#engines/words';
import type { Value, ValueMap } from './value.ts';

const linesMost = 20;
const namesMost = 5;

/** Maps within maps, as “a.b = c” names them; undefined where a text already stands in the way. */
function put(root: ValueMap, names: readonly string[], value: string): boolean {
  const [name = '', ...rest] = names;
  if (rest.length === 0) {
    root.set(name, value);
    return true;
  }
  const inner = root.get(name) ?? new Map<string, Value>();
  root.set(name, inner);
  return inner instanceof Map && put(inner, rest, value);
}

/** Reads one value a line, such as “querystring.seat = 12A”. `nested`: whether further dots part names too. */
function readLines(
  text: string,
  roots: readonly string[],
  example: string,
  nested: boolean,
): Reading<ValueMap> {
  const all: ValueMap = new Map(roots.map((root) => [root, new Map<string, Value>()]));
  const lines = text.split('\n').map((line) => line.trim());
  if (lines.length > linesMost)
    return fail(`Up to ${linesMost} lines fit here. Remove ${lines.length - linesMost}.`);
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const [, root = '', path = '', value = ''] = /^\$?(\w+)\.([^\s=]+)\s*=\s*(.*)$/.exec(line) ?? [];
    if (!roots.includes(root))
      return fail(
        `Line ${index + 1}: a line is ${listed(roots, 'or')}, a dot, a name without blanks, an equals sign and a value. Write such as ${example}.`,
      );
    const names = nested ? path.split('.') : [path];
    if (names.length > namesMost)
      return fail(`Line ${index + 1}: up to ${namesMost} names fit after ${root}. Leave some out.`);
    if (!put(all, [root, ...names], value))
      return fail(
        `Line ${index + 1}: a part of ${path.slice(0, 30)} already has a value above. Keep one of the two.`,
      );
  }
  return { ok: true, value: all };
}

/** The parameters of a request by their place, in the order in which $input.params looks. */
export const readParams = (text: string): Reading<ValueMap> =>
  readLines(text, ['path', 'querystring', 'header'], 'querystring.seat = 12A', false);

/** $context and $stageVariables. */
export const readSettings = (text: string): Reading<ValueMap> =>
  readLines(text, ['context', 'stageVariables'], 'stageVariables.seatsTable = seats', true);
