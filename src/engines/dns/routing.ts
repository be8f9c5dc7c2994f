import { chanceOf } from '#engines/cache/random';
import { counted, duration, show } from '#engines/numbers';
import type { Moment, Result } from '#engines/result';
import { type Choice, choose, draw, type PolicyName } from './answer.ts';
import { type DnsRecord, placesOf, recordsOf } from './records.ts';
import type { RoutingValues } from './routing-inputs.ts';
import { shareLine, shareWords, valuesRule } from './routing-working.ts';

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
    answer: `${twoOfAKind(values.policy, records)}${answerOf(first)}${laterOf(values, records, queries)} ${show(asked)} of ${show(queries.length)} requests ask Route 53${dead === 0 ? '' : `, and ${counted(dead, 'gets', 'get')} a dead address`}.`,
    measures: [
      { name: 'Requests that ask Route 53', value: asked, unit: '', digits: 0 },
      { name: 'Answered from a cache', value: queries.length - asked, unit: '', digits: 0 },
      { name: 'Requests with a dead address', value: dead, unit: '', digits: 0 },
    ],
    working: [
      ...records.map((record) => shareLine(values.policy, record, first)),
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

/** Failover knows one primary and one secondary: AWS refuses a second of either. */
function twoOfAKind(policy: PolicyName, records: readonly DnsRecord[]): string {
  const secondaries = records.filter(({ secondary }) => secondary).length;
  const twice = [
    ...(secondaries > 1 ? ['secondary'] : []),
    ...(records.length - secondaries > 1 ? ['primary'] : []),
  ];
  if (policy !== 'failover' || twice.length === 0) return '';
  return `Failover takes one primary and one secondary: here only the first ${twice.join(' and ')} counts. `;
}

/** What Route 53 answers at the end, where health checks have changed it meanwhile. */
function laterOf(values: RoutingValues, records: readonly DnsRecord[], queries: readonly Query[]): string {
  const places = placesOf(values.user);
  const named = (at: number) => {
    const { shares, failedOpen } = choose(values.policy, records, places, at);
    return { failedOpen, names: shares.filter(({ share }) => share > 0).map(({ record }) => record.value) };
  };
  const end = queries.at(-1)?.at ?? 0;
  const [before, after] = [named(0), named(end)];
  if (after.failedOpen && !before.failedOpen)
    return ' Later all checks have failed, so all records count as healthy again.';
  if (before.names.join() === after.names.join()) return '';
  const list = after.names.slice(0, 3).join(', ');
  return ` That is at the start; at the end Route 53 answers ${list}${after.names.length > 3 ? ' and so on' : ''}.`;
}

function answerOf({ shares, failedOpen }: Choice): string {
  const open = failedOpen ? 'All checks have failed, so Route 53 treats all records as healthy. ' : '';
  const used = shares.filter(({ share }) => share > 0);
  const [only, ...others] = used;
  if (only === undefined) return `${open}No record fits the user, so there is no answer.`;
  if (others.length === 0) return `${open}The user is sent to ${only.record.value}.`;
  const list = used.slice(0, 3).map(({ record, share }) => `${record.value} for ${shareWords(share)}`);
  return `${open}Answers lead to ${list.join(', ')}${used.length > 3 ? ' and so on' : ''} of clients.`;
}

function momentOf({ at, cached, record, dead }: Query): Moment {
  const from = cached ? 'From the resolver’s cache' : 'Route 53 answers';
  const what = record === undefined ? 'nothing' : record.value;
  return { at: duration(at * 1000), says: `${from}: ${what}.${dead ? ' It is dead by now.' : ''}` };
}
