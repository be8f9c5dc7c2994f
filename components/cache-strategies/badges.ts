import type { Verdict } from '#engines/cache/observe';
import { counted } from '#engines/numbers';

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
      return badge('✓', verdict.databaseBehind ? 'hit, not yet in the database' : 'hit', 'fresh');
    case 'stale-hit':
      return badge('▲', 'stale hit', 'stale');
    case 'miss':
      return badge('○', 'miss');
    case 'shared-miss':
      return badge('○', 'miss, waits for another');
    case 'served-expired':
      return badge('▲', 'expired value', 'stale');
    case 'written':
      return verdict.acknowledgedBy === 'cache'
        ? badge('◐', 'written to the cache alone')
        : badge('●', 'written', 'fresh');
    case 'refused':
      return badge('✕', 'refused', 'stale');
    case 'changed-outside':
      return badge('●', 'changed from outside');
    case 'node-died':
      return verdict.lostWrites > 0
        ? badge('✕', `${counted(verdict.lostWrites, 'acknowledged write')} lost`, 'stale')
        : badge('○', 'cache empty');
    case 'time-passed':
      return undefined;
  }
}

const badge = (shape: string, word: string, tone: Badge['tone'] = 'plain'): Badge => ({ shape, word, tone });

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
