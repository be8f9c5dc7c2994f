import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Values, valuesOf } from '#engines/inputs';
import { backoff } from '#engines/retry/backoff';
import { type HerdValues, herd, inputs as herdInputs, room, windowMs } from '#engines/retry/herd';
import { quota, inputs as quotaInputs } from '#engines/retry/quota';
import { ceilingOf } from '#engines/retry/rules';
import { restTimeoutDefault } from '#facts/api-gateway';

const run = (changes: Partial<HerdValues> = {}) => backoff(valuesOf(herdInputs, changes));
const spend = (changes: Partial<Values<typeof quotaInputs>> = {}) => quota(valuesOf(quotaInputs, changes));

describe('waits', () => {
  test('server errors before attempts 2, 3, 4 and 11: 50, 100, 200 and 20,000 ms', () => {
    expect([0, 1, 2, 9].map((retry) => ceilingOf(50, retry))).toEqual([50, 100, 200, 20_000]);
  });

  test('the cap is reached at the tenth retry after a server error and at the sixth after throttling', () => {
    const first = (base: number) =>
      Array.from({ length: 12 }, (_, n) => ceilingOf(base, n)).indexOf(20_000) + 1;
    expect([first(50), first(1_000)]).toEqual([10, 6]);
  });

  test('throttling, three attempts: 1,500 ms on average', () => {
    expect((ceilingOf(1_000, 0) + ceilingOf(1_000, 1)) / 2).toBe(1_500);
    expect(run({}).working.find(({ says }) => says === 'Waits in all')?.result).toBe('3,000\u00a0ms');
  });

  test('six attempts after throttling may wait longer than a REST API does', () => {
    const waits = run({ attempts: 6 }).working.find(({ says }) => says === 'Waits in all')?.result;
    expect(waits).toBe('31,000\u00a0ms');
    expect(31).toBeGreaterThan(restTimeoutDefault.value);
  });

  test('DynamoDB starts at half the wait', () => {
    expect(run({ kind: 'dynamodb' }).rounds[1]?.ceiling).toBe(25);
  });
});

describe('a herd', () => {
  test('without jitter it comes back together, and each round lets ten in', () => {
    const { rounds, through, peak } = run({ jitter: false });
    expect(rounds.map(({ arrive, served }) => [arrive, served])).toEqual([
      [100, 10],
      [90, 10],
      [80, 10],
    ]);
    expect([through, peak]).toEqual([30, 90]);
  });

  test('one attempt and AccessDenied mean no retry', () => {
    expect(run({ attempts: 1 }).calls).toBe(100);
    expect(run({ kind: 'denied' })).toMatchObject({ calls: 100, through: 0 });
  });

  test('exactly as many as fit: nobody waits', () => {
    expect(run({ clients: room })).toMatchObject({ calls: room, through: room, peak: 0 });
    expect(run({ clients: room + 1 }).calls).toBe(room + 2);
  });

  const values = fc.record({
    jitter: fc.boolean(),
    clients: fc.integer({ min: 1, max: 120 }),
    attempts: fc.integer({ min: 1, max: 12 }),
    kind: fc.constantFrom('throttling', 'transient', 'dynamodb', 'denied'),
    seed: fc.integer({ min: 1, max: 1_000 }),
  });

  test('calls are answered in time, no span serves more than its room, and nobody calls again once served', () => {
    fc.assert(
      fc.property(values, (input) => {
        const calls = herd(input);
        const served = new Map<number, number>();
        const done = new Set<number>();
        let now = 0;
        for (const call of calls) {
          expect(call.at).toBeGreaterThanOrEqual(now);
          now = call.at;
          expect(call.attempt).toBeLessThanOrEqual(input.attempts);
          expect(done.has(call.client)).toBe(false);
          if (!call.served) continue;
          done.add(call.client);
          const span = Math.floor(call.at / windowMs);
          served.set(span, (served.get(span) ?? 0) + 1);
        }
        for (const count of served.values()) expect(count).toBeLessThanOrEqual(room);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the quota', () => {
  test('a total outage: 35 retries, those of 17 calls and one more', () => {
    expect(spend({ kind: 'transient' })).toMatchObject({ retries: 35, blocked: 18, failed: 100 });
    expect(spend({ kind: 'transient', calls: 17 }).blocked).toBeUndefined();
  });

  test('throttling: 100 retries, down to the last token', () => {
    const { retries, tokens } = spend({ kind: 'throttling' });
    expect([retries, tokens.at(-1)]).toEqual([100, 0]);
  });

  test('it begins to drain at about 22% of failing attempts, 32% for throttling', () => {
    const drained = (kind: 'transient' | 'throttling', failing: number) =>
      500 - (spend({ kind, failing, calls: 2_000 }).tokens.at(-1) ?? 0);
    expect(drained('transient', 15)).toBeLessThan(100);
    expect(drained('transient', 30)).toBeGreaterThan(400);
    expect(drained('throttling', 25)).toBeLessThan(100);
    expect(drained('throttling', 42)).toBeGreaterThan(400);
  });

  test('tokens stay between none and full, and no call retries beyond its attempts', () => {
    const values = fc.record({
      failing: fc.double({ min: 0, max: 100, noNaN: true }),
      calls: fc.integer({ min: 1, max: 300 }),
      attempts: fc.integer({ min: 1, max: 12 }),
      kind: fc.constantFrom('throttling', 'transient', 'dynamodb', 'denied'),
      seed: fc.integer({ min: 1, max: 1_000 }),
    });
    fc.assert(
      fc.property(values, (input) => {
        const { tokens, retries } = quota(input);
        expect(tokens.length).toBe(input.calls + 1);
        expect(Math.min(...tokens)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...tokens)).toBeLessThanOrEqual(500);
        expect(retries).toBeLessThanOrEqual(input.calls * (input.attempts - 1));
      }),
      { numRuns: 1000 },
    );
  });
});
