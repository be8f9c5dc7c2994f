import { fail, type Reading, valueIn } from '#engines/reading';

const example = '3, 5-9';

/** Reads positions such as “3, 5-9”, counted from 1, or “none”. A fault says what would be right. */
export function parsePositions(text: string, most: number): Reading<Set<number>> {
  const positions = new Set<number>();
  const parts = text.trim() === 'none' ? [] : text.split(',').map((part) => part.trim());
  for (const part of parts) {
    const [, first = '', last = first] = /^(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?$/.exec(part) ?? [];
    if (first === '') return fail(`Write “none”, or instances such as ${example}.`);
    const [from, to] = [Number(first), Number(last)];
    if (from < 1 || to > most)
      return fail(`Instances are numbered from 1 to ${most}: write such as ${example}.`);
    if (from > to) return fail(`“${part}” runs backwards: write ${to}-${from}.`);
    for (let position = from; position <= to; position += 1) positions.add(position);
  }
  return { ok: true, value: positions };
}

/** The positions of a text that its input has already found valid; nothing else reaches an engine. */
export const positionsOf = (text: string, most: number): ReadonlySet<number> =>
  valueIn(parsePositions(text, most), new Set());
