import { counted, exact, show } from '#engines/numbers';
import type { Moment, Result, WorkingLine } from '#engines/result';
import { listed } from '#engines/words';
import {
  closed,
  closing,
  countsOf,
  type Holding,
  type LeaseValues,
  spread,
  withoutWorker,
  withWorker,
} from './leases.ts';

export interface KclMoment extends Moment {
  holding: Holding;
}
export interface Kcl extends Result {
  trace: readonly KclMoment[];
  /** Leases of each worker at the end. */
  held: readonly number[];
  idle: number;
  /** Records that are processed a second time. */
  again: number;
}

const from1 = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const shardsOf = (count: number): string[] => from1(count).map(String);

/** Which worker reads which shard, before and after a change. https://docs.aws.amazon.com/streams/latest/dev/kinesis-record-processor-scaling.html */
export function kcl(values: LeaseValues): Kcl {
  const start = spread(shardsOf(values.shards), from1(values.workers));
  const trace = momentsOf(values, start);
  const last = trace.at(-1)?.holding ?? start;
  const held = countsOf(last);
  const idle = held.filter((count) => count === 0).length;
  const lost = values.event === 'dies' ? (countsOf(start)[0] ?? 0) : 0;
  const again = last.workers.length > 0 ? lost * values.since : 0;
  const open = last.leases.filter(({ state }) => state !== 'finished').length;
  return {
    trace,
    held,
    idle,
    again,
    answer: answerOf(values, { workers: last.workers.length, idle, again, held }),
    measures: [
      { name: 'Busy workers', value: held.length - idle, unit: '', digits: 0 },
      { name: 'Idle workers', value: idle, unit: '', digits: 0 },
      { name: 'Processed again', value: again, unit: 'records', digits: 0 },
    ],
    working: working(values, { workers: last.workers.length, open, idle, held, lost, again }),
  };
}

function momentsOf({ shards, workers, event }: LeaseValues, start: Holding): KclMoment[] {
  const moments: KclMoment[] = [];
  const note = (says: string, holding: Holding) =>
    moments.push({ at: String(moments.length + 1), says, holding });
  note(`The leases of ${counted(shards, 'shard')} are spread over ${counted(workers, 'worker')}.`, start);
  const change = (parents: string[], children: string[], what: string) => {
    const now = closing(start, parents, children);
    note(`${what} New records go to ${listed(children)} only.`, now);
    note(
      `${listed(parents)} ${parents.length === 1 ? 'is' : 'are'} read to the end, then the leases of ${listed(children)} are taken.`,
      closed(now, parents, children),
    );
  };
  switch (event) {
    case 'nothing':
      break;
    case 'dies': {
      const own = start.leases.filter(({ worker }) => worker === 1);
      const orphaned = {
        workers: start.workers.filter((worker) => worker !== 1),
        leases: start.leases.map((lease) =>
          own.includes(lease) ? ({ ...lease, worker: undefined, state: 'nobody reads it' } as const) : lease,
        ),
      };
      note('Worker 1 dies. Until its leases run out, nobody reads its shards.', orphaned);
      if (workers > 1)
        note('Others take its leases and go on from the last checkpoints.', withoutWorker(start, 1));
      break;
    }
    case 'joins':
      note(
        workers < shards
          ? `Worker ${workers + 1} starts and takes leases from those that have most.`
          : `Worker ${workers + 1} starts and finds no lease to take.`,
        withWorker(start, workers + 1),
      );
      break;
    case 'split':
      change(['1'], ['1a', '1b'], 'Shard 1 is split.');
      break;
    case 'merge':
      if (shards === 1) note('There is no neighbour to merge with.', start);
      else change(['1', '2'], ['1+2'], 'Shards 1 and 2 are merged.');
  }
  return moments;
}

interface Sums {
  workers: number;
  idle: number;
  held: readonly number[];
  again: number;
}

function answerOf({ event, since }: LeaseValues, { workers, idle, held, again }: Sums): string {
  if (workers === 0)
    return 'The only worker is dead, and nobody reads. The records wait in the stream, within its retention.';
  const busy = workers - idle;
  const [most, fewest] = [Math.max(...held), Math.min(...held.filter((count) => count > 0))];
  const each = most === fewest ? counted(most, 'shard') : `${fewest} or ${counted(most, 'shard')}`;
  const idles =
    idle > 0
      ? `, and ${counted(idle, 'worker idles', 'workers idle')}, since a shard has one worker at a time`
      : '';
  const twice =
    event === 'dies' && since > 0
      ? ` ${counted(again, 'record is', 'records are')} processed a second time.`
      : '';
  return `${counted(busy, 'worker reads', 'workers read')} ${each}${busy > 1 ? ' each' : ''}${idles}.${twice}`;
}

function working(
  { since, event }: LeaseValues,
  { workers, open, idle, held, lost, again }: Sums & { open: number; lost: number },
): WorkingLine[] {
  const mean = open / Math.max(1, workers);
  return [
    { says: 'Shards to read', rule: 'open ones at the end', result: show(open) },
    { says: 'Workers', rule: 'running at the end', result: show(workers) },
    {
      says: 'Leases of each',
      rule: 'shards ÷ workers, rounded up for some and down for the others',
      ...(workers > 0 && { numbers: `${show(open)} ÷ ${show(workers)}` }),
      result:
        workers === 0
          ? 'none'
          : Number.isInteger(mean)
            ? show(mean)
            : `${exact(mean, 7)}, so ${listed(held.toSorted((a, b) => b - a).map(String))}`,
    },
    {
      says: 'Idle workers',
      rule: 'workers − those with a lease',
      numbers: `${show(workers)} − ${show(workers - idle)}`,
      result: show(idle),
    },
    {
      says: 'Processed again',
      rule: event === 'dies' ? 'shards of the dead worker × records since their checkpoints' : 'nobody dies',
      ...(event === 'dies' && workers > 0 && { numbers: `${show(lost)} × ${show(since)}` }),
      result: event === 'dies' && workers === 0 ? 'not yet: nobody reads' : show(again),
    },
  ];
}
