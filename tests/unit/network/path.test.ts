import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputs, simulate } from '#components/packet-path/simulation.ts';
import { valuesOf } from '#engines/inputs';
import { type AclRule, aclRuleFor, portsAllowed } from '#engines/network/firewall';
import { readAcl, readGroup } from '#engines/network/firewall-text';
import { readPorts, readRequest } from '#engines/network/packet';
import { faultsOf } from '#engines/read-input';

const run = (changes: Partial<ReturnType<typeof valuesOf<typeof inputs>>>) =>
  simulate(valuesOf(inputs, changes));
const stop = (changes: Parameters<typeof run>[0]) => {
  const { stopped } = run(changes);
  return stopped && `${stopped.name} ${stopped.leg} ${stopped.direction}: ${stopped.reason.why}`;
};
const open = 'in 100 allow all; out 100 allow all';
const actions = (changes: Parameters<typeof run>[0]) => run(changes).records.map(({ action }) => action);

describe('worked examples', () => {
  test('rule 100 denies SSH before rule 200 may allow it, whatever the security group says', () => {
    const acl = 'in 100 deny tcp 22; in 200 allow tcp 22 203.0.113.0/24; out 100 allow all';
    expect(stop({ request: 'from 203.0.113.7 tcp 22', acl })).toBe('acl request in: rule');
    const turned = 'in 300 deny tcp 22; in 200 allow tcp 22 203.0.113.0/24; out 100 allow all';
    expect(stop({ request: 'from 203.0.113.7 tcp 22', acl: turned })).toBeUndefined();
  });

  test('port 443 allowed in and out: the answer to the client’s own port stops', () => {
    expect(stop({})).toBe('acl answer out: last-rule');
    expect(actions({})).toEqual(['ACCEPT', 'REJECT']);
    expect(stop({ acl: 'in 100 allow tcp 443; out 100 allow tcp 1024-65535' })).toBeUndefined();
  });

  test('a private subnet reaches the internet through NAT and is not reached from it', () => {
    expect(stop({ request: 'to 198.51.100.9 tcp 443', route: 'nat', acl: open })).toBeUndefined();
    expect(stop({ route: 'nat', acl: open })).toBe('route request in: nat-opens-outwards-only');
    expect(actions({ route: 'nat', acl: open })).toEqual([]);
  });

  test('the ping whose answer the network ACL stops: one ACCEPT, one REJECT', () => {
    const ping = { request: 'from 203.0.113.12 icmp', group: 'in icmp' };
    expect(actions({ ...ping, acl: 'in 100 allow icmp' })).toEqual(['ACCEPT', 'REJECT']);
    expect(actions({ ...ping, acl: open })).toEqual(['ACCEPT', 'ACCEPT']);
    expect(actions({ ...ping, acl: open, group: 'in tcp all' })).toEqual(['REJECT']);
  });
});

describe('edges', () => {
  test('a security group is stateful in both directions', () => {
    expect(stop({ acl: open, group: 'in tcp 443' })).toBeUndefined();
    expect(stop({ request: 'to 198.51.100.9 tcp 443', acl: open, group: 'out tcp 443' })).toBeUndefined();
    expect(stop({ request: 'to 198.51.100.9 tcp 443', acl: open, group: 'in tcp 443' })).toBe(
      'group request out: no-rule',
    );
  });

  test('a group as the source admits hosts of the VPC and nobody else', () => {
    const group = 'in tcp 3306 sg-app';
    expect(stop({ request: 'from 10.0.2.20 tcp 3306', acl: open, group })).toBeUndefined();
    expect(stop({ request: 'from 203.0.113.7 tcp 3306', acl: open, group })).toBe(
      'group request in: no-rule',
    );
  });

  test('within a subnet no network ACL is asked, between subnets it is', () => {
    expect(stop({ request: 'from 10.0.1.20 tcp 443', acl: '' })).toBeUndefined();
    expect(stop({ request: 'from 10.0.2.20 tcp 443', acl: '' })).toBe('acl request in: last-rule');
  });

  test('an internet gateway is of no use without a public address, and no route leads nowhere', () => {
    expect(stop({ route: 'no-address', acl: open })).toBe('route request in: no-address');
    expect(stop({ request: 'to 198.51.100.9 tcp 443', route: 'none', acl: open })).toBe(
      'route request out: no-route',
    );
    expect(stop({ request: 'from 10.0.2.20 tcp 443', route: 'none', acl: open })).toBeUndefined();
  });

  test('some ephemeral ports only: this client passes, others would not', () => {
    const { stopped, working } = run({ acl: 'in 100 allow tcp 443; out 100 allow tcp 32768-61000' });
    expect(stopped).toBeUndefined();
    expect(working.find(({ says }) => says === 'Ports open to answers')?.result).toBe('28,233 of 64,512');
  });
});

