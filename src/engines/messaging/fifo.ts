import { number, text, type Values } from '#engines/inputs';
import { counted, quantity, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { listed } from '#engines/words';
import { dedupInterval, visibilityDefault, visibilityMax } from '#facts/messaging';
import { type FifoMoment, momentsOf } from './fifo-moments.ts';
import { type Delivery, type FifoRun, fifoRun } from './fifo-run.ts';
import { sentFault, sentOf } from './fifo-text.ts';

export const inputs = {
  messages: text({
    label: 'Messages',
    maxLength: 800,
    default: '0 orders a1\n0 orders a2\n0 orders b1\n0 orders b2\n0 orders c1\n0 orders c2',
    help: 'A line each: the second it is sent, its group id, its deduplication id; then “fails” if its first try does.',
    check: sentFault,
  }),
  consumers: number({
    label: 'Consumers',
    unit: '',
    min: 1,
    max: 6,
    step: 1,
    default: 3,
    whole: true,
    help: 'Each takes one message at a time, of whatever group is free.',
  }),
  work: number({
    label: 'Time for the work',
    unit: 's',
    min: 1,
    max: 3_600,
    step: 1,
    default: 10,
    whole: true,
    help: 'From the receive to the delete, or to the failure.',
  }),
  timeout: number({
    label: 'Visibility timeout',
    unit: 's',
    min: 1,
    max: visibilityMax.value * 3_600,
    step: 5,
    default: visibilityDefault.value,
    whole: true,
    help: 'How long a message in flight, and with it its group, waits for a delete.',
  }),
};

export interface Fifo extends Result {
  run: FifoRun;
  trace: readonly FifoMoment[];
  /** When the last message is deleted; undefined where one never is. */
  end: number | undefined;
  /** Consumers at work at the same time, at most. */
  busy: number;
}

const seconds = (value: number): string => quantity(value, 's');

const busiest = (deliveries: readonly Delivery[]): number =>
  Math.max(
    0,
    ...deliveries.map(
      ({ from }) => deliveries.filter((each) => each.from <= from && from < each.done).length,
    ),
  );

/** Messages of a FIFO queue on their way through groups and consumers. */
export function fifo(values: Values<typeof inputs>): Fifo {
  const run = fifoRun(sentOf(values.messages), values);
  const { accepted, dropped, deliveries, left } = run;
  const busy = busiest(deliveries);
  const end = left.length > 0 ? undefined : Math.max(0, ...deliveries.map(({ done }) => done));
  const groups = new Map<string, number>();
  for (const { group } of accepted) groups.set(group, (groups.get(group) ?? 0) + 1);
  return {
    run,
    busy,
    end,
    trace: momentsOf(run),
    answer: answerOf(values, { end, busy, groups: groups.size, dropped: dropped.length }),
    measures: [
      { name: 'At work at once', value: busy, unit: 'consumers', digits: 0 },
      { name: 'Receives', value: deliveries.length, unit: '', digits: 0 },
      { name: 'Dropped', value: dropped.length, unit: '', digits: 0 },
    ],
    working: working(values, run, { end, busy, groups }),
  };
}

function answerOf(
  { consumers, work, timeout }: Values<typeof inputs>,
  { end, busy, groups, dropped }: { end: number | undefined; busy: number; groups: number; dropped: number },
): string {
  const lost =
    dropped > 0 ? ` ${counted(dropped, 'repeated message is', 'repeated messages are')} dropped.` : '';
  if (end === undefined)
    return `The work takes ${seconds(work)} and the timeout is ${seconds(timeout)}: no delete counts, and each group is stuck at its first message.${lost}`;
  const works = `${counted(busy, 'consumer works', 'consumers work')} at once at most`;
  // Fewer may be at work since the messages come one after the other.
  const why =
    groups < consumers && busy === groups
      ? `, since there ${groups === 1 ? 'is one group' : `are only ${groups} groups`}`
      : '';
  return `All is done after ${seconds(end)}: ${works}${why}.${lost}`;
}

function working(
  { consumers, work, timeout }: Values<typeof inputs>,
  { accepted, dropped, deliveries }: FifoRun,
  { end, busy, groups }: { end: number | undefined; busy: number; groups: ReadonlyMap<string, number> },
): WorkingLine[] {
  const sizes = [...groups.values()];
  const largest = Math.max(...sizes);
  const failed = deliveries.filter(({ ends }) => ends === 'fails').length;
  return [
    {
      says: 'Accepted',
      rule: 'sent − dropped',
      numbers: `${show(accepted.length + dropped.length)} − ${show(dropped.length)}`,
      result: counted(accepted.length, 'message'),
    },
    {
      says: 'Accepted at',
      rule: `an id that was accepted less than ${dedupInterval.value} min before is dropped`,
      result: listed([...new Set(accepted.map(({ at }) => seconds(at)))]),
    },
    { says: 'Groups', rule: 'different group ids', result: show(groups.size) },
    {
      says: 'At work at once',
      rule:
        work > timeout
          ? `up to ${counted(consumers, 'consumer')}: a message comes again while its first one is at work`
          : `never more than the consumers, ${consumers}, or the groups, ${groups.size}`,
      result: counted(busy, 'consumer'),
    },
    {
      says: 'Largest group alone',
      rule: 'its messages × time for the work, one after the other',
      numbers: `${show(largest)} × ${show(work)}`,
      result: seconds(largest * work),
    },
    {
      says: 'Waiting after failures',
      rule: 'failed tries × what is left of the visibility timeout',
      numbers: `${show(failed)} × ${show(Math.max(0, timeout - work))}`,
      result: seconds(failed * Math.max(0, timeout - work)),
    },
    {
      says: 'All is done after',
      rule: 'the last delete',
      result: end === undefined ? 'never: each delete comes too late' : seconds(end),
    },
  ];
}
