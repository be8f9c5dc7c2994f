import { quotedText } from './node.ts';

/** What an expression gives: a text, a list, an object, a truth, or nothing at all (AWS::NoValue). */
export type Value =
  | string
  | readonly Value[]
  | { kind: 'truth'; truth: boolean }
  | { kind: 'gone' }
  | { kind: 'object'; entries: readonly (readonly [string, Value])[] };

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
export const isGone = (value: Value): boolean =>
  typeof value === 'object' && 'kind' in value && value.kind === 'gone';

/** Longer values are cut where they are shown. */
const shownMost = 300;

/** A value as it is written inside an expression. */
export function inside(value: Value): string {
  if (typeof value === 'string') return quotedText(value);
  if (isList(value)) return `[${value.map(inside).join(', ')}]`;
  switch (value.kind) {
    case 'truth':
      return String(value.truth);
    case 'gone':
      return 'AWS::NoValue';
    case 'object':
      return `{ ${value.entries.map(([name, entry]) => `${name}: ${inside(entry)}`).join(', ')} }`;
  }
}

export const cut = (text: string): string =>
  text.length > shownMost ? `${text.slice(0, shownMost)}…` : text;

/** A value as a result: text without quotes, unless it is empty. */
export function shown(value: Value): string {
  if (typeof value === 'string') return value === '' ? 'the empty text' : cut(value);
  return isGone(value) ? 'no property' : cut(inside(value));
}
