import { flag, text, type Values } from '#engines/inputs';
import { show, sum } from '#engines/numbers';
import { faultIn, valueIn } from '#engines/reading';
import type { Result, WorkingLine } from '#engines/result';
import { type Opening, readGroups, readOpening, type SecurityGroup, type SourceRule } from './group-text.ts';
import { holdsAddress } from './ip.ts';

export const inputs = {
  packet: text({
    label: 'Packet',
    maxLength: 100,
    oneLine: true,
    default: 'from 198.51.100.7 tcp 80',
    help: 'from or to, the other host, the groups it is in if it has any, protocol and port: from 10.0.1.20 sg-app tcp 5432.',
    check: (written) => faultIn(readOpening(written)),
  }),
  groups: text({
    label: 'Security groups of the instance',
    maxLength: 800,
    default: 'sg-web: in tcp 80 0.0.0.0/0; in tcp 22 203.0.113.10/32',
    help: 'A line for each group: name, colon, rules with ; between. A rule: in or out, protocol, ports, and an IPv4 or IPv6 range or a group.',
    check: (written) => faultIn(readGroups(written)),
  }),
  listens: flag({
    label: 'A program listens on the port that is called',
    default: true,
    help: 'On the instance, or on the other host where the instance calls.',
  }),
};

export interface Verdict {
  group: string;
  rule: SourceRule;
  /** Why the rule does not fit; undefined where it does. */
  because: string | undefined;
}

export type Seen = 'an answer' | 'a timeout' | 'connection refused';

export interface Decision extends Result {
  verdicts: readonly Verdict[];
  allowed: boolean;
  seen: Seen;
}

const privateRanges = [
  [8, 10n],
  [12, 0xac1n],
  [16, 0xc0a8n],
] as const;

/** A group stands for the private addresses of its members. https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html */
const isPrivate = ({ other: { family, bits } }: Opening) =>
  family === 6 || privateRanges.some(([prefix, first]) => bits >> BigInt(32 - prefix) === first);

/** Why a rule does not fit a packet, in the order direction, protocol, port, other host. */
export function misfit(rule: SourceRule, packet: Opening): string | undefined {
  const { direction, protocol, ports, other } = rule;
  const source = packet.direction === 'in' ? 'source' : 'destination';
  if (direction !== packet.direction) return 'other direction';
  if (protocol !== undefined && protocol !== packet.protocol) return 'other protocol';
  if (ports && (packet.port === undefined || packet.port < ports[0] || packet.port > ports[1]))
    return 'other port';
  if (typeof other === 'string') {
    if (!packet.groups.includes(other)) return `${source} is not in ${other}`;
    return isPrivate(packet) ? undefined : 'a group means private addresses';
  }
  if (other.family !== packet.other.family) return `for IPv${other.family} only`;
  return holdsAddress(other, packet.other) ? undefined : `other ${source}`;
}

const nothing: Opening = {
  direction: 'in',
  other: { family: 4, bits: 0n, written: '0.0.0.0' },
  groups: [],
  protocol: 'tcp',
  port: 0,
};

/** Whether any rule of any group lets a connection begin, and what whoever opens it gets to see. */
export function decide({ packet: written, groups: rules, listens }: Values<typeof inputs>): Decision {
  const packet = valueIn(readOpening(written), nothing);
  const groups = valueIn<SecurityGroup[]>(readGroups(rules), []);
  const verdicts = groups.flatMap((group) =>
    group.rules.map((rule): Verdict => ({ group: group.name, rule, because: misfit(rule, packet) })),
  );
  const fits = verdicts.filter(({ because }) => because === undefined);
  const [first] = fits;
  // An echo is answered by the system itself, whatever programs run.
  const answers = listens || packet.protocol === 'icmp';
  const seen: Seen = first === undefined ? 'a timeout' : answers ? 'an answer' : 'connection refused';
  return {
    verdicts,
    allowed: first !== undefined,
    seen,
    answer: answerOf(packet, first, seen),
    measures: [{ name: 'Rules that fit', value: fits.length, unit: '', digits: 0 }],
    working: workingOf(packet, groups, first, seen),
  };
}

function answerOf(
  { direction, other, port, protocol }: Opening,
  first: Verdict | undefined,
  seen: Seen,
): string {
  const to = port === undefined ? protocol.toUpperCase() : `${protocol.toUpperCase()} port ${port}`;
  const who = direction === 'in' ? other.written : 'The instance';
  if (first === undefined) {
    return `${who} sees a timeout at ${to}: no rule lets the packet ${direction}, so it is dropped.`;
  }
  return `${who} gets ${seen === 'connection refused' ? 'a refusal' : seen} at ${to}: ${first.group} lets the packet pass.`;
}

function workingOf(
  { direction }: Opening,
  groups: readonly SecurityGroup[],
  first: Verdict | undefined,
  seen: Seen,
): WorkingLine[] {
  const counts = groups.map(({ rules }) => rules.filter((rule) => rule.direction === direction).length);
  const side = direction === 'in' ? 'inbound' : 'outbound';
  return [
    {
      says: 'Rules asked',
      rule: `the ${side} rules of all groups together`,
      ...(counts.length > 1 && { numbers: counts.map((count) => show(count)).join(' + ') }),
      result: show(sum(counts)),
    },
    {
      says: 'Rule that fits',
      rule: 'protocol, port and other host have to match; one rule is enough, and none can deny',
      result: first === undefined ? 'none: dropped' : `${first.group}: ${first.rule.written}`,
    },
    {
      says: 'Reply',
      rule: 'stateful: the reply of an allowed connection passes, whatever the rules',
      result: first === undefined ? 'there is none' : 'passes',
    },
    {
      says: direction === 'in' ? 'The client sees' : 'The instance sees',
      rule: 'dropped: nothing; allowed and nobody listens: a refusal; else an answer',
      result: seen,
    },
  ];
}
