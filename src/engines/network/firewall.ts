import { type Block, holds } from './cidr.ts';
import { type Ports, type Protocol, world } from './packet.ts';

/** What a rule looks at. A packet passes with its destination port and the other host's address. */
export interface Traffic {
  direction: 'in' | 'out';
  protocol: Protocol;
  port: number | undefined;
  peer: number;
}

/** Which traffic a rule is about, and as it was written. */
export interface Matcher {
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
