import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { filterMessage, inputs } from '#engines/messaging/filter';
import { attributesFault, bodyFault } from '#engines/messaging/filter-message';
import { filterPolicyFault } from '#engines/messaging/filter-policy';

const verdict = (policy: unknown, message: unknown, scope: 'attributes' | 'body' = 'attributes') =>
  filterMessage(
    valuesOf(inputs, {
      policy: JSON.stringify(policy),
      scope,
      [scope]: JSON.stringify(message),
    }),
  ).verdict;
const passes = (conditions: unknown[], value: unknown) =>
  verdict({ key: conditions }, { key: value }) === 'delivered';

describe('operators', () => {
  test.each([
    [['sale', 'exchange'], 'sale', 'refund'],
    [[{ prefix: 'ord' }], 'order', 'reorder'],
    [[{ suffix: 'er' }], 'order', 'orders'],
    [[{ 'equals-ignore-case': 'Sale' }], 'sALE', 'sales'],
    [[{ 'anything-but': ['US', 'CA'] }], 'DE', 'US'],
    [[{ 'anything-but': { prefix: 'test-' } }], 'live-1', 'test-1'],
    [[{ wildcard: '*.pdf' }], 'ticket.pdf', 'ticket.pdf.zip'],
    [[{ wildcard: 'seat-*-*' }], 'seat-12-A', 'seat-12'],
    [[{ 'anything-but': { suffix: '-test' } }], 'live', 'a-test'],
    [[{ 'anything-but': { wildcard: '*/lib/*' } }], 'src/a', 'src/lib/a'],
    [[{ numeric: ['>', 0, '<=', 150] }], 150, 0],
    [[{ numeric: ['=', 301.5] }], 301.5, 301],
    [[100], 100, 101],
    [[{ cidr: '10.0.0.0/24' }], '10.0.0.255', '10.0.1.0'],
    [['sale', { prefix: 'ex' }], 'exchange', 'SALE'],
  ])('%j lets %j pass and not %j', (conditions, good, bad) => {
    expect(passes(conditions, good)).toBe(true);
    expect(passes(conditions, bad)).toBe(false);
  });

  test('exists true and false, for a key that is there and one that is not', () => {
    expect(passes([{ exists: true }], 'x')).toBe(true);
    expect(passes([{ exists: false }], 'x')).toBe(false);
    expect(verdict({ other: [{ exists: true }] }, { key: 'x' })).toBe('filtered out');
    expect(verdict({ other: [{ exists: false }] }, { key: 'x' })).toBe('delivered');
  });

  test('of a list one item is enough, also for anything-but', () => {
    expect(passes(['rugby'], ['football', 'rugby'])).toBe(true);
    expect(passes([{ 'anything-but': ['rugby'] }], ['rugby', 'football'])).toBe(true);
    expect(passes([{ 'anything-but': ['rugby'] }], ['rugby'])).toBe(false);
  });
});

describe('keys', () => {
  test('all keys have to fit, a missing one does not, and others do not matter', () => {
    const policy = { kind: ['sale'], price: [{ numeric: ['>=', 100] }] };
    expect(verdict(policy, { kind: 'sale', price: 100, more: 'x' })).toBe('delivered');
    expect(verdict(policy, { kind: 'sale', price: 99.99 })).toBe('filtered out');
    expect(verdict(policy, { kind: 'sale' })).toBe('filtered out');
    expect(verdict({ gone: [{ 'anything-but': ['x'] }] }, {})).toBe('filtered out');
  });

  test('$or needs one group; with fewer than two objects it is a name like any other', () => {
    const either = { $or: [{ kind: ['sale'] }, { price: [{ numeric: ['>', 100] }] }] };
    expect(verdict(either, { kind: 'refund', price: 101 })).toBe('delivered');
    expect(verdict(either, { kind: 'refund', price: 100 })).toBe('filtered out');
    expect(verdict({ $or: ['x'] }, { $or: 'x' })).toBe('delivered');
  });

  test('nested keys look into a body, and are refused for attributes', () => {
    const policy = { order: { price: [{ numeric: ['>=', 100] }] } };
    expect(verdict(policy, { order: { price: 120 } }, 'body')).toBe('delivered');
    expect(verdict(policy, { order: [{ price: 10 }, { price: 120 }] }, 'body')).toBe('delivered');
    expect(verdict(policy, { price: 120 }, 'body')).toBe('filtered out');
    expect(verdict(policy, {})).toBe('policy refused');
  });

  test('no policy, or one without keys, lets everything pass', () => {
    expect(filterMessage(valuesOf(inputs, { policy: ' ' })).verdict).toBe('delivered');
    expect(verdict({}, { kind: 'x' })).toBe('delivered');
  });

  test('names that every object has are no keys of a message', () => {
    expect(verdict({ constructor: [{ exists: true }], __proto__: ['x'] }, {})).toBe('filtered out');
    expect(verdict({ toString: [{ exists: false }] }, {})).toBe('delivered');
  });
});

