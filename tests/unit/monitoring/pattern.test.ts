import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { eventFault, patternFault } from '#engines/monitoring/pattern';
import { inputs, matchEvent } from '#engines/monitoring/pattern-match';

const run = (pattern: string, event: string) => matchEvent(valuesOf(inputs, { pattern, event }));
const picks = (pattern: unknown, event: unknown) =>
  run(JSON.stringify(pattern), JSON.stringify(event)).verdict === 'a match';
const fits = (conditions: unknown[], value: unknown) =>
  picks({ detail: { key: conditions } }, { detail: { key: value } });

describe('operators', () => {
  test.each([
    [['shop', 'tickets'], 'tickets', 'Shop'],
    [[{ prefix: 'aws.' }], 'aws.s3', 'my.aws.s3'],
    [[{ prefix: { 'equals-ignore-case': 'EventB' } }], 'EVENTBRIDGE', 'aneventb'],
    [[{ suffix: '.png' }], 'a.png', 'a.PNG'],
    [[{ suffix: { 'equals-ignore-case': '.png' } }], 'a.PNG', 'a.jpg'],
    [[{ 'equals-ignore-case': 'Alice' }], 'ALICE', 'Alice '],
    [[{ wildcard: 'dir/*/poster-*.png' }], 'dir/a/b/poster-1.png', 'dir/poster-1.png'],
    [[{ wildcard: 'a\\*b' }], 'a*b', 'axb'],
    [[{ wildcard: '*' }], '', 7],
    [[{ 'anything-but': 'initializing' }], 'running', 'initializing'],
    [[{ 'anything-but': [100, 200] }], 300, 200],
    [[{ 'anything-but': { prefix: 'us-' } }], 'eu-west-1', 'us-east-1'],
    [[{ 'anything-but': { suffix: ['.png', '.jpg'] } }], 'a.txt', 'a.jpg'],
    [[{ 'anything-but': { wildcard: '*/lib/*' } }], '/src/a', '/x/lib/a'],
    [[{ 'anything-but': { 'equals-ignore-case': 'failed' } }], 'done', 'FAILED'],
    [[{ numeric: ['>', 100, '<=', 200] }], 200, 100],
    [[{ numeric: ['=', 301.8] }], 301.8, '301.8'],
    [[{ cidr: '10.0.0.0/24' }], '10.0.0.255', '10.0.1.0'],
    [[{ exists: true }], null, {}],
    [[null], null, ''],
    [[''], '', null],
    [[true], true, 'true'],
  ])('%j takes %j and not %j', (conditions, good, bad) => {
    expect([fits(conditions, good), fits(conditions, bad)]).toEqual([true, false]);
  });

  test('exists: false takes a field that is not there, or that has fields inside', () => {
    expect(fits([{ exists: false }], 5)).toBe(false);
    expect(picks({ detail: { key: [{ exists: false }] } }, { detail: {} })).toBe(true);
    expect(picks({ detail: { key: [{ exists: false }] } }, { other: 1 })).toBe(true);
    expect(picks({ detail: { key: [{ exists: false }] } }, { detail: { key: { c1: 100 } } })).toBe(true);
  });

  test('a missing field is not something else', () => {
    expect(picks({ detail: { key: [{ 'anything-but': 'x' }] } }, { detail: {} })).toBe(false);
  });

  test('numbers compare as they are written', () => {
    expect(run('{ "a": [300] }', '{ "a": 300 }').verdict).toBe('a match');
    expect(run('{ "a": [300] }', '{ "a": 300.0 }').verdict).toBe('no match');
    expect(run('{ "a": [300] }', '{ "a": 3.0e2 }').verdict).toBe('no match');
    expect(run('{ "a": [{ "numeric": ["=", 300] }] }', '{ "a": 3.0e2 }').verdict).toBe('a match');
  });
});

describe('fields', () => {
  const event = {
    source: 'aws.s3',
    detail: { state: 'FAILED', 'c-count': 5 },
    resources: ['arn:a', 'arn:b'],
  };

  test('AND between fields, OR within a list, the rest is ignored', () => {
    expect(picks({ source: ['aws.s3', 'aws.ec2'], detail: { state: ['FAILED'] } }, event)).toBe(true);
    expect(picks({ source: ['aws.ec2'], detail: { state: ['FAILED'] } }, event)).toBe(false);
    expect(picks({ source: ['aws.s3'], detail: { gone: ['x'] } }, event)).toBe(false);
  });

  test('one common element of two lists is enough', () => {
    expect(picks({ resources: ['arn:b', 'arn:c'] }, event)).toBe(true);
    expect(picks({ resources: ['arn:c'] }, event)).toBe(false);
  });

  test('$or needs one group, at any depth; otherwise it is a name', () => {
    const pattern = { detail: { $or: [{ state: ['OK'] }, { 'c-count': [{ numeric: ['>=', 5] }] }] } };
    expect(picks(pattern, event)).toBe(true);
    expect(picks(pattern, { detail: { state: 'FAILED', 'c-count': 4 } })).toBe(false);
    expect(picks({ $or: ['x'] }, { $or: 'x' })).toBe(true);
  });

  test('of a list of objects one has to pass all tests', () => {
    const pattern = { staff: { first: ['Anna'], last: ['Jones'] } };
    const anna = { first: 'Anna', last: 'Smith' };
    const bob = { first: 'Bob', last: 'Jones' };
    expect(picks(pattern, { staff: [anna, bob] })).toBe(false);
    expect(picks(pattern, { staff: [bob, { first: 'Anna', last: 'Jones' }] })).toBe(true);
    expect(run(JSON.stringify(pattern), JSON.stringify({ staff: [anna, bob] })).answer).toContain(
      'same item',
    );
  });

  test('the first field that fails is named', () => {
    const { fails, answer } = matchEvent(valuesOf(inputs));
    expect(fails).toBe('detail.state');
    expect(answer).toBe(
      'No match: detail.state wants "Failed" or {"prefix": "STOP"}, and the event has "FAILED".',
    );
  });

  test('names that every object has are no fields of an event', () => {
    expect(picks({ constructor: [{ exists: true }] }, {})).toBe(false);
    expect(run('{ "__proto__": { "x": [{ "exists": false }] } }', '{}').verdict).toBe('a match');
  });

  test('a field may be called like an operator', () => {
    expect(picks({ detail: { prefix: ['a'] } }, { detail: { prefix: 'a' } })).toBe(true);
  });
});

