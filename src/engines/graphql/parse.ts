import { failAt, faultOf } from '#engines/text-fault';

export type Literal = { at: number } & (
  | { kind: 'string'; value: string }
  | { kind: 'int' | 'float'; value: number }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'null' }
  | { kind: 'enum'; value: string }
);

/** A field that the reader asks for. */
export interface Asked {
  at: number;
  name: string;
  /** The name in the answer: an alias, or the field’s own. */
  as: string;
  args: readonly { name: string; at: number; value: Literal }[];
  /** What is asked of it; undefined where no braces stand. */
  fields: readonly Asked[] | undefined;
}

/** Deeper than any query of the schema here; without a bound a hostile text could exhaust the stack. */
const deepest = 12;
const ignoredAt = /(?:[\s,\ufeff]|#[^\n]*)*/y;
const nameAt = /[A-Za-z_]\w*/y;
const stringAt = /"((?:[^"\\\n]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*)"/y;
const numberAt = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;

/** Parses a query by the grammar of GraphQL, without fragments, variables and directives. Throws a TextFault. */
export function parseQuery(text: string): readonly Asked[] {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text) ?? undefined;
    at += found?.[0].length ?? 0;
    return found;
  };
  const next = (): string | undefined => {
    take(ignoredAt);
    return text[at];
  };
  const seen = () => (at >= text.length ? 'the text ends' : `there is ${JSON.stringify(text[at])}`);
  const skip = (sign: string, where: string) => {
    if (next() !== sign) failAt(at, `${sign} belongs ${where}, but ${seen()}.`);
    at++;
  };
  const name = (what: string): string => {
    next();
    return take(nameAt)?.[0] ?? failAt(at, `${what} belongs here, but ${seen()}.`);
  };
  const refuse = () => {
    if (next() === '@') failAt(at, 'Directives are left out here. Remove it.');
    if (text.startsWith('...', at)) failAt(at, 'Fragments are left out here. Write the fields themselves.');
    if (text[at] === '$')
      failAt(at, 'Variables are left out here. Write the value itself, such as "jazz-7".');
  };

  function literal(): Literal {
    refuse();
    const start = at;
    const char = next();
    if (char === '"') {
      const raw =
        take(stringAt) ?? failAt(at, 'This string does not end on its line. Close it with a double quote.');
      return { at: start, kind: 'string', value: JSON.parse(raw[0]) as string };
    }
    if (char === "'") failAt(at, 'GraphQL writes strings in double quotes.');
    if (char === '[' || char === '{') failAt(at, 'No argument of this schema takes a list or an object.');
    const digits = take(numberAt);
    if (digits) {
      const kind = digits[1] === undefined && digits[2] === undefined ? 'int' : 'float';
      return { at: start, kind, value: Number(digits[0]) };
    }
    const word = name('A value');
    if (word === 'true' || word === 'false') return { at: start, kind: 'boolean', value: word === 'true' };
    return word === 'null' ? { at: start, kind: 'null' } : { at: start, kind: 'enum', value: word };
  }

  function args(): Asked['args'] {
    if (next() !== '(') return [];
    const start = at++;
    const found: Asked['args'][number][] = [];
    while (next() !== ')') {
      const begin = at;
      const arg = name('The name of an argument, or )');
      if (found.some((other) => other.name === arg)) failAt(begin, `“${arg}” stands here twice. Keep one.`);
      skip(':', 'after the name of an argument');
      next();
      found.push({ name: arg, at: begin, value: literal() });
    }
    at++;
    if (found.length === 0)
      failAt(start, 'These parentheses are empty. Remove them, or write an argument such as id: "jazz-7".');
    return found;
  }

  function fields(depth: number): readonly Asked[] {
    if (depth > deepest)
      failAt(at, `This is nested more than ${deepest} levels deep, deeper than this page reads.`);
    const open = at;
    skip('{', 'here');
    const found: Asked[] = [];
    while (next() !== '}') {
      refuse();
      const start = at;
      const first = name('A field, or }');
      const renamed = next() === ':';
      if (renamed) at++;
      const field = renamed ? name('A field') : first;
      const given = args();
      refuse();
      const inner = next() === '{' ? fields(depth + 1) : undefined;
      found.push({ at: start, name: field, as: first, args: given, fields: inner });
    }
    at++;
    if (found.length === 0) failAt(open, 'These braces are empty. Name at least one field.');
    return found;
  }

  if (next() !== '{') {
    const start = at;
    const word = name('{ or query');
    if (word === 'mutation' || word === 'subscription')
      failAt(start, `This schema has no ${word}s. Write a query.`);
    if (word !== 'query')
      failAt(start, `“${word.slice(0, 20)}” begins no query. Begin with { or with query.`);
    if (next() !== '{' && text[at] !== '(') name('{');
    if (next() === '(')
      failAt(at, 'Variables are left out here. Write the value at its place, such as id: "jazz-7".');
    refuse();
    next();
  }
  const asked = fields(0);
  if (next() !== undefined) failAt(at, 'The query is complete before this. Remove what follows.');
  return asked;
}

/** What is wrong with the grammar of a query, with its place; undefined where it can be sent. */
export const queryFault = (text: string): string | undefined => faultOf(text, () => parseQuery(text));
