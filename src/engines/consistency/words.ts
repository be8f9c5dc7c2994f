import { duration, quantity, show } from '#engines/numbers';
import { isRead, type Operation, type Value } from './operations.ts';
import type { Reason, RefusalRule } from './reasons.ts';

export const valueWords = (value: Value) => value ?? 'nothing';
export const ms = (time: number) => quantity(time, 'ms', 3);

/** A call as a sentence names it, with its number: “PUT k=B (1)”. */
export function callWords(call: Operation): string {
  const verb = call.kind.toUpperCase();
  const what = isRead(call)
    ? call.kind === 'get'
      ? call.keys.join(' ')
      : call.prefix
    : call.changes
        .map(({ key, value }) => (call.kind === 'delete' ? key : `${key}=${value ?? 'nothing'}`))
        .join(' ');
  return `${verb}${what === '' ? '' : ` ${what}`} (${call.id})`;
}

/** When a call lasted: “at 4,000 ms” or “from 0 to 3,000 ms”. */
export const spanWords = ({ start, end }: Operation) =>
  start === end ? `at ${ms(start)}` : `from ${show(start)} to ${ms(end)}`;

type Calls = (id: number) => string;

/** The rule of a reason and the same rule with the read's numbers: a line of the working. */
export function ruleWords(
  reason: Reason,
  { start, end }: Operation,
  called: Calls,
): { rule: string; numbers?: string } {
  const { copy } = reason;
  switch (reason.rule) {
    case 'untouched':
      return { rule: 'no write of this key may show before the read ends' };
    case 'acknowledged':
      return {
        rule: `acknowledged ≤ read begins: ${copy} shows it`,
        numbers: `${show(reason.at)} ≤ ${show(start)}`,
      };
    case 'new-key':
      return {
        rule: 'a new key nobody had asked for: acknowledged ≤ read begins',
        numbers: `${show(reason.at)} ≤ ${show(start)}`,
      };
    case 'overlaps': {
      if (reason.from === reason.until)
        return {
          rule: 'read begins < effect < read ends',
          numbers: `${show(start)} < ${show(reason.from)} < ${show(end)}`,
        };
      if (!Number.isFinite(reason.until))
        return {
          rule: 'never answered: its effect may come at any time after it was sent',
          numbers: `${show(reason.from)} < ${show(end)}`,
        };
      return {
        rule: `overlaps the read at ${copy}: write begins < read ends, and read begins < acknowledged`,
        numbers: `${show(reason.from)} < ${show(end)}, ${show(start)} < ${show(reason.until)}`,
      };
    }
    case 'not-yet':
      return { rule: `${called(reason.other)} overlaps the read and may not have taken effect yet` };
    case 'concurrent':
      return { rule: `nothing orders it and ${called(reason.other)}: either may be the last writer` };
    case 'behind': {
      if (!Number.isFinite(reason.until)) return { rule: `${copy} may never get ${called(reason.other)}` };
      const asked =
        reason.asked === undefined
          ? ''
          : `, since ${called(reason.asked)} had been told there is no such key`;
      return {
        rule: `read begins < ${copy} surely shows ${called(reason.other)}${asked}`,
        numbers: `${show(start)} < ${show(reason.until)}`,
      };
    }
    case 'arriving':
      return {
        rule: `${copy} may show it before the read ends: earliest moment < read ends`,
        numbers: `${show(reason.from, 3)} < ${show(end)}`,
      };
    case 'caught-up':
      return {
        rule: `${copy} surely shows it ≤ read begins`,
        numbers: `${show(reason.since)} ≤ ${show(start)}`,
      };
    case 'other-refused':
      return { rule: `${called(reason.other)} may have been refused` };
    case 'cached':
      return {
        rule: `in the cache ${reason.by === 0 ? 'from the start' : `since ${called(reason.by)}`}: cached ≤ read begins${Number.isFinite(reason.until) ? ' < end of the TTL' : ''}`,
        numbers: `${show(reason.since)} ≤ ${show(start)}${Number.isFinite(reason.until) ? ` < ${show(reason.until)}` : ''}`,
      };
  }
}

/** Why calls are refused, and what to do instead. */
export const refusalWords: Readonly<Record<RefusalRule, string>> = {
  'no-such-path': 'this service has no such way in',
  'read-only-path': 'it is only read there: write to the table or the primary',
  'standby-not-readable': 'the standby answers no reads: ask the writer or add a read replica',
  witness: 'the witness can be neither read nor written',
  'region-failed': 'its Region has failed: call another one',
  'strong-not-offered': 'no strong read could be requested',
  'strong-on-index': 'a global secondary index offers only eventually consistent reads',
  'strong-on-replica': 'a replica has no strong read: ask the primary',
  'transactions-not-offered': 'there are no transactions here',
  'list-not-transactional': 'a transactional read names its items one by one: it cannot list',
  'conditions-not-offered': 'writes could not be conditional here',
  'condition-failed': 'its condition does not hold',
  'transaction-conflict': 'another call is under way at the same item: retry',
  'replicated-write-conflict': 'another Region is writing the same item: retry',
};

export const staleWords = (staleFor: number | undefined) =>
  staleFor === undefined ? '' : `, stale: a newer write was acknowledged ${duration(staleFor)} before`;
