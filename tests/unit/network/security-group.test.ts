import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { readGroups, readOpening } from '#engines/network/group-text';
import { holdsAddress, readIp, readRange } from '#engines/network/ip';
import { decide, inputs } from '#engines/network/security-group';

const web = 'sg-web: in tcp 80 0.0.0.0/0; in tcp 80 ::/0; in tcp 22 203.0.113.10/32; in tcp 4567 10.0.0.0/16';
const seen = (packet: string, groups = web, listens = true) =>
  decide(valuesOf(inputs, { packet, groups, listens })).seen;

describe('one packet against the rules', () => {
  test.each([
    ['from 198.51.100.7 tcp 22', 'a timeout'],
    ['from 198.51.100.7 tcp 80', 'an answer'],
    ['from 2001:db8::7 tcp 80', 'an answer'],
    ['from 2001:db8::7 tcp 22', 'a timeout'],
    ['from 203.0.113.10 tcp 22', 'an answer'],
    ['from 203.0.113.11 tcp 22', 'a timeout'],
    ['from 10.0.255.255 tcp 4567', 'an answer'],
    ['from 10.1.0.0 tcp 4567', 'a timeout'],
    ['from 198.51.100.7 udp 80', 'a timeout'],
    ['from 198.51.100.7 icmp', 'a timeout'],
    ['to 198.51.100.7 tcp 443', 'a timeout'],
  ])('%s: %s', (packet, outcome) => {
    expect(seen(packet)).toBe(outcome);
  });

  test('no inbound rules, no outbound rules, no rules at all', () => {
    expect(seen('from 10.0.0.9 tcp 80', 'sg-new: out all 0.0.0.0/0')).toBe('a timeout');
    expect(seen('to 10.0.0.9 tcp 80', 'sg-new: out all 0.0.0.0/0')).toBe('an answer');
    expect(seen('from 10.0.0.9 tcp 80', 'sg-none:')).toBe('a timeout');
  });

  test('allowed, but nothing listens', () => {
    expect(seen('from 198.51.100.7 tcp 80', web, false)).toBe('connection refused');
    expect(seen('from 198.51.100.7 tcp 22', web, false)).toBe('a timeout');
    expect(seen('from 10.0.0.9 icmp', 'sg-ping: in icmp 10.0.0.0/16', false)).toBe('an answer');
  });

  test('a group admits its members, by their private addresses', () => {
    const db = 'sg-db: in tcp 5432 sg-app';
    expect(seen('from 10.0.3.9 sg-app tcp 5432', db)).toBe('an answer');
    expect(seen('from 10.0.3.9 sg-web sg-app tcp 5432', db)).toBe('an answer');
    expect(seen('from 10.0.3.9 tcp 5432', db)).toBe('a timeout');
    expect(seen('from 198.51.100.7 sg-app tcp 5432', db)).toBe('a timeout');
  });
});

describe('texts', () => {
  test.each([
    ['web: in tcp 80 0.0.0.0/0', 'no name of a group'],
    ['sg-a: deny tcp 80 0.0.0.0/0', 'cannot deny'],
    ['sg-a: in tcp 80', 'says for nobody'],
    ['sg-a: in tcp 70000 0.0.0.0/0', 'nearest valid value is 65535'],
    ['sg-a: in tcp 80 ::/129', 'nearest valid value is ::/128'],
    ['sg-a: in all 0.0.0.0/0 now', 'too much'],
    ['sg-a:\nsg-a:', 'stands twice'],
    ['sg-a:\nsg-b:\nsg-c:\nsg-d:\nsg-e:\nsg-f:', 'up to 5'],
    ['', 'at least one group'],
  ])('%j is refused', (text, fault) => {
    expect(readGroups(text)).toMatchObject({ ok: false, fault: expect.stringContaining(fault) });
  });

  test.each([
    ['by 10.0.0.1 tcp 80', 'no direction'],
    ['from 10.0.0.256 tcp 80', 'nearest address is 10.0.0.255'],
    ['from 10.0.0.1 http', 'no protocol'],
    ['from 10.0.0.1 tcp', 'no port'],
    ['from 10.0.0.1 tcp 80-90', 'one port'],
    ['from 10.0.0.1 icmp 8', 'no ports'],
    ['from 2001:db8:::7 tcp 80', 'not an IPv6 address'],
  ])('%j is refused', (text, fault) => {
    expect(readOpening(text)).toMatchObject({ ok: false, fault: expect.stringContaining(fault) });
  });

  test.each([
    ['::', 0n],
    ['::1', 1n],
    ['2001:db8:0:5::1f', 0x2001_0db8_0000_0005_0000_0000_0000_001fn],
    ['1:2:3:4:5:6:7:8', 0x0001_0002_0003_0004_0005_0006_0007_0008n],
  ])('%s', (text, bits) => {
    expect(readIp(text)).toMatchObject({ ok: true, value: { bits } });
  });

  test.each(['1::2::3', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '12345::', 'g::1', ':1', '1:2:3:4:5:6:7:8::'])(
    '%s is no IPv6 address',
    (text) => {
      expect(readIp(text).ok).toBe(false);
    },
  );
});

test('another rule never takes anything away, and the order means nothing', () => {
  const rule = fc
    .tuple(
      fc.constantFrom('in', 'out'),
      fc.constantFrom('tcp', 'udp'),
      fc.integer({ min: 0, max: 5 }),
      fc.constantFrom('0.0.0.0/0', '10.0.0.0/16', '::/0', 'sg-app', '203.0.113.10/32'),
    )
    .map(([way, protocol, port, who]) => `${way} ${protocol} ${port} ${who}`);
  const packet = fc
    .tuple(
      fc.constantFrom('from', 'to'),
      fc.constantFrom('10.0.0.9', '10.0.0.9 sg-app', '203.0.113.10', '2001:db8::7'),
      fc.constantFrom('tcp', 'udp'),
      fc.integer({ min: 0, max: 5 }),
    )
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 8 }), rule, packet, (rules, one, asked) => {
      const of = (list: string[]) =>
        decide(valuesOf(inputs, { packet: asked, groups: `sg-a: ${list.join('; ')}` })).allowed;
      const before = of(rules);
      expect(of([...rules].reverse())).toBe(before);
      if (before) expect(of([one, ...rules])).toBe(true);
      const [first = '', ...rest] = rules;
      const parted = valuesOf(inputs, { packet: asked, groups: `sg-a: ${first}\nsg-b: ${rest.join('; ')}` });
      expect(decide(parted).allowed).toBe(before);
    }),
    { numRuns: 1000 },
  );
});

test('a range holds what agrees with it in its first bits', () => {
  const parsed = readRange('203.0.113.10/32');
  if (!parsed.ok) throw new Error(parsed.fault);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 255 }), (last) => {
      const address = readIp(`203.0.113.${last}`);
      expect(address.ok && holdsAddress(parsed.value, address.value)).toBe(last === 10);
    }),
    { numRuns: 1000 },
  );
});
