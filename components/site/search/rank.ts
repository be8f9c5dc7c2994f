/** A record that a search returned. */
export interface Hit {
  id: string;
  score: number;
}

/** A record with the wording of each term that found it. */
export interface Ranked {
  id: string;
  score: number;
  matched: readonly string[];
}

/** Records found by another wording than the reader's count a little less. */
const otherWording = 0.9;

/**
 * Merges one search per wording into one ranking: a term scores by its best wording, and a record that has only
 * some of the terms falls back by the square of its share. Pagefind itself drops a record that lacks one word.
 */
export function merge(terms: readonly (readonly { text: string; hits: readonly Hit[] }[])[]): Ranked[] {
  const records = new Map<string, { sum: number; matched: string[] }>();
  for (const wordings of terms) {
    const best = new Map<string, { score: number; text: string }>();
    wordings.forEach(({ text, hits }, index) => {
      for (const { id, score } of hits) {
        const worth = score * (index === 0 ? 1 : otherWording);
        if (worth > (best.get(id)?.score ?? 0)) best.set(id, { score: worth, text });
      }
    });
    for (const [id, { score, text }] of best) {
      const record = records.get(id) ?? { sum: 0, matched: [] };
      records.set(id, { sum: record.sum + score, matched: [...record.matched, text] });
    }
  }
  return Array.from(records, ([id, { sum, matched }]) => ({
    id,
    matched,
    score: sum * (matched.length / terms.length) ** 2,
  })).sort((a, b) => b.score - a.score);
}

export type Kind = 'note' | 'figure' | 'widget';

/** How many of each kind are shown together, since short records would crowd out the notes. */
const together: Record<Kind, number> = { note: 8, figure: 4, widget: 2 };
const alone = 15;
/** A record this much worse than the best one is noise. */
const floor = 0.1;

/** The records to show, best first: of one kind, or of all in fixed shares. */
export function pick(ranked: readonly Ranked[], kindOf: (id: string) => Kind, only?: Kind): Ranked[] {
  const taken: Record<Kind, number> = { note: 0, figure: 0, widget: 0 };
  const wanted = ranked.filter(({ id }) => !only || kindOf(id) === only);
  const least = (wanted[0]?.score ?? 0) * floor;
  return wanted.filter(({ id, score }) => {
    const kind = kindOf(id);
    if (score < least) return false;
    taken[kind] += 1;
    return taken[kind] <= (only ? alone : together[kind]);
  });
}
