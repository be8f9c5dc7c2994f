import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CrossZoneValues, crossZone, inputs } from '#engines/fleet/cross-zone';
import { valuesOf } from '#engines/inputs';

const shares = (changes: Partial<CrossZoneValues>) =>
  Object.fromEntries(crossZone(valuesOf(inputs, changes)).zones.map(({ name, each }) => [name, each]));

test('two and eight targets: a quarter and a sixteenth each, or a tenth for all', () => {
  expect(shares({})).toEqual({ A: 0.25, B: 0.0625 });
  expect(shares({ cross: true })).toEqual({ A: 0.1, B: 0.1 });
});

test('a zone without a healthy target is taken out, and its clients go to the others', () => {
  expect(shares({ a: 0 })).toEqual({ B: 0.125 });
  expect(shares({ a: 0, clients: '100, 0' })).toEqual({ B: 0.125 });
});

test('nobody is healthy', () => {
  expect(crossZone(valuesOf(inputs, { a: 0, b: 0 }))).toMatchObject({ zones: [], most: 0, least: 0 });
});

test('who pays for what crosses', () => {
  const line = (changes: Partial<CrossZoneValues>) => crossZone(valuesOf(inputs, changes)).working.at(-1);
  expect(line({ cross: true })).toMatchObject({ result: '50%', rule: expect.stringContaining('charged') });
  expect(line({ cross: true, balancer: 'application' })?.rule).toContain('free');
  expect(line({})?.result).toBe('0%');
});

test('parts of clients that do not fit are refused', () => {
  expect(['equal', '70, 30', '70%, 30%'].map(inputs.clients.check)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  for (const bad of ['', 'a, b', '0, 0', '1, 1, 1, 1, 1', '-1, 2'])
    expect(inputs.clients.check(bad)).toContain('equal');
});

test('shares of targets and of nodes add up to everything, and on is even', () => {
  const count = fc.integer({ min: 0, max: 50 });
  const part = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(
      fc.record({ a: count, b: count, c: count, d: count, cross: fc.boolean() }),
      fc.array(part, { minLength: 4, maxLength: 4 }),
      (values, parts) => {
        const { zones, most, least, crossing } = crossZone(
          valuesOf(inputs, { ...values, clients: parts.join(', ') }),
        );
        const sum = (value: (zone: (typeof zones)[number]) => number) =>
          zones.reduce((total, zone) => total + value(zone), 0);
        const whole = zones.length === 0 ? 0 : 1;
        expect(sum(({ node }) => node)).toBeCloseTo(whole, 9);
        expect(sum(({ each, targets }) => each * targets)).toBeCloseTo(whole, 9);
        if (values.cross) expect(most).toBe(least);
        expect(crossing).toBeGreaterThanOrEqual(0);
        expect(crossing).toBeLessThan(1);
      },
    ),
    { numRuns: 1000 },
  );
});
