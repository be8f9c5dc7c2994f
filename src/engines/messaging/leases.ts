import { choice, number, type Values } from '#engines/inputs';

export const inputs = {
  shards: number({
    label: 'Shards',
    unit: '',
    min: 1,
    max: 12,
    step: 1,
    default: 4,
    whole: true,
    help: 'Open shards of the stream when the application starts.',
  }),
  workers: number({
    label: 'Workers',
    unit: '',
    min: 1,
    max: 12,
    step: 1,
    default: 6,
    whole: true,
    help: 'Processes of one application, with the Client Library in each.',
  }),
  event: choice<'nothing' | 'dies' | 'joins' | 'split' | 'merge'>({
    label: 'Then',
    options: {
      nothing: 'nothing',
      dies: 'worker 1 dies',
      joins: 'a worker joins',
      split: 'shard 1 is split',
      merge: 'shards 1 and 2 are merged',
    },
    default: 'nothing',
    help: 'What happens once the leases are spread.',
  }),
  since: number({
    label: 'Records since a checkpoint',
    unit: '',
    min: 0,
    max: 10_000,
    step: 10,
    default: 100,
    whole: true,
    help: 'How many records of each shard have been processed after its last checkpoint.',
  }),
};

export type LeaseValues = Values<typeof inputs>;

/** A line of the lease table. */
export interface Lease {
  shard: string;
  /** Undefined where nobody reads the shard. */
  worker: number | undefined;
  state: 'reading' | 'finishing' | 'finished' | 'waits for its parent' | 'nobody reads it';
}

/** The workers that run, and the leases that they hold. */
export interface Holding {
  workers: readonly number[];
  leases: readonly Lease[];
}

const held = (leases: readonly Lease[], worker: number): number =>
  leases.filter((lease) => lease.worker === worker && lease.state !== 'finished').length;

export const countsOf = ({ workers, leases }: Holding): number[] =>
  workers.map((worker) => held(leases, worker));

/** The worker with the fewest leases takes the next one; of equals the first. */
function least({ workers, leases }: Holding): number | undefined {
  const counts = workers.map((worker) => held(leases, worker));
  return workers[counts.indexOf(Math.min(...counts))];
}

const read = (shard: string, worker: number | undefined): Lease => ({
  shard,
  worker,
  state: worker === undefined ? 'nobody reads it' : 'reading',
});

/** As evenly as it goes: rounded down or up, and the rest idle. */
export function spread(shards: readonly string[], workers: readonly number[]): Holding {
  return { workers, leases: shards.map((shard, index) => read(shard, workers[index % workers.length])) };
}

/** Without a worker its leases run out, and each goes to whoever has the fewest. */
export function withoutWorker(holding: Holding, gone: number): Holding {
  const workers = holding.workers.filter((worker) => worker !== gone);
  const kept = holding.leases.filter(({ worker }) => worker !== gone);
  return holding.leases
    .filter(({ worker }) => worker === gone)
    .reduce<Holding>((now, { shard }) => ({ workers, leases: [...now.leases, read(shard, least(now))] }), {
      workers,
      leases: kept,
    });
}

/** A new worker takes from those who have most, until nobody has two more than it. */
export function withWorker(holding: Holding, fresh: number): Holding {
  const workers = [...holding.workers, fresh];
  let leases = holding.leases;
  for (;;) {
    const counts = countsOf({ workers, leases });
    const most = Math.max(...counts);
    if (most - held(leases, fresh) < 2) return { workers, leases };
    const richest = workers[counts.indexOf(most)];
    const taken = leases.find(({ worker }) => worker === richest);
    leases = leases.map((lease) => (lease === taken ? read(lease.shard, fresh) : lease));
  }
}

/** After a split or a merge the parents take no new records: they are read to their end before their children begin. */
export function closing(
  { workers, leases }: Holding,
  parents: readonly string[],
  children: readonly string[],
): Holding {
  return {
    workers,
    leases: [
      ...leases.map(
        (lease): Lease => (parents.includes(lease.shard) ? { ...lease, state: 'finishing' } : lease),
      ),
      ...children.map((shard): Lease => ({ shard, worker: undefined, state: 'waits for its parent' })),
    ],
  };
}

export function closed(
  { workers, leases }: Holding,
  parents: readonly string[],
  children: readonly string[],
): Holding {
  const rest = leases
    .filter(({ shard }) => !children.includes(shard))
    .map((lease): Lease => (parents.includes(lease.shard) ? { ...lease, state: 'finished' } : lease));
  return children.reduce<Holding>(
    (now, shard) => ({ workers, leases: [...now.leases, read(shard, least(now))] }),
    { workers, leases: rest },
  );
}
