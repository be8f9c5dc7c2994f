import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotaUse } from '#engines/generative-ai/quota';
import { inputs, type QuotaValues } from '#engines/generative-ai/quota-inputs';
import { valuesOf } from '#engines/inputs';

const run = (changes: Partial<QuotaValues> = {}) => quotaUse(valuesOf(inputs, changes));
const wide = '600,000 tokens, 1,000 requests';

describe('worked examples', () => {
  test('1,000 tokens in and 100 out at a rate of five: 1,500 from the quota, 1,100 on the bill', () => {
    expect(run({ call: '1,000 in, 100 out' })).toMatchObject({ settled: 1500, billed: 1100 });
  });

  test.each([
    [32_000, 36_000],
    [1_250, 5_250],
  ])('maxTokens of %d reserves %d and settles at 9,000', (maxTokens, reserved) => {
    const call = '3,000 in, 4,000 read, 1,000 written, 1,000 out';
    expect(run({ call, maxTokens })).toMatchObject({ reserved, settled: 9_000, billed: 9_000 });
  });

  test('150 a minute; 100 at once with maxTokens 4,000, and with 500 as many as RPM lets start', () => {
    expect(run()).toMatchObject({
      reserved: 6_000,
      settled: 4_000,
      atOnce: 100,
      perMinute: 150,
      binds: 'tokens',
    });
    expect(run({ maxTokens: 500 })).toMatchObject({ atOnce: 200, perMinute: 150, binds: 'requests' });
    expect(run({ maxTokens: 500, quota: wide }).atOnce).toBe(240);
  });

  test('51 requests a minute without the cache, 352 with hits', () => {
    expect(run({ call: '10,200 in, 300 out', quota: wide }).perMinute).toBe(51);
    expect(run({ call: '200 in, 10,000 read, 300 out', quota: wide }).perMinute).toBe(352);
  });
});

describe('edges', () => {
  test('a call that reserves exactly the quota starts; one token more and none does', () => {
    expect(run({ maxTokens: 598_000 })).toMatchObject({ reserved: 600_000, atOnce: 1 });
    expect(run({ maxTokens: 598_001 })).toMatchObject({ atOnce: 0, perMinute: 0 });
    expect(run({ maxTokens: 598_001 }).answer).toContain('No call ever starts');
  });

  test('an answer longer than maxTokens is cut', () => {
    const { output, working } = run({ maxTokens: 300 });
    expect(output).toBe(300);
    expect(working.map(({ says }) => says)).toContain('The answer');
    expect(run({ maxTokens: 400 }).output).toBe(400);
  });

  test('a call that settles above the quota starts, and comes less than once a minute', () => {
    const { atOnce, perMinute, answer } = run({ call: '0 in, 4,000 out', quota: '8,000 tokens, 9 requests' });
    expect([atOnce, perMinute]).toEqual([2, 0]);
    expect(answer).toContain('less than one a minute');
  });

  test('no requests, and a call of nothing', () => {
    expect(run({ quota: '10,000 tokens, 0 requests' }).answer).toContain('quota of requests is 0');
    expect(run({ call: '0 in, 0 out' })).toMatchObject({ settled: 0, perMinute: 200 });
  });

  test('cache reads change the bill and not the quota', () => {
    const { reserved, settled, atOnce } = run();
    expect(run({ call: '2,000 in, 50,000 read, 400 out' })).toMatchObject({
      reserved,
      settled,
      atOnce,
      billed: 52_400,
    });
  });
});

test('more maxTokens never lets more calls start, and neither quota is exceeded', () => {
  const count = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(
      fc.record({ in: count, written: count, read: count, out: count }),
      fc.integer({ min: 1, max: 200_000 }),
      fc.integer({ min: 0, max: 2_000_000 }),
      fc.nat(1_000),
      (call, maxTokens, tokens, requests) => {
        const text = Object.entries(call).map(([name, value]) => `${value} ${name}`);
        const values = { call: text.join(', '), quota: `${tokens} tokens, ${requests} requests` };
        const less = run({ ...values, maxTokens });
        const more = run({ ...values, maxTokens: maxTokens + 1_000 });
        expect(more.atOnce).toBeLessThanOrEqual(less.atOnce);
        expect(less.atOnce * less.reserved).toBeLessThanOrEqual(tokens);
        expect(less.perMinute * less.settled).toBeLessThanOrEqual(tokens);
        expect(Math.max(less.atOnce, less.perMinute)).toBeLessThanOrEqual(requests);
      },
    ),
    { numRuns: 1000 },
  );
});
