import { failAt } from './text-fault.ts';

/** A JSON value that remembers where it stands, so that a fault further in can name line and column. */
export type JsonNode = { at: number } & (
  | { kind: 'object'; members: readonly JsonMember[] }
  | { kind: 'array'; items: readonly JsonNode[] }
  | { kind: 'string'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'null' }
);
export interface JsonMember {
  name: string;
  at: number;
  value: JsonNode;
}

/** Deeper nesting is no policy and no rule, though workflows nest further; without a bound a hostile text could exhaust the stack. */
const deepestPolicy = 12;
const numberAt = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const stringAt = /"((?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*)"/uy;
export const unended = 'This string does not end on its line. Close it with a double quote.';
const spaceAt = /[ \t\r\n]*/y;

/** Parses JSON by its grammar alone: nothing of the text is ever run. Throws a TextFault. */
export function parseJson(text: string, deepest = deepestPolicy): JsonNode {
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const next = () => {
    take(spaceAt);
    return text[at];
  };
  const fail = (says: string): never => failAt(at, says);
  const seen = () => (at >= text.length ? 'the text ends' : `there is ${JSON.stringify(text[at])}`);

  function string(what: string): string {
    if (next() === "'") fail('JSON writes strings in double quotes.');
    if (next() !== '"') fail(`${what} in double quotes belongs here, but ${seen()}.`);
    const raw = take(stringAt) ?? fail(unended);
    return JSON.parse(raw) as string;
  }

  /** Items between brackets, commas between them and none after the last. */
  function list(close: string, item: () => void): void {
    at++;
    if (next() === close) {
      at++;
      return;
    }
    for (;;) {
      item();
      const char = next();
      if (char === close) {
        at++;
        return;
      }
      if (char !== ',') fail(`A comma or ${close} belongs here, but ${seen()}.`);
      const comma = at++;
      if (next() === close) {
        at = comma;
        fail(`The comma before ${close} is one too many. Remove it.`);
      }
    }
  }

  function value(depth: number): JsonNode {
    const char = next();
    const start = at;
    if (depth > deepest)
      fail(`This is nested more than ${deepest} levels deep, deeper than this page reads.`);
    if (char === '{') {
      const members: JsonMember[] = [];
      list('}', () => {
        next();
        const nameAt = at;
        const name = string('A name');
        if (members.some((member) => member.name === name)) {
          at = nameAt;
          fail(`“${name.slice(0, 40)}” stands here twice. Keep one, or join them in a list.`);
        }
        if (next() !== ':') fail(`A colon belongs after the name, but ${seen()}.`);
        at++;
        members.push({ name, at: nameAt, value: value(depth + 1) });
      });
      return { at: start, kind: 'object', members };
    }
    if (char === '[') {
      const items: JsonNode[] = [];
      list(']', () => items.push(value(depth + 1)));
      return { at: start, kind: 'array', items };
    }
    if (char === '"' || char === "'") return { at: start, kind: 'string', value: string('A string') };
    const digits = take(numberAt);
    if (digits !== undefined) {
      if (!Number.isFinite(Number(digits))) failAt(start, 'No program keeps a number as large as this.');
      return { at: start, kind: 'number', value: Number(digits) };
    }
    const word = take(/\w+/y);
    if (word === 'true' || word === 'false') return { at: start, kind: 'boolean', value: word === 'true' };
    if (word === 'null') return { at: start, kind: 'null' };
    at = start;
    return fail(`A value belongs here, but ${seen()}.`);
  }

  if (next() === undefined) fail('Nothing stands here yet. Write JSON, such as { "name": "value" }.');
  const root = value(0);
  if (next() !== undefined) fail('The JSON is complete before this. Remove what follows.');
  return root;
}
