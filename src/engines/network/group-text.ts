import { fail, piecesOf, type Reading } from '#engines/reading';
import { groupsPerInterface } from '#facts/ec2';
import { type Address, type Range, readIp, readRange } from './ip.ts';
import { isProtocol, type Ports, type Protocol, quote, readPorts } from './packet.ts';

export interface SourceRule {
  direction: 'in' | 'out';
  /** Undefined for every protocol. */
  protocol: Protocol | undefined;
  ports: Ports;
  /** A range of addresses, or the name of a group whose members are meant. */
  other: Range | string;
  written: string;
}

export interface SecurityGroup {
  name: string;
  rules: readonly SourceRule[];
}

/** A packet that opens a connection: from the other host to the instance, or from the instance to it. */
export interface Opening {
  direction: 'in' | 'out';
  other: Address;
  /** The groups that the other host’s interface carries. */
  groups: readonly string[];
  protocol: Protocol;
  port: number | undefined;
}

export const rulesMost = 12;
const isGroup = (text: string) => /^sg-[a-z0-9-]{1,30}$/.test(text);

function readRule(written: string): Reading<SourceRule> {
  const [direction = '', protocol = '', ...rest] = written.toLowerCase().split(/\s+/);
  if (direction === 'deny' || protocol === 'deny')
    return fail('A security group cannot deny. Leave the rule out: what no rule allows is dropped.');
  if (direction !== 'in' && direction !== 'out')
    return fail(`${quote(direction)} is no direction. Write in or out, such as in tcp 80 0.0.0.0/0.`);
  if (protocol !== 'all' && !isProtocol(protocol))
    return fail(`${quote(protocol)} is no protocol. Write tcp, udp, icmp or all.`);
  const hasPorts = protocol === 'tcp' || protocol === 'udp';
  const ports: Reading<Ports> = hasPorts ? readPorts(rest[0] ?? '') : { ok: true, value: undefined };
  if (!ports.ok) return ports;
  const [who, ...more] = hasPorts ? rest.slice(1) : rest;
  if (who === undefined)
    return fail(`${quote(written)} says for nobody. Write a source at its end, such as 0.0.0.0/0 or sg-app.`);
  if (more.length > 0) return fail(`${quote(more.join(' '))} is too much. Take it away.`);
  const rule: Omit<SourceRule, 'other'> = {
    direction,
    protocol: protocol === 'all' ? undefined : protocol,
    ports: ports.value,
    written,
  };
  if (isGroup(who)) return { ok: true, value: { ...rule, other: who } };
  const range = readRange(who);
  return range.ok ? { ok: true, value: { ...rule, other: range.value } } : range;
}

/** Reads “sg-web: in tcp 80 0.0.0.0/0; out all 0.0.0.0/0”, one group a line. */
export function readGroups(text: string): Reading<SecurityGroup[]> {
  const lines = piecesOf(text);
  const most = groupsPerInterface.value;
  if (lines.length === 0)
    return fail('An interface has at least one group. Write such as sg-web: in tcp 80 0.0.0.0/0.');
  if (lines.length > most)
    return fail(`There are ${lines.length} groups. An interface has up to ${most} by default.`);
  const groups: SecurityGroup[] = [];
  for (const line of lines) {
    const [name = '', body = ''] = line.split(/:(.*)/s);
    if (!isGroup(name.trim()))
      return fail(
        `${quote(name)} is no name of a group. Begin each line such as sg-web: in tcp 80 0.0.0.0/0.`,
      );
    if (groups.some((group) => group.name === name.trim()))
      return fail(`${name.trim()} stands twice. Write all its rules in one line.`);
    const rules: SourceRule[] = [];
    for (const written of piecesOf(body, ';')) {
      const rule = readRule(written);
      if (!rule.ok) return fail(`${name.trim()}: ${rule.fault}`);
      rules.push(rule.value);
    }
    groups.push({ name: name.trim(), rules });
  }
  const count = groups.reduce((sum, { rules }) => sum + rules.length, 0);
  return count <= rulesMost
    ? { ok: true, value: groups }
    : fail(`There are ${count} rules. Up to ${rulesMost} fit here: cut ${count - rulesMost}.`);
}

/** Reads “from 10.0.1.20 sg-app tcp 5432” or “to 198.51.100.9 tcp 443”. */
export function readOpening(text: string): Reading<Opening> {
  const example = 'from 203.0.113.7 tcp 443';
  const [way = '', address = '', ...rest] = text.trim().toLowerCase().split(/\s+/);
  if (way !== 'from' && way !== 'to')
    return fail(`${quote(way)} is no direction. Write from or to, such as ${example}.`);
  const other = readIp(address);
  if (!other.ok) return other;
  const groups = rest.filter(isGroup);
  const [protocol = '', port, ...more] = rest.filter((word) => !isGroup(word));
  if (!isProtocol(protocol))
    return fail(`${quote(protocol)} is no protocol. Write tcp, udp or icmp, such as ${example}.`);
  const opening = { direction: way === 'from' ? 'in' : 'out', other: other.value, groups, protocol } as const;
  if (protocol === 'icmp')
    return port === undefined
      ? { ok: true, value: { ...opening, port: undefined } }
      : fail(`${quote(port)} is too much: ICMP has no ports. Take it away.`);
  if (more[0] !== undefined) return fail(`${quote(more[0])} is too much. Take it away.`);
  const ports = readPorts(port ?? '');
  if (!ports.ok) return ports;
  if (ports.value === undefined || ports.value[0] !== ports.value[1])
    return fail(`A packet goes to one port. Write such as ${example}.`);
  return { ok: true, value: { ...opening, port: ports.value[0] } };
}
