import type { ReadAnswer } from '#engines/consistency/answers';

/** How a verdict looks: each has a colour, a shape and a word. */
export interface Badge {
  tone: 'fresh' | 'either' | 'stale' | 'refused';
  shape: string;
  word: string;
}

export const refused = (certain: boolean): Badge => ({
  tone: 'refused',
  shape: '✕',
  word: certain ? 'refused' : 'may be refused',
});

/** The verdict of a read, as its mark shows it. */
export function badgeOf({ verdict, items, refusal }: ReadAnswer): Badge {
  const several = items.some(({ may }) => may.length > 1);
  switch (verdict) {
    case 'newest':
      return { tone: 'fresh', shape: '✓', word: 'only the newest' };
    case 'stale':
      return { tone: 'stale', shape: '▲', word: several ? 'may be stale' : 'stale' };
    case 'refused':
      return refused(true);
    case 'either': {
      if (!several) return refused(refusal?.certain ?? false);
      const rivals = items.some(({ may }) =>
        may.some(({ reasons }) => reasons.some(({ rule }) => rule === 'concurrent')),
      );
      return { tone: 'either', shape: '◐', word: rivals ? 'either write' : 'old or new' };
    }
  }
}
