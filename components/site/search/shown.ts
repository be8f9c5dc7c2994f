import type { Kind, RecordKind } from './catalog.ts';
import type { Hit, Ranked, RankedPage } from './rank.ts';

/** How many records of each kind a page shows beside the others, and of one kind alone. */
const beside: Readonly<Record<RecordKind, number>> = { note: 1, asked: 0, figure: 2, widget: 1, question: 1 };
const alone = 5;
/** What is this much worse than the best is noise. */
const floor = 0.1;
/** A short record is shown only where it has much of what was asked; of the kind that is looked for, nearly any. */
const shortFloor = 0.4;
const soughtFloor = 0.1;

/** The best score of each kind. */
function topsOf(records: readonly Ranked[]): Map<RecordKind, number> {
  const tops = new Map<RecordKind, number>();
  for (const { kind, score } of records) tops.set(kind, Math.max(score, tops.get(kind) ?? 0));
  return tops;
}

/** What is worth showing, best first; a page whose title is the whole query comes before all. */
export function shown<Of extends Hit>(
  pages: readonly RankedPage<Of>[],
  typed: string,
  { only, seeks }: { only?: Kind | undefined; seeks?: Kind | undefined } = {},
): RankedPage<Of>[] {
  const wanted = typed.trim().toLowerCase();
  const least = (pages[0]?.score ?? 0) * floor;
  const tops = topsOf(pages.flatMap(({ records }) => records));
  const found = pages.flatMap(({ page, score, records }) => {
    const isTitle = page.title.toLowerCase() === wanted;
    if (score < least && !isTitle) return [];
    const taken = new Map<RecordKind, number>();
    const own = records.filter(({ kind, score }) => {
      if (only && kind !== only) return false;
      const count = (taken.get(kind) ?? 0) + 1;
      taken.set(kind, count);
      if (count > (only ? alone : beside[kind])) return false;
      const share = kind === seeks ? soughtFloor : shortFloor;
      return kind === 'note' || score >= share * (tops.get(kind) ?? 0);
    });
    return only && own.length === 0
      ? []
      : [{ page, score: isTitle ? Number.POSITIVE_INFINITY : score, records: own }];
  });
  return found.sort((a, b) => b.score - a.score);
}
