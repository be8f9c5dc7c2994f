import { exact, show } from '#engines/numbers';
import { fail, faultIn, piecesOf, type Reading, valueIn } from '#engines/reading';

/** A token that may come next, and its probability from 0 to 1. */
export interface Candidate {
  token: string;
  probability: number;
}

export const candidatesMax = 8;
const example = 'such as eight 0.7, seven 0.2, noon 0.1';
const tokenMax = 12;
const candidateAt = /^([^\s\d,.]+)\s+([-−]?(?:\d+\.?\d*|\.\d+))$/u;
/** Probabilities have up to four decimals. */
const finest = 10_000;
/** What rounding of the probabilities may leave. */
const tolerance = 1e-6;

/** Reads “eight 0.7, seven 0.2, noon 0.1”; the probabilities make 1 together. */
export function readCandidates(text: string): Reading<Candidate[]> {
  const written = piecesOf(text, /[\r\n,;]+/);
  if (written.length === 0)
    return fail(`There is no token. Write some with their probabilities, ${example}.`);
  if (written.length > candidatesMax)
    return fail(
      `There are ${show(written.length)} tokens. Up to ${candidatesMax} fit: cut ${written.length - candidatesMax}.`,
    );
  const candidates: Candidate[] = [];
  for (const each of written) {
    const [, token = '', digits] = candidateAt.exec(each) ?? [];
    if (digits === undefined)
      return fail(`“${each.slice(0, 20)}” is not understood. Write a word and its probability, ${example}.`);
    if (token.length > tokenMax)
      return fail(`“${token.slice(0, 20)}” is too long. Up to ${tokenMax} characters fit.`);
    if (candidates.some((other) => other.token === token))
      return fail(`“${token}” stands here twice. Write it once.`);
    const probability = Number(digits.replace('−', '-'));
    const nearest = Math.min(1, Math.max(1 / finest, Math.round(probability * finest) / finest));
    if (probability !== nearest)
      return fail(
        `“${token}” has the probability ${digits.slice(0, 12)}. The nearest valid value is ${exact(nearest)}.`,
      );
    candidates.push({ token, probability });
  }
  const sum = candidates.reduce((total, { probability }) => total + probability, 0);
  if (Math.abs(sum - 1) > tolerance) {
    const [verb, gap] = sum < 1 ? ['Add', 1 - sum] : ['Take away', sum - 1];
    return fail(`The probabilities make ${exact(sum, 5)} together. ${verb} ${exact(gap, 4)}.`);
  }
  return { ok: true, value: candidates };
}

/** What is wrong with such a text, or nothing. */
export const checkCandidates = (text: string): string | undefined => faultIn(readCandidates(text));

/** The candidates of a text that has passed its check, the most likely first. */
export const candidatesOf = (text: string): Candidate[] =>
  valueIn(readCandidates(text), []).toSorted((a, b) => b.probability - a.probability);
