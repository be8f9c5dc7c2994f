import { chanceOf } from '#engines/cache/random';
import { choice, number, text, type Values } from '#engines/inputs';
import { duration, exact, percent, quantity, show } from '#engines/numbers';
import type { Moment, Result, WorkingLine } from '#engines/result';
import { multivalueAnswers } from '#facts/route-53';
import { biased, type Choice, choose, draw, type PolicyName, policies } from './answer.ts';
import { type DnsRecord, parseRecords, placesOf, recordsOf } from './records.ts';

export const inputs = {
  policy: choice<PolicyName>({
    label: 'Routing policy',
    options: policies,
    default: 'weighted',
    help: 'How Route 53 chooses among the records of one name.',
  }),
  records: text({
    label: 'Records',
    maxLength: 600,
    default: 'old weight 99\nnew weight 1',
    help: 'One a line: a value, then weight 9, 30 ms, 500 km, bias 10, for Europe, secondary or unhealthy from 60 s.',
    check: (written) => {
      const parsed = parseRecords(written);
      return parsed.ok ? undefined : parsed.fault;
    },
  }),
  user: text({
    label: 'The user',
    maxLength: 100,
    default: 'France, Europe, 192.0.2.7',
    help: 'Places, the most exact first, and the address of the resolver: France, Europe, 192.0.2.7.',
    check: (written) =>
      placesOf(written).length > 0 ? undefined : 'Say where the user is, such as France, Europe.',
  }),
  ttl: number({
    label: 'TTL',
    unit: 's',
    min: 0,
    max: 86_400,
    step: 10,
    default: 60,
    whole: true,
    help: 'How long the user’s resolver keeps an answer. 0: it asks each time.',
  }),
  every: number({
    label: 'A request every',
    unit: 's',
    min: 1,
    max: 3600,
    step: 5,
    default: 30,
    whole: true,
    help: 'How often the user needs the address.',
  }),
  queries: number({
    label: 'Requests',
    unit: '',
    min: 1,
    max: 100,
    step: 1,
    default: 8,
    whole: true,
    help: 'How often in all.',
  }),
  seed: number({
    label: 'Seed',
    unit: '',
    min: 0,
    max: 999_999,
    step: 1,
    default: 1,
    whole: true,
    help: 'Draws the answers. Another seed never changes what is possible.',
  }),
};

export type RoutingValues = Values<typeof inputs>;

/** One request of the user: where its address came from, and which it is. */
export interface Query {
  at: number;
  cached: boolean;
  record: DnsRecord | undefined;
  /** Its address is of a record that is unhealthy by now. */
  dead: boolean;
}

export interface Routing extends Result {
  /** What Route 53 answers at the start. */
  first: Choice;
  records: DnsRecord[];
  queries: Query[];
}

/** What each request gets: Route 53's answer, or one that the resolver kept. */
function queriesOf(values: RoutingValues, records: readonly DnsRecord[]): Query[] {
  const chance = chanceOf(values.seed, 'workload');
  const places = placesOf(values.user);
  const queries: Query[] = [];
  let kept: { record: DnsRecord | undefined; until: number } = { record: undefined, until: 0 };
  for (let index = 0; index < values.queries; index++) {
    const at = index * values.every;
    const cached = at < kept.until;
    if (!cached) {
      const record = draw(choose(values.policy, records, places, at), chance());
      // Nothing to keep where there is no answer.
      kept = { record, until: record === undefined ? at : at + values.ttl };
    }
    const { record } = kept;
    queries.push({ at, cached, record, dead: record !== undefined && at >= record.unhealthyFrom });
  }
  return queries;
}

export function routing(values: RoutingValues): Routing {
  const records = recordsOf(values.records);
  const first = choose(values.policy, records, placesOf(values.user), 0);
  const queries = queriesOf(values, records);
  const asked = queries.filter(({ cached }) => !cached).length;
  const dead = queries.filter((query) => query.dead).length;
  return {
    first,
    records,
    queries,
    answer: `${answerOf(first)} ${show(asked)} of ${show(queries.length)} requests ask Route 53${dead === 0 ? '' : `, and ${show(dead)} get a dead address`}.`,
    measures: [
      { name: 'Requests that ask Route 53', value: asked, unit: '', digits: 0 },
      { name: 'Answered from a cache', value: queries.length - asked, unit: '', digits: 0 },
      { name: 'Requests with a dead address', value: dead, unit: '', digits: 0 },
    ],
    working: [
      ...records.map((record) => shareLine(values, record, first)),
      { says: 'Values in an answer', rule: valuesRule(values.policy), result: show(first.values) },
      {
        says: 'Answered from a cache',
        rule: 'requests − those that ask Route 53',
        numbers: `${show(queries.length)} − ${show(asked)}`,
        result: show(queries.length - asked),
      },
      { says: 'Dead addresses', rule: 'requests whose record is unhealthy by then', result: show(dead) },
    ],
    trace: queries.map(momentOf),
  };
}

const valuesRule = (policy: PolicyName) =>
  policy === 'simple'
    ? 'all values'
    : policy === 'multivalue'
      ? `all healthy records, ${show(multivalueAnswers.value)} at most`
      : 'one record';

const shareWords = (share: number) => percent(share, 2);

function answerOf({ shares, failedOpen }: Choice): string {
  const open = failedOpen ? 'All checks have failed, so Route 53 treats all records as healthy. ' : '';
  const used = shares.filter(({ share }) => share > 0);
  const [only, ...others] = used;
  if (only === undefined) return `${open}No record fits the user, so there is no answer.`;
  if (others.length === 0) return `${open}The user is sent to ${only.record.value}.`;
  const list = used.slice(0, 3).map(({ record, share }) => `${record.value} for ${shareWords(share)}`);
  return `${open}Answers lead to ${list.join(', ')}${used.length > 3 ? ' and so on' : ''} of clients.`;
}

function shareLine(
  { policy }: RoutingValues,
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

function momentOf({ at, cached, record, dead }: Query): Moment {
  const from = cached ? 'From the resolver’s cache' : 'Route 53 answers';
  const what = record === undefined ? 'nothing' : record.value;
  return { at: duration(at * 1000), says: `${from}: ${what}.${dead ? ' It is dead by now.' : ''}` };
}
