import type { Values } from '#engines/inputs';
import { show, sum } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { archivePrice, snapshotPrice } from '#facts/ec2-storage';
import type { inputs } from './snapshot-inputs.ts';
import { actLines, answerOf, gib, usd } from './snapshot-words.ts';
import { type SnapshotName, snapshotNames, type Write, writesOf } from './snapshot-writes.ts';

/** Blocks that were written before the snapshot `from` and stood unchanged until the snapshot `until`, counted from 0. */
export interface Extent {
  from: number;
  until: number;
  /** GiB. */
  size: number;
  /** No snapshot in the standard tier refers to it any more. */
  freed: boolean;
}

export interface SnapshotRow {
  name: SnapshotName;
  /** GiB that it stored when it was made. */
  stored: number;
  /** GiB that a volume made from it holds. */
  full: number;
  /** GiB that AWS counts for it in the standard tier at the end. */
  after: number;
  gone: boolean;
}

export interface Snapshots extends Result {
  rows: readonly SnapshotRow[];
  extents: readonly Extent[];
  /** GiB of the standard tier, before and after. */
  before: number;
  after: number;
  /** GiB that the act frees. */
  freed: number;
  /** USD a month at the end. */
  cost: number;
}

/** https://docs.aws.amazon.com/ebs/latest/userguide/how_snapshots_work.html */
function extentsOf(writes: readonly Write[], hits: 'old' | 'new'): Omit<Extent, 'freed'>[] {
  const closed: Omit<Extent, 'freed'>[] = [];
  let live: { from: number; size: number }[] = [];
  writes.forEach(({ changed, added }, index) => {
    let left = changed;
    const order = hits === 'old' ? live : live.toReversed();
    const kept = order.map(({ from, size }) => {
      const taken = Math.min(left, size);
      left -= taken;
      if (taken > 0) closed.push({ from, until: index - 1, size: taken });
      return { from, size: size - taken };
    });
    live = (hits === 'old' ? kept : kept.toReversed()).filter(({ size }) => size > 0);
    if (changed + added > 0) live.push({ from: index, size: changed + added });
  });
  const ends = live.map(({ from, size }) => ({ from, until: writes.length - 1, size }));
  return [...closed, ...ends].sort((one, other) => one.from - other.from || other.until - one.until);
}

/** What the snapshots of one volume take, and what deleting, copying or archiving one of them changes. */
export function snapshots({ writes: written, hits, act, which }: Values<typeof inputs>): Snapshots {
  const writes = writesOf(written);
  const chosen = Math.max(0, Math.min(snapshotNames.indexOf(which), writes.length - 1));
  const leaves = act === 'delete' || act === 'archive';
  const extents = extentsOf(writes, hits).map((extent) => ({
    ...extent,
    freed: leaves && extent.from === chosen && extent.until === chosen,
  }));
  const full = (index: number) => partsOf(extents, index).map(({ size }) => size);
  const rows = writes.map(
    ({ changed, added }, index): SnapshotRow => ({
      name: snapshotNames[index] ?? 'A',
      stored: changed + added,
      full: sum(full(index)),
      after: sum(
        extents
          .filter(
            ({ from, until, freed }) =>
              !freed && keeperOf(from, until, leaves ? chosen : undefined) === index,
          )
          .map(({ size }) => size),
      ),
      gone: leaves && index === chosen,
    }),
  );
  const before = sum(rows.map(({ stored }) => stored));
  const freed = sum(extents.filter((extent) => extent.freed).map(({ size }) => size));
  const copied = act === 'copy' ? sum(full(chosen)) : 0;
  const archived = act === 'archive' ? sum(full(chosen)) : 0;
  const after = before - freed + copied;
  const cost = after * snapshotPrice.value + archived * archivePrice.value;
  const name = snapshotNames[chosen] ?? 'A';
  const stored = rows[chosen]?.stored ?? 0;
  const all = { act, name, stored, freed, before, after, copied, archived, cost };
  return {
    rows,
    extents,
    before,
    after,
    freed,
    cost,
    answer: answerOf(all, writes.length),
    measures: [
      { name: 'Standard tier', value: after, unit: 'GiB' },
      { name: 'Archive', value: archived, unit: 'GiB' },
      { name: 'Freed', value: freed, unit: 'GiB' },
      { name: 'A month', value: cost, unit: 'USD', digits: 4 },
    ],
    working: [
      ...writes.map(
        ({ changed, added }, index): WorkingLine => ({
          says: `Snapshot ${snapshotNames[index]}`,
          ...(index === 0
            ? { rule: 'all data' }
            : { rule: 'changed + added since the one before', numbers: `${show(changed)} + ${show(added)}` }),
          result: gib(changed + added),
        }),
      ),
      {
        says: 'Together',
        rule: 'sum of all snapshots',
        ...(rows.length > 1 && { numbers: rows.map(({ stored }) => show(stored)).join(' + ') }),
        result: gib(before),
      },
      ...actLines(all, full(chosen)),
      {
        says: 'A month',
        rule: archived > 0 ? 'standard tier × its price + archive × its price' : 'standard tier × price',
        numbers: [
          `${show(after)} × ${snapshotPrice.value}`,
          ...(archived > 0 ? [`${show(archived)} × ${archivePrice.value}`] : []),
        ].join(' + '),
        result: usd(cost),
      },
    ],
  };
}

const partsOf = (extents: readonly Extent[], index: number) =>
  extents.filter(({ from, until }) => from <= index && index <= until);

/** The snapshot that data counts for: the oldest that refers to it and is still there. */
const keeperOf = (from: number, until: number, gone: number | undefined): number =>
  from === gone && from < until ? from + 1 : from;
