import { quantity, show, sum } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import { snapshotPrice } from '#facts/ec2-storage';
import type { SnapshotName } from './snapshot-writes.ts';

export const gib = (value: number) => quantity(value, 'GiB');
export const usd = (value: number) => quantity(value, 'USD', 4);

interface Told {
  act: 'nothing' | 'delete' | 'copy' | 'archive';
  name: SnapshotName;
  stored: number;
  freed: number;
  before: number;
  after: number;
  copied: number;
  archived: number;
  cost: number;
}

export function answerOf(
  { act, name, stored, freed, before, after, copied, archived, cost }: Told,
  count: number,
): string {
  const price = `${usd(cost)} a month`;
  switch (act) {
    case 'nothing':
      return `${count === 1 ? 'The snapshot takes' : `All ${count} snapshots together take`} ${gib(before)}: ${price}.`;
    case 'delete':
      if (stored === 0)
        return `Deleting ${name} frees nothing, since it stores nothing. It stays at ${price}.`;
      return freed === 0
        ? `Deleting ${name} frees nothing: other snapshots refer to all of its ${gib(stored)}. It stays at ${price}.`
        : `Deleting ${name} frees ${show(freed)} of its ${gib(stored)}: ${gib(after)} stay, for ${price}.`;
    case 'copy':
      return `The copy of ${name} with another key is full: ${gib(copied)} more, ${gib(after)} in all, for ${price}.`;
    case 'archive':
      return `Archiving ${name} frees ${gib(freed)} and puts ${gib(archived)} into the archive: ${price}, ${compared(cost, before * snapshotPrice.value)}.`;
  }
}

const compared = (cost: number, was: number): string =>
  cost > was
    ? `more than the ${usd(was)} before`
    : cost < was
      ? `less than the ${usd(was)} before`
      : 'as before';

export function actLines(
  { act, name, stored, freed, before, after }: Told,
  parts: readonly number[],
): WorkingLine[] {
  if (act === 'nothing') return [];
  const whole: WorkingLine = {
    says: act === 'copy' ? 'Full copy' : 'In the archive',
    rule: `all blocks of ${name}, whoever stored them`,
    numbers: parts.map((part) => show(part)).join(' + ') || '0',
    result: gib(sum(parts)),
  };
  const end = (numbers: string): WorkingLine => ({
    says: 'Standard tier afterwards',
    rule: act === 'copy' ? 'together + full copy' : 'together − freed',
    numbers,
    result: gib(after),
  });
  if (act === 'copy') return [whole, end(`${show(before)} + ${show(sum(parts))}`)];
  return [
    {
      says: 'Freed',
      rule: `what ${name} stored − what a later snapshot refers to`,
      numbers: `${show(stored)} − ${show(stored - freed)}`,
      result: gib(freed),
    },
    ...(act === 'archive' ? [whole] : []),
    end(`${show(before)} − ${show(freed)}`),
  ];
}
