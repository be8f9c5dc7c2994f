/**
 * Token buckets in continuous time. A bucket gains `rate` tokens a second up to `capacity`; what is served takes tokens
 * out. While a bucket holds tokens it lets everything pass; a dry one lets pass what it gains. With capacity 0 it is
 * always dry, and so a plain ceiling of `rate` a second. The unit of time is the caller's.
 */
export interface Bucket {
  rate: number;
  capacity: number;
  level: number;
  /** It gains the whole rate while no more than the rate is asked of it, and nothing else (EBS gp2). */
  earnsInFull?: boolean;
  /** A level at which a stretch ends although nothing changes there, such as the zero of an account that may be overdrawn. */
  mark?: number;
}

/** Requests of one kind: how many come each second, and the tokens each takes from every bucket that it needs. */
export interface Flow<B extends string> {
  demand: number;
  uses: Readonly<Partial<Record<B, number>>>;
}

export interface Share<B extends string> {
  demand: number;
  served: number;
  /** The bucket that holds the rest back; undefined where all is served. */
  refusedBy: B | undefined;
}

/** A span in which every rate stays the same and every level moves in a straight line. */
export interface Stretch<B extends string, F extends string> {
  from: number;
  to: number;
  flows: Readonly<Record<F, Share<B>>>;
  before: Readonly<Record<B, number>>;
  after: Readonly<Record<B, number>>;
}

export type Buckets<B extends string> = Readonly<Record<B, Bucket>>;
export type Flows<B extends string, F extends string> = Readonly<Record<F, Flow<B>>>;

const namesOf = <K extends string>(record: Readonly<Record<K, unknown>>) => Object.keys(record) as K[];

const mapValues = <K extends string, V, W>(record: Readonly<Record<K, V>>, to: (value: V, key: K) => W) =>
  Object.fromEntries(namesOf(record).map((key) => [key, to(record[key], key)])) as Record<K, W>;

/**
 * What each flow gets now. All flows grow together, in proportion to their demand, until a dry bucket gives no more;
 * those that need it stop there, and the others grow on.
 */
export function share<B extends string, F extends string>(
  buckets: Buckets<B>,
  flows: Flows<B, F>,
): Record<F, Share<B>> {
  const dry = namesOf(buckets).filter((name) => buckets[name].level <= 0);
  const shares = mapValues<F, Flow<B>, Share<B>>(flows, ({ demand }) => ({
    demand,
    served: 0,
    refusedBy: undefined,
  }));
  let open = namesOf(flows).filter((name) => flows[name].demand > 0);
  let part = 0;
  while (open.length > 0) {
    let next = 1;
    let binding: B | undefined;
    for (const bucket of dry) {
      const growing = open.reduce(
        (sum, name) => sum + (flows[name].uses[bucket] ?? 0) * flows[name].demand,
        0,
      );
      if (growing <= 0) continue;
      const fixed = namesOf(flows).reduce(
        (sum, name) =>
          sum + (open.includes(name) ? 0 : (flows[name].uses[bucket] ?? 0) * shares[name].served),
        0,
      );
      const until = (buckets[bucket].rate - fixed) / growing;
      // Tokens for all to the last digit are enough, whatever rounding says.
      if (until < next * (1 - 1e-12)) [next, binding] = [until, bucket];
    }
    part = Math.max(part, next);
    const refusedBy = binding;
    const stops = (name: F) => refusedBy === undefined || (flows[name].uses[refusedBy] ?? 0) > 0;
    for (const name of open.filter(stops)) {
      const { demand } = flows[name];
      shares[name] = { demand, served: refusedBy === undefined ? demand : part * demand, refusedBy };
    }
    open = open.filter((name) => !stops(name));
  }
  return shares;
}

/** Tokens gained or lost per second by a bucket of which `asked` are wanted and `taken` are given. */
function slopeOf({ rate, earnsInFull }: Bucket, asked: number, taken: number): number {
  const net = earnsInFull && asked <= rate ? rate : rate - taken;
  // What rounding leaves of an exact balance must not fill a dry bucket by a hair.
  return Math.abs(net) <= 1e-9 * Math.max(rate, taken) ? 0 : net;
}

/** How long until the bucket is dry, full or at its mark, at this slope. */
function timeToTurn({ level, capacity, mark }: Bucket, slope: number): number {
  if (slope === 0) return Number.POSITIVE_INFINITY;
  const goals = (mark === undefined ? [0, capacity] : [0, mark, capacity]).map(
    (goal) => (goal - level) / slope,
  );
  return Math.min(...goals.filter((time) => time > 0));
}

/** The level after a while; one that reaches dry, full or its mark stands there exactly. */
function levelAfter(bucket: Bucket, slope: number, time: number): number {
  const { level, capacity, mark } = bucket;
  const reached = [0, capacity, mark].find(
    (goal) => goal !== undefined && slope !== 0 && Math.abs((goal - level) / slope - time) <= 1e-12 * time,
  );
  return reached ?? Math.min(capacity, Math.max(0, level + slope * time));
}

/** Lets time pass while the flows stay the same, cut into stretches where a bucket runs dry, fills up or passes its mark. */
export function advance<B extends string, F extends string>(
  buckets: Buckets<B>,
  flows: Flows<B, F>,
  from: number,
  seconds: number,
): { stretches: Stretch<B, F>[]; buckets: Record<B, Bucket> } {
  const until = from + seconds;
  const stretches: Stretch<B, F>[] = [];
  let state: Record<B, Bucket> = { ...buckets };
  let now = from;
  while (now < until) {
    const shares = share(state, flows);
    const total = (bucket: B, of: 'demand' | 'served') =>
      namesOf(flows).reduce((sum, name) => sum + (flows[name].uses[bucket] ?? 0) * shares[name][of], 0);
    const slopes = mapValues(state, (bucket, name) =>
      slopeOf(bucket, total(name, 'demand'), total(name, 'served')),
    );
    const turn = Math.min(...namesOf(state).map((name) => timeToTurn(state[name], slopes[name])));
    // A turn a hair before the end is the end.
    const lasts = turn < (until - now) * (1 - 1e-9) ? turn : until - now;
    const to = lasts === turn ? now + turn : until;
    const after = mapValues(state, (bucket, name) => levelAfter(bucket, slopes[name], lasts));
    // A last hair of tokens may go in no time at all.
    if (to > now) {
      stretches.push({ from: now, to, flows: shares, before: mapValues(state, ({ level }) => level), after });
    }
    state = mapValues(state, (bucket, name) => ({ ...bucket, level: after[name] }));
    now = to;
  }
  return { stretches, buckets: state };
}
