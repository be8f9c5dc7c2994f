import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { optionalOf } from '#engines/lambda/optional';
import { drain, stateAt } from '#engines/lambda/sqs';
import { inputs, type Queue } from '#engines/lambda/sqs-inputs';

const run = (changes: Partial<Queue> = {}) => drain(valuesOf(inputs, changes));

describe('worked examples', () => {
  test('a million messages: 1,250 calls at once after 4.15 minutes', () => {
    expect(run().climb).toMatchObject({ start: 5, top: 1_250, climbs: 249 });
    expect(run().climb.climbs / 60).toBeCloseTo(4.15, 10);
  });

  test('the rest is worked off at the top', () => {
    // 520,825 while climbing; 479,175 at 4,166.67 a second.
    expect(run().empty).toBeCloseTo(249 + 479_175 / (1_250 / 0.3), 6);
  });
});

describe('caps', () => {
  test('a FIFO queue has a call for each active group', () => {
    expect(run({ kind: 'fifo', groups: 1 }).empty).toBeCloseTo(300_000, 3);
    expect(run({ kind: 'fifo', groups: 7 }).climb).toMatchObject({ start: 7, top: 7, climbs: 0 });
    expect(run({ kind: 'fifo', groups: 7, maximum: '2' }).climb.top).toBe(2);
    expect(run({ kind: 'fifo', batch: 1_000 }).climb.each).toBe(run({ kind: 'fifo' }).climb.each);
  });

  test('provisioned mode: ten calls a poller, a thousand more a minute, no maximum concurrency', () => {
    expect(run({ kind: 'provisioned', ready: 100, maximum: '2' }).climb).toMatchObject({
      start: 1_000,
      top: 2_000,
      climbs: 60,
    });
    expect(run({ kind: 'provisioned', ready: 200, pollers: 100 }).climb).toMatchObject({
      start: 1_000,
      climbs: 0,
    });
  });

  test('a mapping without a cap is throttled by a smaller reservation, with one it is not', () => {
    expect(run({ room: 40 }).throttled).toBe(true);
    expect(run({ room: 40, maximum: '41' }).throttled).toBe(true);
    expect(run({ room: 40, maximum: '40' }).throttled).toBe(false);
    expect(run({ room: 1_250 }).throttled).toBe(false);
    // The climb ends before it meets the reservation.
    expect(run({ room: 40, backlog: 10 }).throttled).toBe(false);
  });
});

describe('edges', () => {
  test('nothing waits, nothing may run, as much arrives as is worked off', () => {
    expect(run({ backlog: 0 }).empty).toBe(0);
    expect(run({ room: 0 }).empty).toBeUndefined();
    expect(run({ arrival: 5_000 }).empty).toBeUndefined();
    expect(run({ took: 1, maximum: '2', arrival: 20 }).empty).toBeUndefined();
    expect(run({ took: 1, maximum: '2', arrival: 19 }).empty).toBeGreaterThan(0);
  });

  test('a setting that need not be set', () => {
    expect(['none', 'None', '40', '1,000'].map(optionalOf)).toEqual([undefined, undefined, 40, 1_000]);
    expect(inputs.maximum.check('1')).toContain('nearest valid value is 2');
    expect(inputs.maximum.check('1,001')).toContain('nearest valid value is 1,000');
    expect(inputs.maximum.check('many')).toContain('Write none');
    expect(['none', '2', '1000', '1,000'].map(inputs.maximum.check)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

const queues = fc.record({
  kind: fc.constantFrom('standard' as const, 'fifo' as const, 'provisioned' as const),
  took: fc.double({ min: 0.1, max: 900, noNaN: true }),
  maximum: fc.oneof(fc.constant('none'), fc.integer({ min: 2, max: 1_000 }).map(String)),
  room: fc.integer({ min: 0, max: 3_000 }),
  backlog: fc.integer({ min: 0, max: 10_000_000 }),
  arrival: fc.integer({ min: 0, max: 5_000 }),
  batch: fc.integer({ min: 1, max: 10_000 }),
  groups: fc.integer({ min: 1, max: 2_000 }),
  ready: fc.integer({ min: 2, max: 200 }),
  pollers: fc.integer({ min: 2, max: 2_000 }),
});

test('the queue is empty when the model says so, not before, and stays within its cap', () => {
  fc.assert(
    fc.property(queues, fc.double({ min: 0, max: 0.999, noNaN: true }), (values, part) => {
      const found = drain(values);
      const { empty, climb } = found;
      const at = (time: number) => stateAt(time, values, found);
      expect(climb.top).toBeLessThanOrEqual(Math.min(climb.cap, values.room));
      if (empty === undefined) {
        expect(climb.top * climb.each).toBeLessThanOrEqual(values.arrival * (1 + 1e-6) + 1e-6);
        return;
      }
      expect(at(empty).waiting).toBeLessThanOrEqual(1e-6 * (values.backlog + values.arrival * empty + 1));
      if (values.backlog > 0) expect(at(empty * part).waiting).toBeGreaterThan(0);
      expect(at(empty * part).calls).toBeLessThanOrEqual(climb.top);
    }),
    { numRuns: 1000 },
  );
});

test('one message, and a cap however it is written', () => {
  const one = run({ backlog: 1, room: 0 });
  expect(one.trace.map(({ says }) => says).join(' ')).toMatch(/^1 message waits\..*Still 1 message waits\.$/);
  expect(run({ backlog: 1 }).answer).toMatch(/^1 message is worked off/);
  expect(run({ maximum: ' NONE ' }).working[0]?.rule).toMatch(/maximum concurrency: none$/);
  expect(run({ maximum: '0040' }).working[0]?.rule).toMatch(/maximum concurrency: 40$/);
  expect(inputs.maximum.check(' ')).toMatch(/is empty\. Write none/);
});

test('a long time is told with the digits that redo it', () => {
  const found = run({ kind: 'fifo', backlog: 47_237_134 });
  expect(found.working.find(({ says }) => says === 'The queue is empty after')?.result).toBe(
    '14,171,140.2\u00a0s',
  );
});
