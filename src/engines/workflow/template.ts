import type { JsonNode } from '#engines/json';
import { textOf } from './fields.ts';
import type { Template } from './machine.ts';
import { brief, dataOf, isObject, type Json, lookUp, type Path, pathOf, pathText } from './value.ts';

/** A path that finds nothing while a state runs: the error is States.Runtime, which nothing catches. */
export class RunFault extends Error {
  constructor(path: string, input: Json) {
    super(`${path} is not in ${brief(input)}`);
  }
}

/** Reads data in which the value of a name that ends in “.$” is a path. */
export function templateOf(node: JsonNode): Template {
  if (node.kind === 'array') return { kind: 'list', items: node.items.map(templateOf) };
  if (node.kind !== 'object') return { kind: 'value', value: dataOf(node) };
  return {
    kind: 'object',
    members: node.members.map(({ name, value }): [string, Template] =>
      name.endsWith('.$')
        ? [name.slice(0, -2), { kind: 'path', path: pathOf(textOf(value, `“${name}”`), value.at) }]
        : [name, templateOf(value)],
    ),
  };
}

/** What a path leads to. Throws a RunFault where it leads nowhere. */
export function follow(input: Json, path: Path): Json {
  const found = lookUp(input, path);
  if (found === undefined) throw new RunFault(pathText(path), input);
  return found;
}

/** A template with its paths followed; without one the input as it is. Throws a RunFault. */
export function fill(template: Template | undefined, input: Json): Json {
  switch (template?.kind) {
    case undefined:
      return input;
    case 'path':
      return follow(input, template.path);
    case 'value':
      return template.value;
    case 'list':
      return template.items.map((item) => fill(item, input));
    case 'object':
      return Object.fromEntries(template.members.map(([name, part]) => [name, fill(part, input)]));
  }
}

/** InputPath and OutputPath: null gives an empty object. */
export const pick = (input: Json, path: Path | null): Json => (path === null ? {} : follow(input, path));

/** ResultPath: `$` replaces the input, null drops the result, anything else adds it to the input. */
export function put(input: Json, path: Path | null, result: Json): Json {
  if (path === null) return input;
  const [first, ...rest] = path;
  if (first === undefined) return result;
  if (!isObject(input)) throw new RunFault(pathText(path), input);
  const inner = Object.hasOwn(input, first) ? (input[first] ?? {}) : {};
  return { ...input, [first]: put(inner, rest, result) };
}
