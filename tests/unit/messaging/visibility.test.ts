import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { visibility } from '#engines/messaging/visibility';
import { inputs, type LifeValues } from '#engines/messaging/visibility-inputs';

const run = (changes: Partial<LifeValues>) => visibility(valuesOf(inputs, changes));

describe('worked examples', () => {
  test('timeout 30 s, work 45 s, nobody extends: a second receive at 30 s, and the first delete has an old handle', () => {
    const { again, life, worked, fate } = run({});
    expect(again).toBe(30);
    expect(life.tries[0]).toMatchObject({ done: 45, ends: 'too late' });
    expect(life.tries[1]).toMatchObject({ consumer: 2 });
    expect(worked).toBeGreaterThanOrEqual(2);
    expect(fate).toBe('goes round');
  });

  test('the remedies of that example: a heartbeat in time, or a longer timeout', () => {
    expect(run({ heartbeat: 20 })).toMatchObject({ fate: 'deleted', receives: 1, worked: 1 });
    expect(run({ timeout: 60 })).toMatchObject({ fate: 'deleted', receives: 1, worked: 1 });
  });

  test('maxReceiveCount 3 and 30 s: set aside a minute and a half after the first receive', () => {
    const { life, receives, worked } = run({ work: 10, fails: 1_000, maxReceive: 3 });
    expect(life).toMatchObject({ fate: 'set aside', end: 90 });
    expect([receives, worked]).toEqual([3, 0]);
  });
});

describe('edges', () => {
  test('work as long as the timeout is in time, a second more is not', () => {
    expect(run({ work: 30 }).receives).toBe(1);
    expect(run({ work: 31 }).receives).toBeGreaterThan(1);
  });

  test('a single consumer is busy when the message comes back, and its handle stays the latest', () => {
    expect(run({ consumers: 1 })).toMatchObject({ fate: 'deleted', receives: 1 });
  });

  test('timeout 0: every consumer gets it at once, and the last handle deletes it', () => {
    const { life, worked } = run({ timeout: 0, consumers: 3 });
    expect(life.tries.map(({ from, ends }) => [from, ends])).toEqual([
      [0, 'too late'],
      [0, 'too late'],
      [0, 'deletes'],
    ]);
    expect(worked).toBe(3);
  });

  test('a timeout of 0 is told in seconds, and a single piece of work as once', () => {
    expect(run({ timeout: 0 }).answer).toContain('comes back after 0\u00a0s');
    expect(run({ timeout: 0, fails: 2, maxReceive: 3 }).answer).toContain('its work is done once');
  });

  test('a heartbeat that adds nothing is told with its reason', () => {
    const rule = (changes: Partial<LifeValues>) => run(changes).working[0]?.rule;
    expect(rule({ heartbeat: 30 })).toContain('the heartbeat comes too late');
    expect(rule({ timeout: 43_200, work: 50_000, heartbeat: 20 })).toContain('would go beyond 12\u00a0hours');
    const receives = (changes: Partial<LifeValues>) => run(changes).trace[1]?.says;
    expect(receives({ timeout: 60, heartbeat: 50 })).not.toContain('with its heartbeats');
    expect(receives({ heartbeat: 20 })).toContain('with its heartbeats');
  });

  test('the retention ends before success', () => {
    expect(run({ fails: 100, retention: 60 })).toMatchObject({ fate: 'expired', receives: 2 });
    expect(run({ delay: 90, retention: 60 })).toMatchObject({ fate: 'expired', receives: 0 });
  });

  test('extensions end twelve hours after the receive', () => {
    expect(run({ work: 43_190, heartbeat: 20 }).receives).toBe(1);
    expect(run({ work: 43_191, heartbeat: 20 }).receives).toBeGreaterThan(1);
  });

  test('a delay comes before the first receive', () => {
    expect(run({ delay: 60, work: 10 }).life).toMatchObject({ fate: 'deleted', end: 70 });
  });

  test('a redrive counts from zero, and ends well only after the repair', () => {
    const failing = { work: 10, fails: 1_000, maxReceive: 3 };
    expect(run({ ...failing, redrive: 'before' })).toMatchObject({ fate: 'set aside', receives: 6 });
    expect(run({ ...failing, redrive: 'after' })).toMatchObject({ fate: 'deleted', receives: 4, worked: 1 });
  });
});

test('whatever the settings, receives stay in order and within the count, and one delete at most works', () => {
  const values = fc.record({
    timeout: fc.integer({ min: 0, max: 43_200 }),
    work: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 86_400 })),
    heartbeat: fc.integer({ min: 0, max: 600 }),
    fails: fc.integer({ min: 0, max: 12 }),
    maxReceive: fc.integer({ min: 0, max: 12 }),
    redrive: fc.constantFrom('never' as const, 'before' as const, 'after' as const),
    consumers: fc.integer({ min: 1, max: 5 }),
    delay: fc.integer({ min: 0, max: 900 }),
    retention: fc.integer({ min: 60, max: 1_209_600 }),
  });
  fc.assert(
    fc.property(values, (input) => {
      const { life, trace, receives, fate } = visibility(input);
      const { tries } = life;
      for (const [index, { from, hiddenUntil }] of tries.entries()) {
        expect(hiddenUntil - from).toBeLessThanOrEqual(43_200);
        const next = tries[index + 1];
        if (next) expect(next.from).toBeGreaterThanOrEqual(hiddenUntil);
      }
      const deletes = tries.filter(({ ends }) => ends === 'deletes');
      expect(deletes.length).toBe(fate === 'deleted' ? 1 : 0);
      if (input.maxReceive > 0) expect(receives).toBeLessThanOrEqual(2 * input.maxReceive);
      const times = trace.map(({ time }) => time);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }),
    { numRuns: 1_000 },
  );
});
