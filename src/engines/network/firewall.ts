import { naclRuleNumberMax } from '#facts/vpc';
import { type Block, holds, type Reading, readBlock } from './cidr.ts';
import { isProtocol, type Ports, type Protocol, readPorts, world } from './packet.ts';

/** What a rule looks at. A packet passes with its destination port and the other host's address. */
export interface Traffic {
  direction: 'in' | 'out';
  protocol: Protocol;
  port: number | undefined;
  peer: number;
}

/** Which traffic a rule is about, and as it was written. */
interface Matcher {
  direction: 'in' | 'out';
  /** Undefined for every protocol. */
  protocol: Protocol | undefined;
  ports: Ports;
  /** Who the other host is: a block, or the members of a group. */
  peer: Block | 'group';
  written: string;
}

export interface AclRule extends Matcher {
  number: number;
  allow: boolean;
}
export type GroupRule = Matcher;

const everywhere: Block = { first: 0, prefix: 0 };
export const rulesMost = 12;

/** A host of the VPC is in the group; nobody outside can be. */
const isMember = (peer: number) => holds(world.vpc, peer) && peer !== world.instance;

const matches = (rule: Matcher, traffic: Traffic): boolean =>
  rule.direction === traffic.direction &&
  (rule.protocol === undefined || rule.protocol === traffic.protocol) &&
  (rule.ports === undefined ||
    (traffic.port !== undefined && rule.ports[0] <= traffic.port && traffic.port <= rule.ports[1])) &&
  (rule.peer === 'group' ? isMember(traffic.peer) : holds(rule.peer, traffic.peer));

/** The lowest number that matches decides; undefined stands for the final rule, which denies. */
export const aclRuleFor = (rules: readonly AclRule[], traffic: Traffic): AclRule | undefined =>
  rules.toSorted((a, b) => a.number - b.number).find((rule) => matches(rule, traffic));

/** Any rule that matches allows; the order means nothing. */
export const groupRuleFor = (rules: readonly GroupRule[], traffic: Traffic): GroupRule | undefined =>
  rules.find((rule) => matches(rule, traffic));

/** How many ports of a range the ACL lets such traffic pass to: what decides changes only at the ends of rules. */
export function portsAllowed(
  rules: readonly AclRule[],
  traffic: Traffic,
  [from, to]: readonly [number, number],
): number {
  const starts = rules.flatMap(({ ports }) => (ports ? [ports[0], ports[1] + 1] : []));
  const cuts = [...new Set([from, ...starts])]
    .filter((port) => from <= port && port <= to)
    .sort((a, b) => a - b);
  return cuts.reduce((sum, port, index) => {
    const next = cuts[index + 1] ?? to + 1;
    return sum + (aclRuleFor(rules, { ...traffic, port })?.allow ? next - port : 0);
  }, 0);
}

const quote = (text: string) => `“${text.slice(0, 24)}”`;

/** The end of a rule: protocol, ports where it has some, and the other host where not everyone is meant. */
function readMatcher(
  words: readonly string[],
  groups: boolean,
): Reading<Pick<Matcher, 'protocol' | 'ports' | 'peer'>> {
  const [protocol = '', ...rest] = words;
  if (protocol !== 'all' && !isProtocol(protocol)) {
    return { ok: false, fault: `${quote(protocol)} is no protocol. Write tcp, udp, icmp or all.` };
  }
  const hasPorts = protocol === 'tcp' || protocol === 'udp';
  if (hasPorts && rest[0] === undefined)
    return { ok: false, fault: `${protocol} needs ports: write such as ${protocol} 443 or ${protocol} all.` };
  const ports = hasPorts ? readPorts(rest[0] ?? '') : ({ ok: true, value: undefined } as const);
  if (!ports.ok) return ports;
  const [host, ...more] = hasPorts ? rest.slice(1) : rest;
  if (more.length > 0) return { ok: false, fault: `${quote(more.join(' '))} is too much. Take it away.` };
  const peer = readPeer(host, groups);
  if (!peer.ok) return peer;
  return {
    ok: true,
    value: { protocol: protocol === 'all' ? undefined : protocol, ports: ports.value, peer: peer.value },
  };
}

