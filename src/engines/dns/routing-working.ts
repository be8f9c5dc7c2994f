import { exact, percent, quantity, show } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import { multivalueMax } from '#facts/route-53';
import { biased, type Choice, type PolicyName } from './answer.ts';
import type { DnsRecord } from './records.ts';

/** How many values an answer holds, as a rule. */
export const valuesRule = (policy: PolicyName) =>
  policy === 'simple'
    ? 'all values'
    : policy === 'multivalue'
      ? `all healthy records, ${show(multivalueMax.value)} at most`
      : 'one record';

export const shareWords = (share: number) => percent(share, 2);

/** Why a record gets its share of the answers. */
export function shareLine(
  policy: PolicyName,
  record: DnsRecord,
  { shares, failedOpen }: Choice,
): WorkingLine {
  const says = `Share of ${record.value}`;
  const own = shares.find((each) => each.record === record);
  if (own === undefined) {
    const sick = policy !== 'simple' && record.unhealthyFrom === 0 && !failedOpen;
    return {
      says,
      rule: sick ? 'left out: its check is unhealthy' : notChosen(policy, record),
      result: '0%',
    };
  }
  const sum = shares.reduce((total, each) => total + each.record.weight, 0);
  if (policy === 'weighted' && sum > 0)
    return {
      says,
      rule: 'weight ÷ sum of the weights',
      numbers: `${show(record.weight)} ÷ ${show(sum)}`,
      result: shareWords(own.share),
    };
  if (shares.length === 1) return { says, rule: chosen(policy, record), result: '100%' };
  return {
    says,
    rule: '1 ÷ records to choose from',
    numbers: `1 ÷ ${show(shares.length)}`,
    result: shareWords(own.share),
  };
}

function chosen(policy: PolicyName, record: DnsRecord): string {
  switch (policy) {
    case 'latency':
      return `lowest latency: ${quantity(record.ms, 'ms')}`;
    case 'geoproximity':
      return `shortest distance with its bias: ${exact(biased(record))} km`;
    case 'failover':
      return record.secondary ? 'the primary is not healthy' : 'the primary is healthy, or no record is';
    case 'geolocation':
      return `most exact match: ${record.answersFor}`;
    case 'ip':
      return `longest match: ${record.answersFor}`;
    default:
      return 'the only record left';
  }
}

function notChosen(policy: PolicyName, record: DnsRecord): string {
  switch (policy) {
    case 'latency':
      return `${quantity(record.ms, 'ms')}: another is nearer in time`;
    case 'geoproximity':
      return `${exact(biased(record))} km with its bias: another is nearer`;
    case 'failover':
      return 'another record takes precedence';
    default:
      return `${record.answersFor}: does not fit, or another fits better`;
  }
}
