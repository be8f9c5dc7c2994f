import { chanceOf } from '#engines/cache/random';
import { scored, unscored } from '#facts/exam';
import { domains, type VersionCode } from './domains.ts';

/** One question of a form before anybody has written it: the domain for which it counts, an index of `domains`; a trial counts for none. */
export interface Slot {
  domain: number | undefined;
}

/** How many of the scored questions each domain gets: its weight of fifty, which comes out whole. */
export const scoredOf = (version: VersionCode): number[] =>
  domains.map((domain) => Math.round((domain[version] * scored.value) / 100));

/** The same cards in an order that the seed decides. */
export function shuffled<T>(cards: readonly T[], seed: number): T[] {
  const chance = chanceOf(seed, 'workload');
  const rest = [...cards];
  return cards.flatMap(() => rest.splice(Math.floor(chance() * rest.length), 1));
}

/** A form by its number: the scored questions by weight and the trials, mixed and not marked. */
export function drawForm(version: VersionCode, form: number): Slot[] {
  const counting = scoredOf(version).flatMap((count, domain) =>
    Array.from({ length: count }, (): Slot => ({ domain })),
  );
  const trials = Array.from({ length: unscored.value }, (): Slot => ({ domain: undefined }));
  return shuffled([...counting, ...trials], form);
}

export interface Marked {
  /** Right answers among the scored questions. */
  right: number;
  /** Right answers among the trials, which change nothing. */
  trials: number;
  /** By domain, of the scored questions. */
  byDomain: readonly { name: string; right: number; of: number }[];
}

/** Counts a form. An empty answer is not right, and nothing is taken off for a wrong one. */
export function markForm(form: readonly Slot[], rights: readonly boolean[]): Marked {
  const right = form.filter((_, index) => rights[index] === true);
  const byDomain = domains.map(({ name }, index) => {
    const inDomain = ({ domain }: Slot) => domain === index;
    return { name, right: right.filter(inDomain).length, of: form.filter(inDomain).length };
  });
  return {
    right: byDomain.reduce((sum, domain) => sum + domain.right, 0),
    trials: right.filter(({ domain }) => domain === undefined).length,
    byDomain,
  };
}

/** One point for exactly the right set; a part of it earns nothing. */
export const earns = (right: ReadonlySet<number>, chosen: ReadonlySet<number>): boolean =>
  right.size === chosen.size && [...right].every((option) => chosen.has(option));
