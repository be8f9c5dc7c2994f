import type { Verdict } from '#engines/cache/observe';
import { count } from './effect-words.ts';

export interface Badge {
  /** Doubles the colour by a shape. */
  shape: string;
  word: string;
  tone: 'fresh' | 'stale' | 'plain';
}

/** How an operation ended, in a word or two. */
export function badgeOf(verdict: Verdict): Badge | undefined {
  switch (verdict.kind) {
    case 'hit':
      return {
        shape: '✓',
        word: verdict.databaseBehind ? 'hit, not yet in the database' : 'hit',
        tone: 'fresh',
      };
    case 'stale-hit':
      return { shape: '▲', word: 'stale hit', tone: 'stale' };
    case 'miss':
      return { shape: '○', word: 'miss', tone: 'plain' };
    case 'shared-miss':
      return { shape: '○', word: 'miss, waits for another', tone: 'plain' };
    case 'served-expired':
      return { shape: '▲', word: 'expired value', tone: 'stale' };
    case 'written':
      return verdict.acknowledgedBy === 'cache'
        ? { shape: '◐', word: 'written to the cache alone', tone: 'plain' }
        : { shape: '●', word: 'written', tone: 'fresh' };
    case 'refused':
      return { shape: '✕', word: 'refused', tone: 'stale' };
    case 'changed-outside':
      return { shape: '●', word: 'changed from outside', tone: 'plain' };
    case 'node-died':
      return verdict.lostWrites > 0
        ? { shape: '✕', word: `${count(verdict.lostWrites, 'acknowledged write')} lost`, tone: 'stale' }
        : { shape: '○', word: 'cache empty', tone: 'plain' };
    case 'time-passed':
      return undefined;
  }
}

/** The badges of a step: ends that look alike are counted together. */
export function badgesOf(
  outcomes: readonly { verdict: Verdict; times: number }[],
): (Badge & { times: number })[] {
  const badges = new Map<string, Badge & { times: number }>();
  for (const { verdict, times } of outcomes) {
    const badge = badgeOf(verdict);
    if (badge === undefined) continue;
    badges.set(badge.word, { ...badge, times: (badges.get(badge.word)?.times ?? 0) + times });
  }
  return [...badges.values()];
}
