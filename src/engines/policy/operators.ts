import { inNetwork } from '#engines/addresses';
import { existingDay } from '../calendar.ts';
import { arnMatches, matches, readPattern, type Syntax } from './pattern.ts';

type Test = (wanted: string, given: string, variable: Syntax['variable']) => boolean;

/** A test of the filled-in text: a text whose variable has no value fits nothing. */
const filled =
  (test: (wanted: string, given: string) => boolean): Test =>
  (wanted, given, variable) => {
    const { text, missing } = readPattern(wanted, { variable, wildcards: false });
    return missing === undefined && test(text, given);
  };

const numbers = (test: (wanted: number, given: number) => boolean) =>
  filled((wanted, given) => {
    const [w, g] = [numberOf(wanted), numberOf(given)];
    return w !== undefined && g !== undefined && test(w, g);
  });
const dates = (test: (wanted: number, given: number) => boolean) =>
  filled((wanted, given) => {
    const [w, g] = [dateOf(wanted), dateOf(given)];
    return w !== undefined && g !== undefined && test(w, g);
  });

/** The number that a text of a policy or a context key is; undefined where it is none. */
export const numberOf = (text: string): number | undefined =>
  /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?\s*$/.test(text) ? Number(text) : undefined;

const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** Milliseconds since 1970 of an ISO 8601 date, UTC where it names no zone, or of epoch seconds. */
export function dateOf(text: string): number | undefined {
  if (/^\d+$/.test(text) && text.length !== 4) return Number(text) * 1000;
  const found = iso.exec(text);
  if (!found) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part, i) => Number(part ?? (i === 1 || i === 2 ? 1 : 0)));
  const days = existingDay(year, month, day);
  if (days === undefined || hour > 23 || minute > 59 || second >= 60) return undefined;
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)$/.exec(found[7] ?? '') ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return Math.round((((days * 24 + hour) * 60 + minute - ahead) * 60 + second) * 1000);
}

/** True or false in any case; undefined for any other text. */
export const booleanOf = (text: string): boolean | undefined =>
  /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : undefined;

const stringEquals = filled((wanted, given) => wanted === given);
const ignoringCase = filled((wanted, given) => wanted.toLowerCase() === given.toLowerCase());
const stringLike: Test = (wanted, given, variable) =>
  matches(readPattern(wanted, { variable, wildcards: true }), given);
// ArnEquals and ArnLike are the same.
const arnLike: Test = (wanted, given, variable) => arnMatches(wanted, given, { variable, wildcards: true });
const ip = filled((wanted, given) => inNetwork(given, wanted));

/** What each condition operator asks of one value; a negated one holds where none of the values fits. */
export const operators: Readonly<Record<string, { test: Test; negated?: true }>> = {
  StringEquals: { test: stringEquals },
  StringNotEquals: { test: stringEquals, negated: true },
  StringEqualsIgnoreCase: { test: ignoringCase },
  StringNotEqualsIgnoreCase: { test: ignoringCase, negated: true },
  StringLike: { test: stringLike },
  StringNotLike: { test: stringLike, negated: true },
  ArnEquals: { test: arnLike },
  ArnNotEquals: { test: arnLike, negated: true },
  ArnLike: { test: arnLike },
  ArnNotLike: { test: arnLike, negated: true },
  NumericEquals: { test: numbers((wanted, given) => given === wanted) },
  NumericNotEquals: { test: numbers((wanted, given) => given === wanted), negated: true },
  NumericLessThan: { test: numbers((wanted, given) => given < wanted) },
  NumericLessThanEquals: { test: numbers((wanted, given) => given <= wanted) },
  NumericGreaterThan: { test: numbers((wanted, given) => given > wanted) },
  NumericGreaterThanEquals: { test: numbers((wanted, given) => given >= wanted) },
  DateEquals: { test: dates((wanted, given) => given === wanted) },
  DateNotEquals: { test: dates((wanted, given) => given === wanted), negated: true },
  DateLessThan: { test: dates((wanted, given) => given < wanted) },
  DateLessThanEquals: { test: dates((wanted, given) => given <= wanted) },
  DateGreaterThan: { test: dates((wanted, given) => given > wanted) },
  DateGreaterThanEquals: { test: dates((wanted, given) => given >= wanted) },
  Bool: {
    test: filled(
      (wanted, given) => booleanOf(wanted) !== undefined && booleanOf(wanted) === booleanOf(given),
    ),
  },
  BinaryEquals: { test: filled((wanted, given) => wanted === given) },
  IpAddress: { test: ip },
  NotIpAddress: { test: ip, negated: true },
};
