import { show } from '#engines/numbers';
import { fail, faultIn, piecesOf, type Reading, valueIn } from '#engines/reading';

/** A vector of two numbers, which can be drawn. */
export type Vector = readonly [number, number];

export interface Passage {
  name: string;
  vector: Vector;
}

export const passagesMax = 6;
/** Many models return vectors of length 1, so none of their numbers is larger. */
export const numberMax = 1;
const example = 'such as Prams at the cloakroom: 0.8, 0.6';
const nameMax = 40;
const passageAt = /^(.+?)\s*:\s*([-−]?\d*\.?\d+)[\s,]+([-−]?\d*\.?\d+)$/;
const numberOf = (text: string) => Number(text.replace('−', '-'));

/** Reads lines such as “Prams at the cloakroom: 0.8, 0.6”. */
export function readPassages(text: string): Reading<Passage[]> {
  const lines = piecesOf(text);
  if (lines.length === 0) return fail(`There is no passage. Write one, ${example}.`);
  if (lines.length > passagesMax)
    return fail(
      `There are ${show(lines.length)} passages. Up to ${passagesMax} fit: cut ${lines.length - passagesMax}.`,
    );
  const passages: Passage[] = [];
  for (const line of lines) {
    const [, name = '', x = '', y] = passageAt.exec(line) ?? [];
    if (y === undefined)
      return fail(
        `“${line.slice(0, 20)}” is not understood. Write a text, a colon and two numbers, ${example}.`,
      );
    if (name.length > nameMax)
      return fail(
        `“${name.slice(0, 20)}…” has ${name.length} characters. Up to ${nameMax} fit: cut ${name.length - nameMax}.`,
      );
    const vector: Vector = [numberOf(x), numberOf(y)];
    if (vector.some((value) => Math.abs(value) > numberMax))
      return fail(
        `A number of “${name.slice(0, 20)}” is beyond ${numberMax}. The nearest valid value is ${numberMax}, or −${numberMax}.`,
      );
    if (vector.every((value) => value === 0))
      return fail(`“${name.slice(0, 20)}” has no direction: 0, 0. The nearest valid vector is 0.0001, 0.`);
    if (passages.some((other) => other.name === name))
      return fail(`“${name.slice(0, 20)}” stands here twice. Give one of them another text.`);
    passages.push({ name, vector });
  }
  return { ok: true, value: passages };
}

/** What is wrong with such a text, or nothing. */
export const checkPassages = (text: string): string | undefined => faultIn(readPassages(text));

/** The passages of a text that has passed its check. */
export const passagesOf = (text: string): Passage[] => valueIn(readPassages(text), []);
