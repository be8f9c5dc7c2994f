import { show } from '#engines/numbers';
import { fail, faultIn, type Reading, valueIn } from '#engines/reading';

/** The value of a period, or undefined where the metric reported nothing. */
export type Point = number | undefined;

export const pointsMost = 24;
const largest = 1_000_000;
const gap = /^[-–−]$/;

/** “85,5 70” may mean two points or three: among blanks a comma stands before a blank only. */
const doubtful = /\d,[-–−\d]/;

/** Reads “85 70 - 60”: a number for each period, a hyphen where there was none. */
export function readPoints(text: string): Reading<Point[]> {
  const unsure = /\S\s+\S/.test(text) ? text.split(/\s+/).find((word) => doubtful.test(word)) : undefined;
  if (unsure !== undefined)
    return fail(
      `“${unsure.slice(0, 20)}” has a comma in it. Write decimals with a point, thousands without a comma, and a blank between points.`,
    );
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  if (words.length === 0) return fail('There is no point. Write numbers, and - for a gap: 85 70 - 60.');
  if (words.length > pointsMost)
    return fail(
      `There are ${show(words.length)} points. Up to ${pointsMost} fit here: remove ${show(words.length - pointsMost)}.`,
    );
  const points: Point[] = [];
  for (const word of words) {
    if (gap.test(word)) {
      points.push(undefined);
      continue;
    }
    const value = Number(word.replace(/^−/, '-'));
    if (!/^[-−]?\d+(\.\d+)?$/.test(word))
      return fail(`“${word.slice(0, 20)}” is no value. Write a number such as 85 or 0.5, or - for a gap.`);
    if (Math.abs(value) > largest)
      return fail(
        `“${word.slice(0, 20)}” is too far out. The nearest value that fits here is ${show(Math.sign(value) * largest)}.`,
      );
    points.push(value);
  }
  return { ok: true, value: points };
}

export const pointsFault = (text: string): string | undefined => faultIn(readPoints(text));

/** A text that has no fault, read. */
export const pointsOf = (text: string): readonly Point[] => valueIn(readPoints(text), []);

export const shown = (point: Point): string => (point === undefined ? 'gap' : show(point, 6));
