import { meantOr } from '#engines/nearest';
import { failAt } from '#engines/text-fault';
import { listed } from '#engines/words';
import type { Asked, Literal } from './parse.ts';
import { type FieldType, own, type Schema, type TypeRef, typeText } from './schema.ts';

const meant = (name: string, names: readonly string[]) => meantOr(name, names, `It has ${listed(names)}.`);

/** Checks a query against a schema, before any resolver runs. Throws a TextFault at the first mistake. */
export function validate(asked: readonly Asked[], schema: Schema, parent = 'Query'): void {
  const fields = own(schema.types, parent) ?? {};
  for (const one of asked) {
    if (one.name === '__typename' && one.fields === undefined) continue;
    const field = own(fields, one.name);
    if (!field)
      failAt(
        one.at,
        `${parent} has no field “${one.name.slice(0, 40)}”. ${meant(one.name, Object.keys(fields))}`,
      );
    checkArgs(one, field, schema);
    const inner = own(schema.types, field.type.name);
    if (inner && !one.fields)
      failAt(
        one.at,
        `“${one.name}” is of the type ${typeText(field.type)}. Name fields of it, such as ${one.name} { ${Object.keys(inner)[0]} }.`,
      );
    if (!inner && one.fields)
      failAt(one.at, `“${one.name}” is a plain ${field.type.name}. It has no fields: remove the braces.`);
    if (one.fields) validate(one.fields, schema, field.type.name);
  }
  checkTwins(asked);
}

function checkArgs(one: Asked, { args }: FieldType, schema: Schema): void {
  for (const { name, at, value } of one.args) {
    const type = own(args, name);
    const names = Object.keys(args);
    if (!type)
      failAt(
        at,
        `“${one.name}” takes no argument “${name.slice(0, 40)}”. ${names.length > 0 ? meant(name, names) : 'Remove it.'}`,
      );
    if (!fits(value, type, schema))
      failAt(value.at, `“${name}” takes a value of the type ${typeText(type)}.`);
  }
  const missing = Object.entries(args).find(
    ([name, { required }]) => required && !one.args.some((arg) => arg.name === name),
  );
  if (missing)
    failAt(one.at, `“${one.name}” needs the argument “${missing[0]}” of the type ${typeText(missing[1])}.`);
}

const intMax = 2 ** 31 - 1;

function fits(value: Literal, { name, required }: TypeRef, schema: Schema): boolean {
  if (value.kind === 'null') return !required;
  switch (name) {
    case 'ID':
      return value.kind === 'string' || value.kind === 'int';
    case 'String':
      return value.kind === 'string';
    case 'Int':
      return value.kind === 'int' && Math.abs(value.value) <= intMax;
    case 'Float':
      return value.kind === 'int' || value.kind === 'float';
    case 'Boolean':
      return value.kind === 'boolean';
    default:
      return value.kind === 'enum' && (own(schema.enums, name)?.includes(value.value) ?? false);
  }
}

const signature = ({ name, args }: Asked) =>
  JSON.stringify([name, ...args.map((arg) => JSON.stringify([arg.name, { ...arg.value, at: 0 }])).sort()]);

/** Two fields of one name in the answer must be the same question; their inner fields come together. */
function checkTwins(asked: readonly Asked[]): void {
  for (const one of asked) {
    const other = asked.find(({ as }) => as === one.as);
    if (other && signature(other) !== signature(one))
      failAt(
        one.at,
        `“${one.as}” asks for two different things. Give one an alias, such as other: ${one.name}.`,
      );
  }
  for (const one of merged(asked)) if (one.fields) checkTwins(one.fields);
}

/** Fields of the same name in the answer as one, with all that is asked of them. */
export function merged(asked: readonly Asked[]): readonly Asked[] {
  const byName = new Map<string, Asked>();
  for (const one of asked) {
    const other = byName.get(one.as);
    const fields = other?.fields && one.fields ? [...other.fields, ...one.fields] : one.fields;
    byName.set(one.as, other ? { ...other, fields } : one);
  }
  return [...byName.values()];
}