describe('faults name line, column and what would be right', () => {
  test.each([
    ['{\n  "kind": "sale"\n}', 'Line 2, column 11: The values of “kind” stand in a list'],
    ['{ "kind": [] }', 'has no value'],
    ['{ "kind": { "prefix": "a" } }', 'An operator stands in a list'],
    ['{ "kind": [{ "prefx": "a" }] }', 'Did you mean “prefix”?'],
    ['{ "price": [{ "numeric": ["=>", 1] }] }', 'one of = < <= > >='],
    ['{ "price": [{ "numeric": [">=", "1"] }] }', 'A number belongs after the comparison'],
    ['{ "price": [{ "numeric": [">", 5, "<", 5] }] }', 'The upper bound 5 has to be above the lower'],
    ['{ "price": [{ "numeric": ["<", 5, ">", 1] }] }', 'the lower comes first'],
    ['{ "price": [2000000000] }', 'The nearest is 1000000000'],
    ['{ "a": [{ "exists": "yes" }] }', 'true or false'],
    ['{ "a": [{ "cidr": "10.0.0.0/33" }] }', '10.0.0.0/24'],
    ['{ "a": [1], "b": [1], "c": [1], "d": [1], "e": [1], "f": [1] }', 'Remove 1.'],
    ['["sale"]', 'A filter policy is an object'],
    ['{ "a": [["x"]] }', 'A list inside the list'],
    ['{ "a": [{ "wildcard": "a*b*c*d*" }] }', 'up to 3 stars'],
    ['{ "a": [{ "anything-but": { "numeric": ["=", 1] } }] }', 'one prefix, suffix or wildcard'],
  ])('%s', (policy, says) => {
    expect(filterPolicyFault(policy)).toContain(says);
  });

  test('150 combinations are allowed, 151 are not', () => {
    const of = (first: number, second: number) =>
      JSON.stringify({
        a: Array.from({ length: first }, (_, index) => index),
        b: Array.from({ length: second }, (_, index) => index),
      });
    expect(filterPolicyFault(of(15, 10))).toBeUndefined();
    expect(filterPolicyFault(of(151, 1))).toContain('151 combinations');
  });

  test('nested keys count their depth', () => {
    const policy = JSON.stringify({ a: { b: { c: [1, 2, 3, 4] } }, d: { e: [1, 2, 3] } });
    const { working } = filterMessage(valuesOf(inputs, { policy, scope: 'body' }));
    expect(working.find(({ says }) => says === 'Combinations')).toMatchObject({
      numbers: '4 × 3 × 3 × 2',
      result: '72',
    });
  });

  test('attributes are flat, a body is an object', () => {
    expect(attributesFault('{ "a": { "b": 1 } }')).toContain('attributes are flat');
    expect(attributesFault('{ "a": true }')).toContain('double quotes');
    expect(attributesFault('{ "a": [["x"]] }')).toContain('holds strings');
    expect(attributesFault('{}')).toBeUndefined();
    expect(bodyFault('"sale"')).toContain('JSON object');
    expect(bodyFault(' ')).toContain('Nothing stands here yet. Write JSON');
  });
});

test('any JSON, and any text, gives a verdict or a fault with its place, never an exception', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.json({ maxDepth: 4 }), fc.string()),
      fc.json({ maxDepth: 3 }),
      (policy, message) => {
        const fault = filterPolicyFault(policy);
        if (fault !== undefined) {
          expect(fault).toMatch(/^Line \d+, column \d+: .+[.?]$/s);
          return;
        }
        if (bodyFault(message) !== undefined) return;
        const { answer } = filterMessage(valuesOf(inputs, { policy, scope: 'body', body: message }));
        expect(answer).toMatch(/\.$/);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('one more alternative never takes a message away, one more key never adds one', () => {
  const value = fc.constantFrom('sale', 'exchange', 'refund');
  const conditions = fc.array(value, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(conditions, value, value, (list, extra, has) => {
      const before = verdict({ kind: list }, { kind: has }) === 'delivered';
      if (before) expect(verdict({ kind: [...list, extra] }, { kind: has })).toBe('delivered');
      else expect(verdict({ kind: list, more: [{ exists: false }] }, { kind: has })).toBe('filtered out');
    }),
    { numRuns: 1_000 },
  );
});
