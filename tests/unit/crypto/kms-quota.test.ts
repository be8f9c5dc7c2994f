import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputs, kmsRequests, type QuotaValues } from '#engines/crypto/kms-quota';
import { valuesOf } from '#engines/inputs';

const run = (changes: Partial<QuotaValues> = {}) => kmsRequests(valuesOf(inputs, changes));

test('Frankfurt, 8,000 uploads and 15,000 downloads: 23,000 requests against 20,000', () => {
  const { quota, ofS3, throttled, answer } = run({ region: 'middle', s3: 8_000 + 15_000 });
  expect([quota, ofS3, throttled]).toEqual([20_000, 23_000, 3_000]);
  expect(answer).toBe('KMS throttles about 3,000 of 23,000 requests a second: 20,000 are the quota here.');
});

test('with Bucket Keys 230 of them remain at best', () => {
  const { ofS3, throttled } = run({ relief: 'bucket' });
  expect(ofS3).toBeCloseTo(230, 9);
  expect(throttled).toBe(0);
});

test.each([
  [{ region: 'high' }, 0],
  [{ region: 'rest' }, 13_000],
  [{ s3: 20_000 }, 0],
  [{ s3: 20_001 }, 1],
  [{ s3: 0 }, 0],
  [{ own: 30_000, relief: 'cache' }, 3_300],
  [{ own: 30_000, relief: 'both' }, 0],
] satisfies [Partial<QuotaValues>, number][])('%j: %i a second are throttled', (changes, throttled) => {
  expect(run(changes).throttled).toBeCloseTo(throttled, 6);
});

test('what passes and what is throttled add up, and no relief makes it worse', () => {
  const rate = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(fc.constantFrom('high', 'middle', 'rest'), rate, rate, (region, s3, own) => {
      const values = { region: region as 'high', s3, own };
      const [none, bucket, both] = (['none', 'bucket', 'both'] as const).map((relief) =>
        run({ ...values, relief }),
      );
      expect(none?.throttled).toBe(Math.max(0, s3 + own - (none?.quota ?? 0)));
      expect(none?.throttled).toBeGreaterThanOrEqual(bucket?.throttled ?? 0);
      expect(bucket?.throttled).toBeGreaterThanOrEqual(both?.throttled ?? 0);
    }),
    { numRuns: 1000 },
  );
});

test('one request is told as one', () => {
  expect(kmsRequests(valuesOf(inputs, { s3: 1 })).answer).toBe(
    'Nothing is throttled: 1 request a second is 0% of the quota.',
  );
});
