import { failAt } from '#engines/text-fault';
import type { Meter } from './meter.ts';
import type { Method, Methods } from './method.ts';
import { List, type Value } from './value.ts';

/** A method whose arguments are texts. */
const onTexts =
  (method: (of: string, first: string, second: string, meter: Meter) => Value): Method<string> =>
  (of, [first, second = ''], meter) =>
    typeof first === 'string' && typeof second === 'string' ? method(of, first, second, meter) : undefined;

/** The letters that a pattern of Java’s stands for, if it is no more than letters and escaped signs. */
function plain(pattern: string, meter: Meter): string {
  if (pattern === '' || /(?<!\\)(\\\\)*[.*+?()[\]{}|^$]|\\[A-Za-z0-9]/.test(pattern))
    failAt(
      meter.at,
      `“${pattern.slice(0, 20)}” is a regular expression to Java. This page takes letters only; put \\ before a sign such as \\.`,
    );
  return pattern.replace(/\\(.)/g, '$1');
}

function replaced(of: string, old: string, by: string, meter: Meter): string {
  const parts = of.split(old);
  meter.room(of.length + (parts.length - 1) * by.length);
  return parts.join(by);
}

export const textMethods: Methods<string> = {
  length: (of) => BigInt(of.length),
  isEmpty: (of) => of === '',
  trim: (of) => of.trim(),
  toUpperCase: (of, _, meter) => meter.made(of.toUpperCase()),
  toLowerCase: (of, _, meter) => meter.made(of.toLowerCase()),
  concat: onTexts((of, other, _, meter) => meter.made(of) + meter.made(other)),
  contains: onTexts((of, part) => of.includes(part)),
  startsWith: onTexts((of, part) => of.startsWith(part)),
  endsWith: onTexts((of, part) => of.endsWith(part)),
  indexOf: onTexts((of, part) => BigInt(of.indexOf(part))),
  equalsIgnoreCase: onTexts((of, other) => of.toLowerCase() === other.toLowerCase()),
  replace: onTexts((of, old, by, meter) => (old === '' ? null : replaced(of, old, by, meter))),
  replaceAll: onTexts((of, old, by, meter) =>
    replaced(of, plain(old, meter), by.replace(/\\(.)/g, '$1'), meter),
  ),
  split: onTexts((of, by, _, meter) => {
    meter.room(of.length);
    const parts = of.split(plain(by, meter));
    // As in Java, empty parts at the end are none.
    while (parts.length > 1 && parts.at(-1) === '') parts.pop();
    return new List(parts);
  }),
  substring: (of, [from, to = BigInt(of.length)]) =>
    typeof from === 'bigint' && typeof to === 'bigint' && from >= 0n && from <= to && to <= of.length
      ? of.slice(Number(from), Number(to))
      : undefined,
};
