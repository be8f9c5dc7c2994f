import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cpuCredits } from '#engines/bucket/cpu-credit-result';
import { type CreditValues, inputs } from '#engines/bucket/cpu-credits';
import { valuesOf } from '#engines/inputs';
import { faultsOf } from '#engines/read-input';

const run = (changes: Partial<CreditValues>) => {
  expect(faultsOf(inputs, changes)).toEqual([]);
  return cpuCredits(valuesOf(inputs, changes));
};
const at = (changes: Partial<CreditValues>, hour: number) =>
  run(changes).run.spans.findLast(({ to }) => to <= hour * 60 + 1e-6);

describe('worked examples', () => {
  test.each([
    ['t3.nano', 0.05, 144],
    ['t3.large', 0.3, 864],
    ['t2.micro', 0.1, 144],
  ] as const)('%s: baseline %d, limit %d', (type, baseline, limit) => {
    expect(run({ type }).run.baseline).toBeCloseTo(baseline, 12);
    expect(run({ type }).run.limit).toBe(limit);
  });

  test('a t3.nano at 2% for an hour saves 3.6 credits', () => {
    expect(run({ type: 't3.nano', cpu: '2% for 1 h' }).balance).toBeCloseTo(3.6, 10);
  });

  test('t2.micro, a day idle: 30 minutes on launch credits, while the full balance earns nothing, and 160 on the 144 saved', () => {
    const { lasts, run: credits, given } = run({ type: 't2.micro', mode: 'standard' });
    expect(credits.spans.find(({ wanted }) => wanted > 0)?.before).toBeCloseTo(174, 9);
    expect(lasts).toBeCloseTo(190, 9);
    expect(given).toBeCloseTo(0.1, 12);
  });

  test('t3.large at 40% all day in Unlimited mode: 0.24 USD once the day’s surplus is settled', () => {
    const { charged, owed } = run({ type: 't3.large', cpu: '40% for 24 h' });
    expect(((charged + owed) / 60) * 0.05).toBeCloseTo(0.24, 10);
    expect(charged).toBe(0);
  });
});

describe('AWS’s own time lines', () => {
  const t3 = (burst: string) =>
    `0% for 24 h, then 2.5% for 12 h, then 7% for 24 h, then 2.5% for 12 h, then ${burst}, then 0% for 24 h`;

  test('t3.nano, Standard', () => {
    const values = { type: 't3.nano', mode: 'standard', cpu: t3('60% for 2 h, then 5% for 14 h') } as const;
    const ends = [24, 36, 60, 72, 74, 88, 112].map((hour) => at(values, hour)?.after ?? -1);
    for (const [index, balance] of [144, 144, 86.4, 122.4, 0, 0, 144].entries())
      expect(ends[index]).toBeCloseTo(balance, 9);
  });

  test('t3.nano, Unlimited: 448 surplus credits less the 144 that can be paid back', () => {
    const values = { type: 't3.nano', cpu: t3('100% for 5 h, then 5% for 13 h') } as const;
    const { charged, balance } = run(values);
    expect(charged).toBeCloseTo(303.6, 9);
    expect(at(values, 90)?.after).toBeCloseTo(-144, 9);
    expect(balance).toBeCloseTo(0, 9);
  });

  test('t2.nano, Standard: launch credits go first, and a full balance loses what it earns', () => {
    const values = {
      type: 't2.nano',
      mode: 'standard',
      cpu: '0% for 36 h, then 2% for 36 h, then 20% for 3 h, then 2% for 15 h, then 0% for 6 h',
    } as const;
    const ends = [24, 36, 61, 72, 75, 90, 96].map((hour) => at(values, hour)?.after ?? -1);
    for (const [index, balance] of [102, 102, 72, 72, 45, 72, 72].entries())
      expect(ends[index]).toBeCloseTo(balance, 9);
  });

  test('t2.nano, Unlimited: from 23:40 to 02:20 at full speed about 25 credits are billed', () => {
    const { charged } = run({ type: 't2.nano', cpu: '0% for 24 h, then 100% for 176 min' });
    expect(charged).toBeGreaterThan(20);
    expect(charged).toBeLessThan(26);
  });
});

