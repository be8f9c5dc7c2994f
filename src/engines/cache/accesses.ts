import { show } from '#engines/numbers';
import { fail, type Reading } from '#engines/reading';
import { chanceOf } from './random.ts';
import { zipfPicker } from './zipf.ts';

/** One access of the eviction simulator: a read that loads the key when it is missing. */
export interface Access {
  key: string;
  /** Seconds the key lives once it is loaded; undefined: without a TTL. */
  ttl: number | undefined;
}

export const accessLimits = { characters: 4000, accesses: 1000, ttl: 86_400 } as const;

/**
 * Reads an access string such as `A B C A D` or `A B:30 C`, where 30 is a TTL in seconds. A fault is one sentence
 * that names the place and says what would be right.
 */
export function parseAccesses(text: string): Reading<Access[]> {
  if (text.length > accessLimits.characters) {
    return fail(
      `The accesses have ${show(text.length)} characters. Up to ${show(accessLimits.characters)} fit: cut ${show(text.length - accessLimits.characters)}.`,
    );
  }
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length > accessLimits.accesses) {
    return fail(
      `There are ${show(words.length)} accesses. Up to ${show(accessLimits.accesses)} fit: cut ${show(words.length - accessLimits.accesses)}.`,
    );
  }
  const accesses: Access[] = [];
  for (const [index, word] of words.entries()) {
    const [, key, ttl] = /^([\p{L}\p{N}_-]{1,10})(?::(\d{1,5}))?$/u.exec(word) ?? [];
    const seconds = ttl === undefined ? undefined : Number(ttl);
    if (key === undefined || seconds === 0 || (seconds ?? 0) > accessLimits.ttl) {
      return fail(
        `Access ${index + 1}, “${word.slice(0, 20)}”, is not understood. Write a letter, or a letter and a TTL of 1 to ${show(accessLimits.ttl)} s, such as B:30.`,
      );
    }
    accesses.push({ key, ttl: seconds });
  }
  return { ok: true, value: accesses };
}

/** Letters for the first 26 keys, then numbered ones. */
const nameOf = (key: number) => (key < 26 ? String.fromCharCode(65 + key) : `k${key + 1}`);

const without = (key: number): Access => ({ key: nameOf(key), ttl: undefined });

/** Every key in turn, again and again. With one key more than fits, LRU misses each time. */
export const loop = (keys: number, accesses: number): Access[] =>
  Array.from({ length: accesses }, (_, index) => without(index % keys));

/** Keys by Zipf's law, the k-th in proportion to 1 ÷ k^exponent. */
export function zipf(keys: number, exponent: number, accesses: number, seed: number): Access[] {
  const chance = chanceOf(seed, 'workload');
  const keyFor = zipfPicker(keys, exponent);
  return Array.from({ length: accesses }, () => without(keyFor(chance())));
}

/**
 * Zipf accesses to `keys` keys, into which a scan breaks: the middle third of the accesses asks for keys that nobody
 * wants twice, as a report or a crawler does.
 */
export function scan(keys: number, exponent: number, accesses: number, seed: number): Access[] {
  const from = Math.floor(accesses / 3);
  const until = Math.floor((2 * accesses) / 3);
  return zipf(keys, exponent, accesses, seed).map((access, index) =>
    index >= from && index < until ? { key: `s${index - from + 1}`, ttl: undefined } : access,
  );
}