describe('what is typed wrong', () => {
  test.each([
    ['request', 'from 203.0.113.7 tcp 65536', 'Port 65536 is above 65535. The nearest valid value is 65535'],
    ['request', 'from 203.0.113.300 tcp 443', 'The nearest address is 203.0.113.255'],
    ['request', 'via 203.0.113.7 tcp 443', 'Write from or to'],
    ['request', 'from 10.0.1.10 tcp 443', 'is the instance itself'],
    ['request', 'from 203.0.113.7 tcp', 'tcp needs a port'],
    ['request', 'from 203.0.113.7 icmp 8', 'ICMP has no ports'],
    ['acl', 'in 0 allow tcp 443', 'Write 1 to 32766'],
    ['acl', 'in 32767 allow tcp 443', 'Write 1 to 32766'],
    ['acl', 'in 100 allow tcp 443; in 100 deny all', 'Rule 2: in 100 stands twice'],
    ['acl', 'in 100 allow tcp 443-80', 'runs backwards. Write 80-443'],
    ['acl', 'in 100 allow tcp 443 sg-app', 'knows no security groups'],
    ['acl', 'in 100 allow tcp 443 from 10.0.0.0/8', 'Leave “from” out'],
    ['acl', 'in 100 block tcp 443', 'Write allow or deny'],
    ['group', 'in deny tcp 22', 'cannot deny'],
    ['group', 'in tcp', 'tcp needs ports'],
    ['group', 'in tcp 443 10.0.0.0', 'has no prefix length'],
    ['group', 'in tcp 443 sg-web', 'Write sg-app'],
    ['group', Array(13).fill('out all').join(';'), 'cut 1'],
  ])('%s: %s', (name, text, fault) => {
    expect(faultsOf(inputs, { [name]: text })[0]).toContain(fault);
  });

  test('the first and the last port are right', () => {
    expect([readPorts('0-65535').ok, readPorts('0').ok, readPorts('65536').ok]).toEqual([true, true, false]);
  });

  test('any text is read or refused with a sentence', () => {
    const words = fc.constantFrom(
      'in',
      'out',
      'from',
      '100',
      'allow',
      'tcp',
      'icmp',
      '443',
      '1-2',
      '10.0.0.0/8',
      'sg-app',
      ';',
      '-',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 10 }).map((each) => each.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const read of [readAcl(text), readGroup(text), readRequest(text)]) {
          if (!read.ok) expect(read.fault).toMatch(/\.$/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what a reader can rely on', () => {
  const rule = fc.record({
    number: fc.integer({ min: 1, max: 32_766 }),
    allow: fc.boolean(),
    direction: fc.constantFrom('in' as const, 'out' as const),
    protocol: fc.constantFrom(undefined, 'tcp' as const, 'udp' as const),
    ports: fc.option(
      fc.tuple(fc.nat(65_535), fc.nat(65_535)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
      { nil: undefined },
    ),
    peer: fc.constant({ first: 0, prefix: 0 }),
    written: fc.constant('rule'),
  });
  const acls = fc.uniqueArray(rule, { selector: ({ number }) => number, maxLength: 6 });

  test('the ports that pass, counted by the ends of the rules, are those counted one by one', () => {
    fc.assert(
      fc.property(acls, fc.nat(65_000), (rules, from) => {
        const traffic = { direction: 'out', protocol: 'tcp', port: 0, peer: 1 } as const;
        const range = [from, from + 200] as const;
        const each = Array.from({ length: 201 }, (_, index) =>
          aclRuleFor(rules, { ...traffic, port: from + index }),
        );
        expect(portsAllowed(rules, traffic, range)).toBe(each.filter((found) => found?.allow).length);
      }),
      { numRuns: 1000 },
    );
  });

  test('the order in which rules are written does not matter, their numbers do', () => {
    fc.assert(
      fc.property(acls, fc.nat(65_535), (rules: AclRule[], port) => {
        const traffic = { direction: 'in', protocol: 'tcp', port, peer: 1 } as const;
        const found = aclRuleFor(rules, traffic);
        expect(aclRuleFor(rules.toReversed(), traffic)).toBe(found);
        for (const other of rules) {
          if (found && other.number < found.number) expect(aclRuleFor([other], traffic)).toBeUndefined();
        }
      }),
      { numRuns: 1000 },
    );
  });
});
