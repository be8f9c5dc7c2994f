import type { ReadAnswer } from '#engines/consistency/answers';
import { type ConsistencyValues, inputs } from '#engines/consistency/inputs';
import type { ModelName } from '#engines/consistency/models';
import { type Consistency, consistency } from '#engines/consistency/run';
import { possibleWords } from '#engines/consistency/working';
import { valuesOf } from '#engines/inputs';

/**
 * Operations drawn as time lines, one client a line; a column is 100 ms.
 *
 *     k=A
 *     ana   [put k=B----------------------]
 *     ben           [get k----]                 <get k>
 *
 * A bar lasts from its `[` to its `]`; `<get k>` takes no time and stands at its `<`. The column of ms 0 is the first one
 * after the name's column, which is as wide as the widest name and one space.
 */
export function drawnLines(drawing: string, msPerColumn = 100): string {
  const rows = drawing.split('\n').filter((row) => row.trim() !== '');
  const indent = Math.min(...rows.map((row) => row.search(/\S/)));
  const first = Math.min(...rows.flatMap((row) => (/[[<]/.test(row) ? [row.search(/[[<]/)] : [])));
  const calls: { at: number; text: string }[] = [];
  const before: string[] = [];
  for (const row of rows) {
    if (!/[[<]/.test(row)) before.push(row.trim());
    const client = row.slice(indent).match(/^[a-z]+/)?.[0] ?? '';
    for (const match of row.matchAll(/\[([^\]]+)\]|<([^>]+)>/g)) {
      const [bar, lasting, instant] = match;
      const start = (match.index - first) * msPerColumn;
      const end = lasting === undefined ? start : start + (bar.length - 1) * msPerColumn;
      const call = (lasting ?? instant ?? '').replace(/-+$/, '').trim();
      calls.push({ at: start, text: `${start}-${end} ${call} by ${client}` });
    }
  }
  calls.sort((a, b) => a.at - b.at);
  return [...before, ...calls.map(({ text }) => text)].join('\n');
}

export const run = (
  model: ModelName,
  operations: string,
  changes: Partial<ConsistencyValues> = {},
): Consistency => consistency(valuesOf(inputs, { model, operations, ...changes }));

/** What each read may return, in words, in the order written down. */
export const mayReturn = (
  model: ModelName,
  operations: string,
  changes: Partial<ConsistencyValues> = {},
): string[] => run(model, operations, changes).reads.map(possibleWords);

/** The rules by which a read may return a value. */
export const rulesFor = (read: ReadAnswer | undefined, value: string | undefined): string[] =>
  (read?.items ?? []).flatMap(({ may }) =>
    may.flatMap((each) => (each.value === value ? each.reasons.map(({ rule }) => rule) : [])),
  );
