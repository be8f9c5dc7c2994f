import { duration, show } from '#engines/numbers';
import { type Change, limits } from './operations.ts';

/** Words of the language of operations that stand for something and so are no keys. */
export const reserved = new Set([
  ...['eventual', 'strong', 'transactional', 'via', 'by', 'at', 'effect', 'unanswered', 'if', 'none'],
]);

const units: Readonly<Record<string, number>> = { '': 1, ms: 1, s: 1_000, min: 60_000, h: 3_600_000 };

export const quote = (written: string) => `“${written.slice(0, 30)}”`;

/** A moment such as 400, 400ms, 3s or 2.5min in whole ms, or undefined. */
export function parseMoment(written: string): number | undefined {
  const [, digits, unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|min|h)?$/i.exec(written) ?? [];
  const size = units[unit.toLowerCase()];
  if (digits === undefined || size === undefined) return undefined;
  const ms = Number(digits) * size;
  return Number.isInteger(Math.round(ms * 1_000) / 1_000) ? Math.round(ms) : undefined;
}

/** A span such as 0-3s or 4s (no time at all), or a sentence that says what is wrong. */
export function parseSpan(written: string): { start: number; end: number } | string {
  const [first = '', last, ...more] = written.split('-');
  // In 1-2s the unit belongs to both, as one says it.
  const unit = /^[\d.]+$/.test(first) ? (/[a-z]+$/i.exec(last ?? '')?.[0] ?? '') : '';
  const start = parseMoment(first + unit);
  const end = last === undefined ? start : parseMoment(last);
  if (start === undefined || end === undefined || more.length > 0) {
    return `${quote(written)} is no time. Write whole ms or a unit, such as 0-3s put seat-1=sold, or seat-1=free for what a key holds before.`;
  }
  if (end < start)
    return `${quote(written)} ends before it begins. Write ${last}-${first}, or one moment such as ${first}.`;
  if (end > limits.time)
    return `${quote(written)} is too late. The latest moment is ${show(limits.time)}, ${duration(limits.time)}.`;
  return { start, end };
}

/** Whether this is a key, a prefix, a value or a client's name. */
export const isName = (written: string | undefined): written is string =>
  written !== undefined && /^[\p{L}\p{N}_][\p{L}\p{N}_./-]{0,19}$/u.test(written) && !reserved.has(written);

/** A change such as `k=B`, or `k=` that deletes. */
export function parseChange(written: string): Change | undefined {
  const [key, value, ...more] = written.split('=');
  if (!isName(key) || value === undefined || more.length > 0) return undefined;
  if (value === '') return { key, value: undefined };
  return isName(value) ? { key, value } : undefined;
}
