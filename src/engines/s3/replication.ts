import type { BucketNumber, Operation } from './replication-operations.ts';

/** What a bucket has of one key. A delete marker hides the object and leaves it. */
export interface Item {
  stored: boolean;
  replica: boolean;
  hidden: boolean;
}

/** By key, in the order in which keys came. */
export type Content = ReadonlyMap<string, Item>;
export type Buckets = Readonly<Record<BucketNumber, Content>>;

export type Why =
  | 'replicated'
  | 'no rule yet'
  | 'marker stays'
  | 'marker replicated'
  | 'by version ID'
  | 'by lifecycle'
  | 'rules made'
  | 'batch';

export interface Step {
  operation: Operation;
  buckets: Buckets;
  why: Why;
  /** The keys that were copied to the next bucket, objects or markers. */
  copied: readonly string[];
}

interface State {
  buckets: Buckets;
  rules: boolean;
}

const set = (buckets: Buckets, bucket: BucketNumber, key: string, item: Item): Buckets => ({
  ...buckets,
  [bucket]: new Map([...buckets[bucket], [key, item]]),
});

const nextOf = { 1: 2, 2: 3 } as const;
const replica: Item = { stored: true, replica: true, hidden: false };
const empty: Buckets = { 1: new Map(), 2: new Map(), 3: new Map() };

/** A marker on top of whatever is there; a bucket that never had the key gets the marker alone. */
const hide = (buckets: Buckets, bucket: BucketNumber, key: string): Buckets =>
  set(buckets, bucket, key, {
    ...(buckets[bucket].get(key) ?? { stored: false, replica: bucket !== 1 }),
    hidden: true,
  });

function put({ buckets, rules }: State, key: string, bucket: 1 | 2): Omit<Step, 'operation'> {
  const there = set(buckets, bucket, key, { stored: true, replica: false, hidden: false });
  return rules
    ? { buckets: set(there, nextOf[bucket], key, replica), why: 'replicated', copied: [key] }
    : { buckets: there, why: 'no rule yet', copied: [] };
}

function deleteKey({ buckets, rules }: State, key: string, markers: boolean): Omit<Step, 'operation'> {
  const hidden = hide(buckets, 1, key);
  return rules && markers
    ? { buckets: hide(hidden, 2, key), why: 'marker replicated', copied: [key] }
    : { buckets: hidden, why: 'marker stays', copied: [] };
}

function erase({ buckets }: State, key: string): Omit<Step, 'operation'> {
  const item = buckets[1].get(key);
  const rest = new Map([...buckets[1]].filter(([name]) => name !== key));
  const without: Buckets = { ...buckets, 1: rest };
  return {
    buckets: item?.hidden ? set(buckets, 1, key, { ...item, stored: false }) : without,
    why: 'by version ID',
    copied: [],
  };
}

/** Copies the versions that live replication left out: replicas among them, and what a marker hides, without the marker. */
function batch({ buckets }: State, bucket: 1 | 2): Omit<Step, 'operation'> {
  const target = nextOf[bucket];
  const missing = [...buckets[bucket]]
    .filter(([key, { stored }]) => stored && !buckets[target].get(key)?.stored)
    .map(([key]) => key);
  const hidden = (key: string) => buckets[target].get(key)?.hidden ?? false;
  return {
    buckets: missing.reduce(
      (all, key) => set(all, target, key, { ...replica, hidden: hidden(key) }),
      buckets,
    ),
    why: 'batch',
    copied: missing,
  };
}

function stepOf(state: State, operation: Operation, markers: boolean): Omit<Step, 'operation'> {
  switch (operation.kind) {
    case 'put':
      return put(state, operation.key, operation.bucket);
    case 'delete':
      return deleteKey(state, operation.key, markers);
    case 'erase':
      return erase(state, operation.key);
    case 'expire':
      return { buckets: hide(state.buckets, 1, operation.key), why: 'by lifecycle', copied: [] };
    case 'rule':
      return { buckets: state.buckets, why: 'rules made', copied: [] };
    case 'batch':
      return batch(state, operation.bucket);
  }
}

/**
 * Three buckets with versioning, replicated 1 → 2 and 2 → 3 once there is a rule.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-what-is-isnot-replicated.html
 */
export function replicate(operations: readonly Operation[], markers: boolean): Step[] {
  let state: State = { buckets: empty, rules: false };
  return operations.map((operation) => {
    const step = stepOf(state, operation, markers);
    state = { buckets: step.buckets, rules: state.rules || operation.kind === 'rule' };
    return { operation, ...step };
  });
}

/** The keys that a reader of the bucket sees. */
export const visible = (content: Content): string[] =>
  [...content].filter(([, { stored, hidden }]) => stored && !hidden).map(([key]) => key);
