import { show } from '#engines/numbers';
import { fail, faultIn, piecesOf, type Reading, valueIn } from '#engines/reading';

/** One call: its minute, and the name of the prefix with which its prompt begins. */
export interface Call {
  minute: number;
  prefix: string;
}

export const callsMax = 20;
export const minutesMax = 600;
const example = 'such as 0 A, 4 A, 8 B';
const callAt = /^([-−]?\d+(?:\.\d+)?)\s*([A-Za-z])$/;

/** Minutes have two decimals; sums of such numbers miss them by a hair, which would decide at the very end of a lifetime. */
export const hundredths = (minute: number): number => Math.round(minute * 100) / 100;

/** Reads “0 A, 4 A, 8 B”: minutes in their order, each with a letter for the prefix. Another letter is another text. */
export function readCalls(text: string): Reading<Call[]> {
  const written = piecesOf(text, /[\r\n,;]+/);
  if (written.length === 0) return fail(`There is no call. Write minutes and letters, ${example}.`);
  if (written.length > callsMax)
    return fail(
      `There are ${written.length} calls. Up to ${callsMax} fit: cut ${written.length - callsMax}.`,
    );
  const calls: Call[] = [];
  for (const each of written) {
    const [, digits, letter = ''] = callAt.exec(each) ?? [];
    if (digits === undefined)
      return fail(`“${each.slice(0, 20)}” is not understood. Write a minute and a letter, ${example}.`);
    const minute = Number(digits.replace('−', '-'));
    const before = calls.at(-1)?.minute ?? 0;
    if (minute < 0 || minute > minutesMax) {
      const [wrong, nearest] = minute < 0 ? ['early', 0] : ['late', minutesMax];
      return fail(`Minute ${show(minute)} is too ${wrong}. The nearest valid value is ${nearest}.`);
    }
    if (minute !== hundredths(minute))
      return fail(
        `Minute ${digits.slice(0, 12)} is too fine. The nearest valid value is ${show(hundredths(minute))}.`,
      );
    if (minute < before)
      return fail(
        `Minute ${show(minute)} stands after ${show(before)}. The nearest valid value is ${show(before)}.`,
      );
    calls.push({ minute, prefix: letter.toUpperCase() });
  }
  return { ok: true, value: calls };
}

/** What is wrong with such a text, or nothing. */
export const checkCalls = (text: string): string | undefined => faultIn(readCalls(text));

/** The calls of a text that has passed its check. */
export const callsOf = (text: string): Call[] => valueIn(readCalls(text), []);
