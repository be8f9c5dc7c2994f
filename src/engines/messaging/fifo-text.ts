import { show } from '#engines/numbers';
import { fail, type Reading } from '#engines/reading';
import { groupIdMax } from '#facts/messaging';

/** A message as it is sent to a FIFO queue. */
export interface Sent {
  /** Seconds after the start. */
  at: number;
  group: string;
  /** Its deduplication id. */
  id: string;
  /** Its first try fails. */
  fails: boolean;
}

const linesMost = 12;
const latest = 3_600;

function lineOf(line: string): Reading<Sent> {
  const [time = '', group, id, word, more] = line.split(/\s+/);
  if (group === undefined || id === undefined)
    return fail('Write the second, the group id and the deduplication id, such as 0 seat-12A reserve-1.');
  if (!/^\d+$/.test(time))
    return fail(`“${time.slice(0, 20)}” is no second. Begin with a whole number, such as 0.`);
  if (Number(time) > latest)
    return fail(`Second ${time} is too late. The nearest valid value is ${show(latest)}.`);
  const long = [group, id].find((text) => text.length > groupIdMax.value);
  if (long !== undefined)
    return fail(`“${long.slice(0, 20)}…” has ${long.length} characters. Up to ${groupIdMax.value} fit.`);
  if (more !== undefined || (word !== undefined && word !== 'fails'))
    return fail(
      `“${(more ?? word ?? '').slice(0, 20)}” is too much. After the ids only the word fails may stand.`,
    );
  return { ok: true, value: { at: Number(time), group, id, fails: word === 'fails' } };
}

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim());

export function sentFault(text: string): string | undefined {
  const lines = linesOf(text);
  const count = lines.filter((line) => line !== '').length;
  if (count === 0) return 'Nothing is sent. Write a line such as 0 seat-12A reserve-1.';
  if (count > linesMost)
    return `There are ${count} messages. Up to ${linesMost} fit here: remove ${count - linesMost}.`;
  for (const [index, line] of lines.entries()) {
    const read = line === '' ? undefined : lineOf(line);
    if (read?.ok === false) return `Line ${index + 1}: ${read.fault}`;
  }
  return undefined;
}

/** The messages of a text without faults, in the order in which they are sent. */
export const sentOf = (text: string): Sent[] =>
  linesOf(text)
    .flatMap((line) => {
      const read = lineOf(line);
      return read.ok ? [read.value] : [];
    })
    .sort((one, other) => one.at - other.at);
