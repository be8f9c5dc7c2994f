import { inNetwork } from '#engines/addresses';
import { multivalueMax } from '#facts/route-53';
import { bitsFixed, type DnsRecord } from './records.ts';

export const policies = {
  simple: 'simple',
  weighted: 'weighted',
  latency: 'latency',
  failover: 'failover',
  geolocation: 'geolocation',
  geoproximity: 'geoproximity',
  ip: 'IP-based',
  multivalue: 'multivalue answer',
} as const;
export type PolicyName = keyof typeof policies;

/** What Route 53 may answer at one moment. */
export interface Choice {
  /** The records it chooses among, with the share of queries whose client ends at each; they add up to 1 or there is none. */
  shares: { record: DnsRecord; share: number }[];
  /** How many values one answer holds. */
  values: number;
  /** All checks had failed, so that none was left out. */
  failedOpen: boolean;
}

const closest = (records: readonly DnsRecord[], distance: (record: DnsRecord) => number): DnsRecord[] =>
  [...records].sort((a, b) => distance(a) - distance(b)).slice(0, 1);

/** https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-geoproximity.html */
export const biased = ({ km, bias }: DnsRecord) =>
  bias >= 0 ? km * (1 - bias / 100) : km / (1 + bias / 100);

/** The most exact place that a record answers for, else the default. */
function byPlace(records: readonly DnsRecord[], places: readonly string[]): DnsRecord[] {
  const exact = [...places, 'default'].flatMap((place) =>
    records.filter(({ answersFor }) => answersFor.toLowerCase() === place.toLowerCase()),
  );
  return exact.slice(0, 1);
}

/** The longest block that holds the address of the user's resolver, else the default. */
function byAddress(records: readonly DnsRecord[], places: readonly string[]): DnsRecord[] {
  const holding = records.filter(({ answersFor }) => places.some((place) => inNetwork(place, answersFor)));
  const longest = closest(holding, ({ answersFor }) => -(bitsFixed(answersFor) ?? 0));
  return longest.length > 0
    ? longest
    : records.filter(({ answersFor }) => answersFor === 'default' || answersFor === '*').slice(0, 1);
}

const evenly = (records: readonly DnsRecord[]) =>
  records.map((record) => ({ record, share: 1 / records.length }));

function weighted(records: readonly DnsRecord[]): Choice['shares'] {
  const sum = records.reduce((total, { weight }) => total + weight, 0);
  return sum === 0 ? evenly(records) : records.map((record) => ({ record, share: record.weight / sum }));
}

/**
 * Records with an unhealthy check are left out; if none would be left, all stay. A simple record has no health check.
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-how-route-53-chooses-records.html
 */
export function choose(
  policy: PolicyName,
  records: readonly DnsRecord[],
  places: readonly string[],
  at: number,
): Choice {
  const healthy = policy === 'simple' ? records : records.filter(({ unhealthyFrom }) => at < unhealthyFrom);
  const failedOpen = healthy.length === 0;
  const left = failedOpen ? records : healthy;
  const one = (shares: Choice['shares']): Choice => ({
    shares,
    values: Math.min(1, shares.length),
    failedOpen,
  });
  switch (policy) {
    case 'simple':
      return { ...one(evenly(left)), values: left.length };
    case 'multivalue':
      return { ...one(evenly(left)), values: Math.min(left.length, multivalueMax.value) };
    case 'weighted':
      return one(weighted(left));
    case 'latency':
      return one(evenly(closest(left, ({ ms }) => ms)));
    case 'geoproximity':
      return one(evenly(closest(left, biased)));
    case 'failover':
      return one(evenly(closest(left, ({ secondary }) => Number(secondary))));
    case 'geolocation': {
      const fitting = byPlace(left, places);
      // Where all places around the user are unhealthy, the smallest of them answers nevertheless.
      return one(evenly(fitting.length > 0 ? fitting : byPlace(records, places)));
    }
    case 'ip':
      return one(evenly(byAddress(left, places)));
  }
}

/** The record that a number from 0 up to 1 draws. */
export function draw({ shares }: Choice, chance: number): DnsRecord | undefined {
  let sum = 0;
  for (const { record, share } of shares) {
    sum += share;
    if (chance < sum) return record;
  }
  return shares.findLast(({ share }) => share > 0)?.record;
}
