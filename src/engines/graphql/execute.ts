import type { Asked } from './parse.ts';
import { type FieldType, own, type Schema, type TypeRef, typeText } from './schema.ts';
import { merged } from './validate.ts';

export type Data = null | boolean | number | string | readonly Data[] | DataObject;
export interface DataObject {
  readonly [name: string]: Data;
}

const isObject = (value: Data | undefined): value is DataObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a resolver's data source gives, from the object that the field belongs to and the arguments. */
export type Resolve = (parent: DataObject, args: DataObject) => Data;

export interface Run {
  /** The field, as Type.field. */
  resolver: string;
  source: string;
  times: number;
}

export interface Problem {
  message: string;
  path: readonly (string | number)[];
}

export interface Executed {
  data: Data;
  errors: readonly Problem[];
  runs: readonly Run[];
}

/** Goes up to the next place that may be null. */
class NullFault extends Error {}

/** Answers a valid query: exactly the fields asked for, and one run of a resolver for each object that has the field. */
export function execute(
  asked: readonly Asked[],
  schema: Schema,
  resolvers: Readonly<Record<string, Resolve>>,
): Executed {
  const errors: Problem[] = [];
  const runs = new Map<string, Run>();

  function objectOf(
    fields: readonly Asked[],
    typeName: string,
    value: DataObject,
    path: Problem['path'],
  ): DataObject {
    return Object.fromEntries(
      merged(fields).map((one): [string, Data] => {
        if (one.name === '__typename') return [one.as, typeName];
        const field = own(own(schema.types, typeName), one.name);
        if (!field) return [one.as, null];
        const found = resolved(one, field, typeName, value);
        return [one.as, complete(found, field.type, one, typeName, [...path, one.as])];
      }),
    );
  }

  function resolved(one: Asked, { source }: FieldType, typeName: string, parent: DataObject): Data {
    const resolver = `${typeName}.${one.name}`;
    const resolve = own(resolvers, resolver);
    if (!source || !resolve) return own(parent, one.name) ?? null;
    const run = runs.get(resolver);
    runs.set(resolver, { resolver, source, times: (run?.times ?? 0) + 1 });
    const args = one.args.map(({ name, value }): [string, Data] => [
      name,
      value.kind === 'null' ? null : value.value,
    ]);
    return resolve(parent, Object.fromEntries(args));
  }

  function complete(value: Data, type: TypeRef, one: Asked, parent: string, path: Problem['path']): Data {
    try {
      return required(value, type, one, parent, path);
    } catch (fault) {
      // A place that must not be null hands the null on to what holds it.
      if (!(fault instanceof NullFault) || type.required) throw fault;
      return null;
    }
  }

  function required(value: Data, type: TypeRef, one: Asked, parent: string, path: Problem['path']): Data {
    const refuse = (message: string): never => {
      errors.push({ message, path });
      throw new NullFault();
    };
    if (value === null) {
      if (!type.required) return null;
      return refuse(`Cannot return null for ${parent}.${one.name} of the type ${typeText(type)}.`);
    }
    const { of } = type;
    if (of) {
      if (!Array.isArray(value)) return refuse(`${parent}.${one.name} is no list.`);
      return value.map((item: Data, index) => complete(item, of, one, parent, [...path, index]));
    }
    if (one.fields && isObject(value)) return objectOf(one.fields, type.name, value, path);
    const names = own(schema.enums, type.name);
    if (names && !names.includes(String(value)))
      return refuse(`${String(value)} is no value of the enum ${type.name}.`);
    return value;
  }

  const data = (() => {
    try {
      return objectOf(asked, 'Query', {}, []);
    } catch (fault) {
      if (fault instanceof NullFault) return null;
      throw fault;
    }
  })();
  return { data, errors, runs: [...runs.values()] };
}
