import { fail, piecesOf, type Reading } from '#engines/reading';
import { naclRuleNumberMax } from '#facts/vpc';
import { type Block, readBlock } from './cidr.ts';
import type { AclRule, GroupRule, Matcher } from './firewall.ts';
import { isProtocol, quote, readPorts, world } from './packet.ts';

const everywhere: Block = { first: 0, prefix: 0 };
export const rulesMost = 12;

/** The end of a rule: protocol, ports where it has some, and the other host where not everyone is meant. */
function readMatcher(
  words: readonly string[],
  groups: boolean,
): Reading<Pick<Matcher, 'protocol' | 'ports' | 'peer'>> {
  const [protocol = '', ...rest] = words;
  if (protocol !== 'all' && !isProtocol(protocol)) {
    return fail(`${quote(protocol)} is no protocol. Write tcp, udp, icmp or all.`);
  }
  const hasPorts = protocol === 'tcp' || protocol === 'udp';
  if (hasPorts && rest[0] === undefined)
    return fail(`${protocol} needs ports: write such as ${protocol} 443 or ${protocol} all.`);
  const ports = hasPorts ? readPorts(rest[0] ?? '') : ({ ok: true, value: undefined } as const);
  if (!ports.ok) return ports;
  const [host, ...more] = hasPorts ? rest.slice(1) : rest;
  if (host === 'from' || host === 'to')
    return fail(`The direction stands in front already. Leave “${host}” out.`);
  if (more.length > 0) return fail(`${quote(more.join(' '))} is too much. Take it away.`);
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
    return fail(
      `A network ACL knows no security groups. Write a block, such as 10.0.2.0/24, in place of ${quote(host)}.`,
    );
  return host === world.group
    ? { ok: true, value: 'group' }
    : fail(`There is no group ${quote(host)} here. Write ${world.group}.`);
}

function readLines<Rule>(
  text: string,
  readOne: (words: string[], written: string) => Reading<Rule>,
): Reading<Rule[]> {
  const lines = piecesOf(text, /[;\r\n]+/);
  if (lines.length > rulesMost) {
    return fail(
      `There are ${lines.length} rules. Up to ${rulesMost} fit here: cut ${lines.length - rulesMost}.`,
    );
  }
  const rules: Rule[] = [];
  for (const [index, line] of lines.entries()) {
    const read = readOne(line.toLowerCase().split(/\s+/), line);
    if (!read.ok) return fail(`Rule ${index + 1}: ${read.fault}`);
    rules.push(read.value);
  }
  return { ok: true, value: rules };
}

const isDirection = (text: string): text is 'in' | 'out' => text === 'in' || text === 'out';
const noDirection = (text: string, example: string) =>
  fail(`${quote(text)} is no direction. Write in or out, such as ${example}.`);

/** Reads “in 100 allow tcp 443 0.0.0.0/0”, one rule per line or parted by `;`. */
export function readAcl(text: string): Reading<AclRule[]> {
  const seen = new Set<string>();
  return readLines(text, ([direction = '', number = '', action = '', ...words], written) => {
    if (!isDirection(direction)) return noDirection(direction, 'in 100 allow tcp 443');
    const max = Number(naclRuleNumberMax.value);
    if (!/^\d{1,9}$/.test(number) || Number(number) < 1 || Number(number) > max) {
      return fail(`${quote(number)} is no rule number. Write 1 to ${max}, such as in 100 allow tcp 443.`);
    }
    const name = `${direction} ${Number(number)}`;
    if (seen.has(name)) return fail(`${name} stands twice. Give each rule of a direction its own number.`);
    seen.add(name);
    if (action !== 'allow' && action !== 'deny')
      return fail(`${quote(action)} is no action. Write allow or deny.`);
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
      return fail('A security group cannot deny. Leave the rule out: what no rule allows is refused.');
    if (first === 'allow')
      return fail('A security group only allows. Write the rule without allow, such as in tcp 443.');
    const matcher = readMatcher(words, true);
    return matcher.ok ? { ok: true, value: { ...matcher.value, direction, written } } : matcher;
  });
}
