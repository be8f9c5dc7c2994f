import type { Copy } from './copies.ts';
import { windowOf } from './copies.ts';
import type { ConsistencyValues } from './inputs.ts';
import { modelOf } from './models.ts';
import { isWrite, type Timeline, type WriteCall } from './operations.ts';
import { leader, regionCopies } from './places.ts';
import { type Blockers, mayAllBeRefused } from './possible.ts';
import type { Refusal } from './reasons.ts';
import { refuseWrite } from './routes.ts';
import { before, overlap, type Version, versionsOf } from './versions.ts';

export interface Writes {
  /** What the writes that are not surely refused make of the keys. */
  versions: ReadonlyMap<string, readonly Version[]>;
  /** Why writes are refused, surely or perhaps. */
  refusals: ReadonlyMap<number, Refusal>;
  blockers: Blockers;
}

/** The copy whose content a condition of a write is held against: with MREC only the one of its own Region. */
export const judgeOf = (values: ConsistencyValues, { region }: { region: WriteCall['region'] }): Copy =>
  (values.model === 'global-mrec' ? regionCopies(values, region)[0] : undefined) ?? leader('the leader');

/** Finds out which writes are refused, which may be, and what the others leave behind. */
export function settleWrites(values: ConsistencyValues, timeline: Timeline): Writes {
  const refusals = new Map<number, Refusal>();
  let writes = timeline.operations.filter(isWrite);
  for (const write of writes) {
    const refusal = refuseWrite(values, write);
    if (refusal !== undefined) refusals.set(write.id, refusal);
  }
  for (;;) {
    writes = writes.filter(({ id }) => refusals.get(id)?.certain !== true);
    const versions = versionsOf(timeline, writes);
    const conflicts = conflictsAmong(values, writes);
    const { blockers, hopeless } = withConditions(values, writes, versions, conflicts);
    if (hopeless === undefined) {
      for (const [id, others] of blockers) {
        const write = writes.find((each) => each.id === id);
        if (write !== undefined) refusals.set(id, perhaps(values, write, others, conflicts.has(id)));
      }
      return { versions, refusals, blockers };
    }
    // Dropping it changes what the conditions after it find, so everything is weighed anew.
    const others = [...(blockers.get(hopeless.id) ?? [])];
    refusals.set(hopeless.id, { ...failed(values), certain: true, others });
  }
}

const failed = ({ model }: ConsistencyValues) => {
  const { family } = modelOf(model);
  const error = { bucket: '412', relational: undefined, table: 'ConditionalCheckFailedException' };
  return {
    rule: 'condition-failed' as const,
    error: family === 'global' ? error.table : error[family],
  };
};

function perhaps(
  values: ConsistencyValues,
  write: WriteCall,
  others: ReadonlySet<number>,
  conflicts: boolean,
): Refusal {
  const about = { certain: false, others: [...others] };
  if (!conflicts) return { ...failed(values), ...about };
  if (values.model === 'global-mrsc')
    return { rule: 'replicated-write-conflict', error: 'ReplicatedWriteConflictException', ...about };
  const error = write.kind === 'transact' ? 'TransactionCanceledException' : 'TransactionConflictException';
  return { rule: 'transaction-conflict', error, ...about };
}

/**
 * Writes of which either may be refused because both are under way at once. The bars cannot tell whether they really met at
 * the item, so each may be refused, but not both because of each other.
 * - DynamoDB: a transaction and another write of the same item.
 *   https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html
 * - MRSC: writes of the same item in two Regions.
 *   https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html
 */
function conflictsAmong(
  values: ConsistencyValues,
  writes: readonly WriteCall[],
): Map<number, ReadonlySet<number>> {
  const conflicts = new Map<number, ReadonlySet<number>>();
  for (const write of writes) {
    const others = writes.filter((other) => other !== write && conflict(values, write, other));
    if (others.length > 0) conflicts.set(write.id, new Set(others.map(({ id }) => id)));
  }
  return conflicts;
}

export function conflict(values: ConsistencyValues, a: WriteCall, b: WriteCall): boolean {
  const sameItem = a.changes.some(({ key }) => b.changes.some((change) => change.key === key));
  if (!sameItem || !overlap(a, b)) return false;
  const { family } = modelOf(values.model);
  if (values.model === 'global-mrsc') return a.region !== b.region;
  const transaction = a.kind === 'transact' || b.kind === 'transact';
  return transaction && (family === 'table' || (family === 'global' && a.region === b.region));
}

/**
 * What conditional writes may find. A write may be refused by anything it may find that its condition does not want; more
 * writes that may be refused mean more to find, so this is repeated until nothing is added.
 */
function withConditions(
  values: ConsistencyValues,
  writes: readonly WriteCall[],
  versions: ReadonlyMap<string, readonly Version[]>,
  conflicts: Blockers,
): { blockers: Blockers; hopeless: WriteCall | undefined } {
  let blockers = conflicts;
  for (;;) {
    const next = new Map(blockers);
    let hopeless: WriteCall | undefined;
    for (const write of writes) {
      const found = write.onlyIf === undefined ? [] : mayFind(values, write, versions, blockers);
      const unwanted = found.filter(({ value }) => value !== write.onlyIf?.holds);
      if (unwanted.length === 0) continue;
      next.set(write.id, new Set([...(blockers.get(write.id) ?? []), ...unwanted.map(({ id }) => id)]));
      if (unwanted.length === found.length) hopeless ??= write;
    }
    const size = (map: Blockers) => [...map.values()].reduce((sum, set) => sum + set.size, 0);
    if (size(next) === size(blockers)) return { blockers, hopeless };
    blockers = next;
  }
}

/** The versions of its key that a write may find at its moment of effect. */
function mayFind(
  values: ConsistencyValues,
  write: WriteCall,
  versions: ReadonlyMap<string, readonly Version[]>,
  blockers: Blockers,
): Version[] {
  const ofKey = versions.get(write.changes[0]?.key ?? '') ?? [];
  const own = ofKey.find(({ id }) => id === write.id);
  if (own === undefined) return [];
  const judge = judgeOf(values, write);
  const decides = (version: Version) => version.id === 0 || judge.lag(version).kind === 'none';
  const surely = (version: Version) =>
    decides(version) ? before(version, own) : windowOf(judge, version).until <= own.from;
  const maybe = (version: Version) =>
    surely(version) || (decides(version) ? !before(own, version) : windowOf(judge, version).from < own.until);
  return ofKey.filter((version) => {
    if (version === own || !maybe(version)) return false;
    const hiding = ofKey.filter((each) => each !== own && before(version, each) && surely(each));
    return mayAllBeRefused(new Set(hiding.map(({ id }) => id)), blockers);
  });
}
