/** A type as GraphQL writes it: Seat, Seat!, [Seat!]!. */
export interface TypeRef {
  name: string;
  /** Whether null is forbidden. */
  required: boolean;
  /** For a list: what an item is. */
  of?: TypeRef;
}

export interface FieldType {
  type: TypeRef;
  args: Readonly<Record<string, TypeRef>>;
  /** The data source of its resolver; undefined: the value is taken from the parent. */
  source: string | undefined;
}

export interface Schema {
  /** Object types by name, fields by name; the entrance is Query. */
  types: Readonly<Record<string, Readonly<Record<string, FieldType>>>>;
  enums: Readonly<Record<string, readonly string[]>>;
}

export const scalars = ['ID', 'String', 'Int', 'Float', 'Boolean'];

/** A type from its text. */
export function typeOf(text: string): TypeRef {
  const required = text.endsWith('!');
  const bare = required ? text.slice(0, -1) : text;
  if (!bare.startsWith('[')) return { name: bare, required };
  const of = typeOf(bare.slice(1, -1));
  return { name: of.name, required, of };
}

export const typeText = ({ name, required, of }: TypeRef): string =>
  `${of ? `[${typeText(of)}]` : name}${required ? '!' : ''}`;

/** A field from its text: “concert(id: ID!): Concert”, and the data source of its resolver. */
export function field(text: string, source?: string): [string, FieldType] {
  const [, name = '', list = '', type = ''] = /^(\w+)(?:\((.*)\))?: (.+)$/.exec(text) ?? [];
  const args = list === '' ? [] : list.split(', ').map((arg) => arg.split(': '));
  return [
    name,
    {
      type: typeOf(type),
      args: Object.fromEntries(args.map(([arg = '', of = '']) => [arg, typeOf(of)])),
      source,
    },
  ];
}

/** An own property: names of a query are hostile. */
export const own = <T>(of: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  of && Object.hasOwn(of, name) ? of[name] : undefined;
