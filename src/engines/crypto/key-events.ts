import { dayNumber, parseDay } from '#engines/calendar';
import { piecesOf } from '#engines/reading';

/** A time in which a key is disabled; on its last day it is enabled again. */
export interface Pause {
  from: number;
  to: number;
}

/** What somebody does to a key, in days since 1970. */
export interface KeyEvents {
  onDemand: readonly number[];
  pauses: readonly Pause[];
}

const first = dayNumber(2015, 1, 1);
const last = dayNumber(2045, 12, 31);
const example = 'rotate 2024-04-10; disable 2023-03-01 to 2023-05-01';

export const keyDay = (text: string): number | string => parseDay(text, first, last);

/** Reads “rotate 2024-04-10; disable 2023-03-01 to 2023-05-01”. A fault is one sentence that says what would be right. */
export function parseKeyEvents(text: string): KeyEvents | string {
  const onDemand: number[] = [];
  const pauses: Pause[] = [];
  const parts = piecesOf(text, /[;\n]/);
  for (const part of parts) {
    const [verb = '', from = '', to, until] = part.split(/\s+/);
    const start = keyDay(from);
    if (verb === 'rotate' && to === undefined) {
      if (typeof start === 'string') return start;
      onDemand.push(start);
    } else if (verb === 'disable' && to === 'to' && until !== undefined) {
      const end = keyDay(until);
      if (typeof start === 'string') return start;
      if (typeof end === 'string') return end;
      if (end <= start) return `“${part.slice(0, 40)}” ends before it begins. Swap the two dates.`;
      pauses.push({ from: start, to: end });
    } else {
      return `“${part.slice(0, 30)}” is not understood. Write such as ${example}.`;
    }
  }
  pauses.sort((a, b) => a.from - b.from);
  if (pauses.some(({ from }, index) => from < (pauses[index - 1]?.to ?? from)))
    return 'Two of the times overlap. Join them into one.';
  return { onDemand: onDemand.toSorted((a, b) => a - b), pauses };
}
