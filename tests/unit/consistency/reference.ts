import type { ReadCall, Value, WriteCall } from '#engines/consistency/operations';

type Bar = Pick<WriteCall, 'start' | 'end'>;

/** Whether `a` was over before `b` began; calls of no length at one moment are in no order. */
const over = (a: Bar, b: Bar) => a.end <= b.start && !(b.end <= a.start);

/** Every order of the items in which none stands before one that was over before it began. */
function* orders<Item>(items: readonly Item[], bar: (item: Item) => Bar): Generator<Item[]> {
  if (items.length === 0) yield [];
  for (const first of items) {
    const rest = items.filter((item) => item !== first);
    if (rest.some((other) => over(bar(other), bar(first)))) continue;
    for (const others of orders(rest, bar)) yield [first, ...others];
  }
}

/** Which sets of writes may be missing: each refused one has somebody in its way that went through. */
function* survivors(
  writes: readonly WriteCall[],
  blockers: (write: WriteCall) => readonly WriteCall[],
): Generator<WriteCall[]> {
  for (let bits = 0; bits < 2 ** writes.length; bits += 1) {
    const kept = writes.filter((_, index) => (bits & (1 << index)) === 0);
    const refused = writes.filter((write) => !kept.includes(write));
    if (refused.every((write) => blockers(write).some((other) => kept.includes(other)))) yield kept;
  }
}

/**
 * What one read of these keys may return by the definition of a linearizable store: the calls have an order that respects
 * which were over before others began, and the read sees the last write of each key before it. All orders are tried.
 */
export function linearizable(
  before: ReadonlyMap<string, Value>,
  writes: readonly WriteCall[],
  read: Pick<ReadCall, 'start' | 'end'>,
  keys: readonly string[],
  blockers: (write: WriteCall) => readonly WriteCall[] = () => [],
): Set<string> {
  const answers = new Set<string>();
  const seenFirst = (write: WriteCall) => write.end <= read.start;
  for (const kept of survivors(writes, blockers)) {
    for (const order of orders([...kept, undefined], (call) => call ?? read)) {
      // A read that begins at the very moment of an acknowledgement sees the write, also where neither has a length.
      const cut = order.indexOf(undefined);
      if (order.slice(cut).some((call) => call !== undefined && seenFirst(call))) continue;
      const state = new Map(before);
      for (const call of order.slice(0, cut)) {
        for (const { key, value } of call?.changes ?? []) state.set(key, value);
      }
      answers.add(keys.map((key) => state.get(key) ?? 'nothing').join(' '));
    }
  }
  return answers;
}

/** What a copy may show that has each write exactly `lag` after its acknowledgement, tried at every half ms of the read. */
export function lagging(
  before: Value,
  writes: readonly WriteCall[],
  read: Pick<ReadCall, 'start' | 'end'>,
  key: string,
  lag: number,
): Set<string> {
  const answers = new Set<string>();
  const ofKey = writes.filter(({ changes }) => changes.some((change) => change.key === key));
  for (const order of orders(ofKey, (write) => write)) {
    for (let at = read.start; at === read.start || at < read.end; at += 0.5) {
      const shown = order.filter(({ end }) => end + lag <= at).at(-1);
      const value = shown === undefined ? before : shown.changes.find((change) => change.key === key)?.value;
      answers.add(value ?? 'nothing');
    }
  }
  return answers;
}