describe('edges', () => {
  test('without credits a standard instance never leaves its baseline', () => {
    const { answer } = run({ type: 't3.xlarge', mode: 'standard', cpu: '50% for 3 h' });
    expect(answer).toBe(
      'The t3.xlarge has no credits when it wants 50%: the CPU does not get beyond its baseline of 40%.',
    );
  });

  test('exactly at the baseline the balance is flat', () => {
    const { balance, lasts } = run({
      type: 't3.micro',
      mode: 'standard',
      cpu: '0% for 1 h, then 10% for 29 days',
    });
    expect(balance).toBeCloseTo(12, 6);
    expect(lasts).toBeUndefined();
  });

  test('one hundredth above the baseline it ends', () => {
    expect(run({ type: 't3.micro', mode: 'standard', cpu: '10.01% for 1 h' }).given).toBeCloseTo(0.1, 12);
  });

  test('a stop: T2 loses its credits and gets launch credits again, T3 keeps its own for seven days', () => {
    const cpu = (days: number) => `0% for 24 h, then stopped for ${days} days, then 0% for 1 s`;
    const balance = (type: CreditValues['type'], days: number) =>
      run({ type, mode: 'standard', cpu: cpu(days) }).balance;
    expect(balance('t2.micro', 1)).toBeCloseTo(30, 1);
    expect(balance('t3.micro', 7)).toBeCloseTo(288, 1);
    expect(balance('t3.micro', 7.1)).toBeCloseTo(0, 1);
  });

  test('a stop bills the surplus', () => {
    expect(run({ cpu: '100% for 1 h, then stopped for 1 h' }).charged).toBeCloseTo(108, 9);
  });

  test('100% all day in Unlimited mode costs 1.6 times an m5.large at these example prices, where AWS’s guide says about 1.5', () => {
    // AWS’s example prices of a t3.large and an m5.large in us-east-1.
    const { charged, owed } = run({ type: 't3.large', cpu: '100% for 24 h' });
    const day = 24 * 0.0835 + ((charged + owed) / 60) * 0.05;
    expect(day / (24 * 0.096)).toBeCloseTo(1.6, 1);
  });
});

test('credits are conserved, and the CPU stays between the baseline and what is wanted', () => {
  const phase = fc
    .tuple(
      fc.oneof(
        fc.constant('stopped'),
        fc.double({ min: 0, max: 100, noNaN: true }).map((cpu) => `${cpu.toFixed(3)}%`),
      ),
      fc.integer({ min: 1, max: 3_000 }),
    )
    .map(([what, minutes]) => `${what} for ${minutes} min`);
  const values = fc.record({
    type: fc.constantFrom(...(Object.keys(inputs.type.options) as CreditValues['type'][])),
    mode: fc.constantFrom('standard' as const, 'unlimited' as const),
    cpu: fc.array(phase, { minLength: 1, maxLength: 8 }).map((phases) => phases.join(', ')),
    price: fc.constant(0.05),
  });
  fc.assert(
    fc.property(values, (input) => {
      const { run: credits, charged } = cpuCredits(input);
      const { spans, vcpus, earns, limit, baseline, launch } = credits;
      let now = 0;
      for (const span of spans) {
        expect(span.from).toBeCloseTo(now, 6);
        now = span.to;
        expect(span.after).toBeLessThanOrEqual(limit + launch + 1e-6);
        expect(span.after).toBeGreaterThanOrEqual(input.mode === 'unlimited' ? -limit - 1e-6 : -1e-9);
        expect(span.given).toBeLessThanOrEqual(span.wanted + 1e-12);
        expect(span.given).toBeGreaterThanOrEqual(Math.min(span.wanted, baseline) - 1e-12);
        if (span.stopped) continue;
        // Earned + billed = spent + saved + lost, and only a full balance loses.
        const lasts = span.to - span.from;
        const lost = earns * lasts + span.charged - span.given * vcpus * lasts - (span.after - span.before);
        expect(lost).toBeGreaterThanOrEqual(-1e-6);
        if (span.after - span.launchAfter < limit * (1 - 1e-9)) expect(lost).toBeLessThanOrEqual(1e-6);
      }
      if (input.mode === 'standard') expect(charged).toBe(0);
    }),
    { numRuns: 1500 },
  );
});
