import { choice, number, type Values } from '#engines/inputs';
import { duration, quantity, show } from '#engines/numbers';
import type { Moment, Result, WorkingLine } from '#engines/result';
import {
  checkInterval,
  failureThreshold,
  failureThresholdMax,
  fastInterval,
  healthCheckers,
} from '#facts/route-53';

const [normal, fast] = [checkInterval.value, fastInterval.value];

export const inputs = {
  interval: choice({
    label: 'A check every',
    options: { normal: `${normal}\u00a0s`, fast: `${fast}\u00a0s, at extra cost` },
    default: 'normal',
    help: 'Fixed when the health check is created.',
  }),
  threshold: number({
    label: 'Failure threshold',
    unit: 'checks',
    min: 1,
    max: failureThresholdMax.value,
    step: 1,
    default: failureThreshold.value,
    whole: true,
    help: 'So many checks in a row must fail, or pass, until the state changes.',
  }),
  ttl: number({
    label: 'TTL of the record',
    unit: 's',
    min: 0,
    max: 86_400,
    step: 10,
    default: 60,
    whole: true,
    help: 'How long resolvers and clients may keep an answer.',
  }),
  outage: number({
    label: 'Outage of the primary',
    unit: 's',
    min: 1,
    max: 86_400,
    step: 30,
    default: 600,
    whole: true,
    help: 'It fails just after a check that passed: the worst moment.',
  }),
};

export type FailoverValues = Values<typeof inputs>;

export interface FailoverTime extends Result {
  /** Seconds from the failure. */
  detection: number;
  /** Whether Route 53 notices the outage before it is over. */
  noticed: boolean;
  /** How long the unluckiest client is cut off. */
  cutOff: number;
  /** When the primary counts as healthy again; undefined where it never counted as unhealthy. */
  back: number | undefined;
  /** Share of clients, from 0 to 1, whose answer names the primary. */
  onPrimary: (at: number) => number;
  times: number[];
}

const time = (seconds: number) => duration(seconds * 1000);

/** https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html */
export function failoverTime(values: FailoverValues): FailoverTime {
  const { threshold, ttl, outage } = values;
  const interval = values.interval === 'fast' ? fast : normal;
  const detection = interval * threshold;
  const noticed = outage > detection;
  const cutOff = Math.min(outage, detection + ttl);
  const back = noticed ? outage + detection : undefined;
  const events = eventsOf({ ...values, interval, detection, back });
  return {
    detection,
    noticed,
    cutOff,
    back,
    onPrimary: shareOf(detection, back, ttl),
    times: events.map(({ at }) => at),
    answer: answerOf(cutOff, detection, noticed, outage),
    measures: [
      { name: 'Noticed after', value: detection, unit: 's', digits: 0 },
      { name: 'Cut off, at most', value: cutOff, unit: 's', digits: 0 },
      { name: 'Healthy again after', value: back ?? 0, unit: 's', digits: 0 },
      { name: 'Checks at the endpoint', value: healthCheckers.value / interval, unit: 'per s' },
    ],
    working: workingOf(values, interval, cutOff, back),
    trace: events.map(({ at, says }): Moment => ({ at: time(at), says })),
  };
}

/** Answers are cached at any moment, so caches run out evenly over one TTL. */
const shareOf = (detection: number, back: number | undefined, ttl: number) => (at: number) => {
  const since = (start: number) =>
    ttl === 0 ? Number(at >= start) : Math.min(1, Math.max(0, (at - start) / ttl));
  if (back === undefined) return 1;
  return 1 - since(detection) + since(back);
};

interface Event {
  at: number;
  says: string;
}

function eventsOf({
  interval,
  detection,
  back,
  ttl,
  outage,
  threshold,
}: Omit<FailoverValues, 'interval'> & {
  interval: number;
  detection: number;
  back: number | undefined;
}): Event[] {
  const events: Event[] = [
    { at: 0, says: 'The primary fails, just after a check that passed. All clients still get its address.' },
  ];
  if (interval < outage && threshold > 1)
    events.push({
      at: interval,
      says: `The first check fails. The state changes after ${show(threshold)} in a row.`,
    });
  if (back === undefined) {
    events.push({
      at: outage,
      says: 'The primary works again, before enough checks have failed. Route 53 never noticed.',
    });
    return events;
  }
  events.push({
    at: detection,
    says: 'Unhealthy: new answers name the secondary. Kept answers still name the primary.',
  });
  events.push({ at: outage, says: 'The primary works again. Answers still name the secondary.' });
  events.push({ at: back, says: 'Enough checks have passed: new answers name the primary again.' });
  if (ttl > 0) {
    events.push({ at: detection + ttl, says: 'The last kept answer with the primary runs out.' });
    events.push({ at: back + ttl, says: 'The last kept answer with the secondary runs out.' });
  }
  return events.sort((a, b) => a.at - b.at);
}

function answerOf(cutOff: number, detection: number, noticed: boolean, outage: number): string {
  if (!noticed)
    return `Route 53 needs ${time(detection)} to notice, so it misses an outage of ${time(outage)}: clients are cut off all that time.`;
  if (cutOff === outage)
    return `Route 53 notices after ${time(detection)}, but clients with a kept answer are cut off for the whole ${time(outage)}.`;
  if (cutOff === detection) return `Clients are cut off for ${time(detection)}; then all use the secondary.`;
  return `Clients are cut off for ${time(detection)} at least and ${time(cutOff)} at most; then all use the secondary.`;
}

function workingOf(
  { threshold, ttl, outage }: FailoverValues,
  interval: number,
  cutOff: number,
  back: number | undefined,
): WorkingLine[] {
  const detection = interval * threshold;
  const seconds = (value: number) => quantity(value, 's', 0);
  return [
    {
      says: 'Noticed after',
      rule: 'interval × failure threshold',
      numbers: `${show(interval)} × ${show(threshold)}`,
      result: seconds(detection),
    },
    {
      says: 'Last kept answer ends',
      rule: 'noticed after + TTL',
      numbers: `${show(detection)} + ${show(ttl)}`,
      result: seconds(detection + ttl),
    },
    {
      says: 'Cut off, at most',
      rule: `the shorter of that and the outage of ${seconds(outage)}`,
      result: seconds(cutOff),
    },
    back === undefined
      ? {
          says: 'Healthy again after',
          rule: 'the outage ends before it is noticed',
          result: 'never unhealthy',
        }
      : {
          says: 'Healthy again after',
          rule: 'outage + interval × failure threshold, at most',
          numbers: `${show(outage)} + ${show(interval)} × ${show(threshold)}`,
          result: seconds(back),
        },
    {
      says: 'Checks at the endpoint',
      rule: `about ${show(healthCheckers.value)} checkers ÷ interval`,
      numbers: `${show(healthCheckers.value)} ÷ ${show(interval)}`,
      result: quantity(healthCheckers.value / interval, 'per s'),
    },
  ];
}