describe('faults name line, column and what would be right', () => {
  test.each([
    ['{\n  "source": "aws.s3"\n}', 'Line 2, column 13: The values of “source” stand in a list'],
    ['{}', 'These braces are empty'],
    ['{ "source": [] }', 'has no value'],
    ['{ "detail": { "exists": true } }', 'An operator stands in a list'],
    ['{ "a": [{ "prefx": "x" }] }', 'Did you mean “prefix”?'],
    ['{ "a": [{ "prefix": 5 }] }', 'prefix takes a string'],
    ['{ "a": [{ "prefix": "a", "suffix": "b" }] }', 'One operator for each pair of braces'],
    ['{ "a": [{ "anything-but": ["x", 5] }] }', 'a list of one of the two'],
    ['{ "a": [{ "anything-but": { "numeric": [">", 1] } }] }', 'Inside anything-but'],
    ['{ "a": [{ "numeric": ["=>", 1] }] }', 'one of = < <= > >='],
    ['{ "a": [{ "numeric": [">", 5, "<", 5] }] }', 'The upper bound 5 has to be above the lower'],
    ['{ "a": [{ "numeric": ["<", 5, ">", 1] }] }', 'the lower comes first'],
    ['{ "a": [{ "wildcard": "a**b" }] }', 'Two stars side by side'],
    ['{ "a": [{ "wildcard": "a\\\\b" }] }', 'A backslash stands before a star'],
    ['{ "a": [{ "exists": "yes" }] }', 'true or false'],
    ['{ "a": [{ "cidr": "10.0.0.0/33" }] }', '10.0.0.0/24'],
    ['{ "a": [["x"]] }', 'A list inside the list'],
    ['["x"]', 'A pattern is an object'],
    ["{ 'a': ['x'] }", 'double quotes'],
  ])('%s', (pattern, says) => {
    expect(patternFault(pattern)).toContain(says);
  });

  test('an event is an object', () => {
    expect(eventFault('[1]')).toContain('An event is an object');
    expect(eventFault(`${'['.repeat(5_000)}`)).toMatch(/^Line 1, column \d+: /);
  });
});

test('any JSON, and any text, gives a verdict or a fault with its place, never an exception', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.json({ maxDepth: 4 }), fc.string()),
      fc.json({ maxDepth: 3 }),
      (pattern, event) => {
        const fault = patternFault(pattern);
        if (fault !== undefined) expect(fault).toMatch(/^Line \d+, column \d+: .+[.?]$/s);
        else if (eventFault(event) === undefined) expect(run(pattern, event).answer).toMatch(/\.$/);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('a pattern made of an event picks it; one more field never adds a match, one more value never takes one', () => {
  const leaf = fc.constantFrom('a', 'b', 1, true, null);
  const object = fc.dictionary(fc.constantFrom('x', 'y', 'z'), leaf, { minKeys: 1 });
  const patternOf = (of: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(of).map(([name, value]) => [name, [value]]));
  fc.assert(
    fc.property(object, object, leaf, (event, other, extra) => {
      expect(picks({ detail: patternOf(event) }, { detail: event })).toBe(true);
      const pattern = patternOf(other);
      const before = picks(pattern, event);
      const wider = Object.fromEntries(
        Object.entries(pattern).map(([name, list]) => [name, [...list, extra]]),
      );
      if (before) expect(picks(wider, event)).toBe(true);
      else expect(picks({ ...pattern, more: [{ exists: false }] }, event)).toBe(false);
    }),
    { numRuns: 1_000 },
  );
});

test('a wildcard agrees with a regular expression', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 6 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
  fc.assert(
    fc.property(letters, text, (pattern, value) => {
      fc.pre(!pattern.includes('**'));
      const oracle = new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(value);
      expect(fits([{ wildcard: pattern }], value)).toBe(oracle);
    }),
    { numRuns: 2_000 },
  );
});
