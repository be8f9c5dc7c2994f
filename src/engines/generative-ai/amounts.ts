import { show } from '#engines/numbers';
import { fail, faultIn, type Reading } from '#engines/reading';
import { listed } from '#engines/words';

/** A small language: numbers, each followed by what it counts, such as “2,000 in, 400 out”. */
export interface AmountKinds<Name extends string> {
  names: readonly Name[];
  /** Those that must stand there; the others are 0 where they do not. */
  required: readonly NoInfer<Name>[];
  max: number;
  whole: boolean;
  example: string;
}

const amountAt = /(\d[\d,]*(?:\.\d*)?|\.\d+)\s*([a-z]+)/gi;
const negativeAt = /[-−]\s*[\d.,]+\s*([a-z]+)/i;
const wellWritten = /^((\d{1,3}(,\d{3})+|\d{1,15})(\.\d+)?|\.\d+)$/;

/** Reads amounts by their names, in any order. */
export function readAmounts<Name extends string>(
  text: string,
  { names, required, max, whole, example }: AmountKinds<Name>,
): Reading<Record<Name, number>> {
  const [, negative] = negativeAt.exec(text) ?? [];
  if (negative !== undefined)
    return fail(`“${negative.slice(0, 20)}” is below 0. The nearest valid value is 0.`);
  const found = new Map<string, number>();
  const rest = text.replace(amountAt, '').replace(/[\s,]/g, '');
  if (rest !== '')
    return fail(
      `“${rest.slice(0, 20)}” is not understood. Write numbers and their names, such as ${example}.`,
    );
  for (const [, digits = '', written = ''] of text.matchAll(amountAt)) {
    const name = written.toLowerCase();
    if (!names.some((known) => known === name))
      return fail(`There is no “${name.slice(0, 20)}” here. The names are ${listed(names)}.`);
    if (found.has(name)) return fail(`“${name}” stands here twice. Write one number for it.`);
    if (!wellWritten.test(digits)) return fail(`“${digits}” is not a number. Write it such as ${example}.`);
    const value = Number(digits.replaceAll(',', ''));
    const nearest = Math.min(max, whole ? Math.round(value) : value);
    if (value !== nearest) {
      const wrong = value > max ? `above ${show(max)}` : 'not a whole number';
      return fail(`“${name}” is ${wrong}. The nearest valid value is ${show(nearest)}.`);
    }
    found.set(name, value);
  }
  const missing = required.find((name) => !found.has(name));
  if (missing !== undefined) return fail(`“${missing}” is missing. Write it too, such as ${example}.`);
  const amounts = Object.fromEntries(names.map((name) => [name, found.get(name) ?? 0]));
  // Object.fromEntries forgets the names, which are those of `names`.
  return { ok: true, value: amounts as Record<Name, number> };
}

/** What is wrong with such a text, or nothing. */
export const checkAmounts =
  <Name extends string>(kinds: AmountKinds<Name>) =>
  (text: string): string | undefined =>
    faultIn(readAmounts(text, kinds));

/** The amounts of a text that has passed its check; none of one that has not. */
export function amountsOf<Name extends string>(text: string, kinds: AmountKinds<Name>): Record<Name, number> {
  const reading = readAmounts(text, kinds);
  return reading.ok
    ? reading.value
    : (Object.fromEntries(kinds.names.map((name) => [name, 0])) as Record<Name, number>);
}