function readPeer(host: string | undefined, groups: boolean): Reading<Block | 'group'> {
  if (host === undefined) return { ok: true, value: everywhere };
  if (!host.startsWith('sg-')) return readBlock(host);
  if (!groups)
    return {
      ok: false,
      fault: `A network ACL knows no security groups. Write a block, such as 10.0.2.0/24, in place of ${quote(host)}.`,
    };
  return host === world.group
    ? { ok: true, value: 'group' }
    : { ok: false, fault: `There is no group ${quote(host)} here. Write ${world.group}.` };
}

function readLines<Rule>(
  text: string,
  readOne: (words: string[], written: string) => Reading<Rule>,
): Reading<Rule[]> {
  const lines = text
    .split(/[;\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length > rulesMost) {
    return {
      ok: false,
      fault: `There are ${lines.length} rules. Up to ${rulesMost} fit here: cut ${lines.length - rulesMost}.`,
    };
  }
  const rules: Rule[] = [];
  for (const [index, line] of lines.entries()) {
    const read = readOne(line.toLowerCase().split(/\s+/), line);
    if (!read.ok) return { ok: false, fault: `Rule ${index + 1}: ${read.fault}` };
    rules.push(read.value);
  }
  return { ok: true, value: rules };
}

const isDirection = (text: string): text is 'in' | 'out' => text === 'in' || text === 'out';
const noDirection = (text: string, example: string) =>
  ({ ok: false, fault: `${quote(text)} is no direction. Write in or out, such as ${example}.` }) as const;

/** Reads “in 100 allow tcp 443 0.0.0.0/0”, one rule per line or parted by `;`. */
export function readAcl(text: string): Reading<AclRule[]> {
  const seen = new Set<string>();
  return readLines(text, ([direction = '', number = '', action = '', ...words], written) => {
    if (!isDirection(direction)) return noDirection(direction, 'in 100 allow tcp 443');
    const max = Number(naclRuleNumberMax.value);
    if (!/^\d{1,9}$/.test(number) || Number(number) < 1 || Number(number) > max) {
      return {
        ok: false,
        fault: `${quote(number)} is no rule number. Write 1 to ${max}, such as in 100 allow tcp 443.`,
      };
    }
    const name = `${direction} ${Number(number)}`;
    if (seen.has(name))
      return { ok: false, fault: `${name} stands twice. Give each rule of a direction its own number.` };
    seen.add(name);
    if (action !== 'allow' && action !== 'deny')
      return { ok: false, fault: `${quote(action)} is no action. Write allow or deny.` };
    const matcher = readMatcher(words, false);
    return matcher.ok
      ? {
          ok: true,
          value: { ...matcher.value, direction, number: Number(number), allow: action === 'allow', written },
        }
      : matcher;
  });
}

/** Reads “in tcp 443 0.0.0.0/0” or “in tcp 443 sg-app”; a security group can only allow. */
export function readGroup(text: string): Reading<GroupRule[]> {
  return readLines(text, ([direction = '', ...words], written) => {
    if (!isDirection(direction)) return noDirection(direction, 'in tcp 443');
    const [first = ''] = words;
    if (first === 'deny')
      return {
        ok: false,
        fault: 'A security group cannot deny. Leave the rule out: what no rule allows is refused.',
      };
    if (first === 'allow')
      return {
        ok: false,
        fault: 'A security group only allows. Write the rule without allow, such as in tcp 443.',
      };
    const matcher = readMatcher(words, true);
    return matcher.ok ? { ok: true, value: { ...matcher.value, direction, written } } : matcher;
  });
}
