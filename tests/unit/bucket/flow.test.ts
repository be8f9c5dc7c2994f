import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, type Bucket, type Buckets, type Flows, type Stretch } from '#engines/bucket/flow';
import { checkPhases, parsePhases } from '#engines/bucket/phases';

const full = (rate: number, capacity: number): Bucket => ({ rate, capacity, level: capacity });
const one = (demand: number) => ({ all: { demand, uses: { tokens: 1 } } });
const servedIn = (stretches: readonly Stretch<string, string>[]) =>
  stretches.reduce(
    (sum, { from, to, flows }) =>
      sum + Object.values(flows).reduce((all, { served }) => all + served, 0) * (to - from),
    0,
  );

describe('one bucket', () => {
  test('EC2’s API, 100 tokens and 20 a second: a burst of 120 in the first second passes, then 20 a second', () => {
    const { stretches } = advance({ tokens: full(20, 100) }, one(120), 0, 3);
    expect(stretches.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 3],
    ]);
    expect(stretches.map(({ flows }) => flows.all.served)).toEqual([120, 20]);
    expect(stretches[1]?.flows.all.refusedBy).toBe('tokens');
  });

  test('a steady rate equal to the refill never throttles, one above it does in the end', () => {
    const run = (demand: number) =>
      advance({ tokens: { ...full(20, 100), level: 0 } }, one(demand), 0, 1e6).stretches;
    expect(run(20)).toHaveLength(1);
    expect(run(20)[0]?.flows.all.refusedBy).toBeUndefined();
    expect(run(21)[0]?.flows.all.served).toBe(20);
  });

  test('idle: it fills up and stays full', () => {
    const { stretches, buckets } = advance({ tokens: { ...full(20, 100), level: 0 } }, one(0), 0, 60);
    expect(stretches.map(({ to }) => to)).toEqual([5, 60]);
    expect(buckets.tokens.level).toBe(100);
  });

  test('API Gateway, 10,000 a second and 5,000 burst: 10,000 within a millisecond, about 5,000 pass', () => {
    const { stretches } = advance({ tokens: full(10_000, 5_000) }, one(1e7), 0, 0.001);
    expect(servedIn(stretches)).toBeCloseTo(5_010, 6);
    expect(servedIn(advance({ tokens: full(10_000, 5_000) }, one(10_000), 0, 1).stretches)).toBeCloseTo(
      10_000,
      6,
    );
  });

  test('a bucket of rate 0 and capacity 0 blocks everything', () => {
    expect(servedIn(advance({ tokens: full(0, 0) }, one(5), 0, 10).stretches)).toBe(0);
  });
});

describe('several', () => {
  test('a noisy client starves others through the account’s bucket, unless it has one of its own', () => {
    const flows = (own: boolean): Flows<'account' | 'noisy', 'noisy' | 'quiet'> => ({
      noisy: { demand: 30_000, uses: { account: 1, ...(own && { noisy: 1 }) } },
      quiet: { demand: 1_000, uses: { account: 1 } },
    });
    const buckets: Buckets<'account' | 'noisy'> = {
      account: { rate: 10_000, capacity: 5_000, level: 0 },
      noisy: { rate: 5_000, capacity: 0, level: 0 },
    };
    const quiet = (own: boolean) => advance(buckets, flows(own), 0, 1).stretches[0]?.flows.quiet;
    expect(quiet(false)?.served).toBeCloseTo(10_000 / 31, 6);
    expect(quiet(false)?.refusedBy).toBe('account');
    expect(quiet(true)).toEqual({ demand: 1_000, served: 1_000, refusedBy: undefined });
  });

  test('what one limit holds back is there for the others', () => {
    const buckets = { table: { rate: 100, capacity: 0, level: 0 }, hot: { rate: 10, capacity: 0, level: 0 } };
    const flows = {
      hot: { demand: 90, uses: { table: 1, hot: 1 } },
      rest: { demand: 90, uses: { table: 1 } },
    } as const;
    const [stretch] = advance(buckets, flows, 0, 1).stretches;
    expect(stretch?.flows.hot).toEqual({ demand: 90, served: 10, refusedBy: 'hot' });
    expect(stretch?.flows.rest).toEqual({ demand: 90, served: 90, refusedBy: undefined });
  });
});

const names = ['a', 'b', 'c'] as const;
const amount = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 5000 }),
  fc.double({ min: 0.001, max: 5000, noNaN: true }),
);
const bucket: fc.Arbitrary<Bucket> = fc
  .tuple(amount, amount, fc.integer({ min: 0, max: 1000 }), fc.boolean())
  .map(([rate, capacity, part, earnsInFull]) => ({
    rate,
    capacity,
    level: (capacity * part) / 1000,
    earnsInFull,
  }));
const buckets = fc.record({ a: bucket, b: bucket, c: bucket });
const uses = fc.dictionary(fc.constantFrom(...names), fc.constantFrom(0, 1, 1, 2, 5));
const flow = fc.record({ demand: amount, uses });
const flows = fc.record({ x: flow, y: flow, z: flow });

test('conservation on random networks', () => {
  fc.assert(
    fc.property(buckets, flows, fc.integer({ min: 1, max: 10_000 }), (start, traffic, seconds) => {
      const { stretches } = advance(start, traffic, 0, seconds);
      // They cover the time without a gap, and end.
      expect(stretches.length).toBeLessThan(30);
      expect(stretches[0]?.from).toBe(0);
      expect(stretches.at(-1)?.to).toBe(seconds);
      for (const [index, { from, to, flows: shares, before, after }] of stretches.entries()) {
        if (index > 0) expect(from).toBe(stretches[index - 1]?.to);
        expect(to).toBeGreaterThanOrEqual(from);
        for (const share of Object.values(shares)) {
          // Served + throttled = arrived, neither below 0; whoever is not served in full knows why.
          expect(share.served).toBeGreaterThanOrEqual(0);
          expect(share.served).toBeLessThanOrEqual(share.demand);
          if (share.refusedBy === undefined) expect(share.served).toBe(share.demand);
        }
        for (const name of names) {
          const { rate, capacity } = start[name];
          expect(before[name]).toBeGreaterThanOrEqual(0);
          expect(after[name]).toBeGreaterThanOrEqual(0);
          expect(after[name]).toBeLessThanOrEqual(capacity);
          const taken = Object.entries(shares).reduce(
            (sum, [key, { served }]) => sum + served * (traffic[key as 'x' | 'y' | 'z'].uses[name] ?? 0),
            0,
          );
          // A dry bucket gives no more than it gains.
          if (before[name] === 0 && to > from) expect(taken).toBeLessThanOrEqual(rate + 1e-6 * (rate + 1));
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test('what is served in any window is at most rate × window + capacity', () => {
  const phases = fc.array(fc.tuple(amount, fc.integer({ min: 1, max: 500 })), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(bucket, phases, fc.nat(), fc.nat(), (start, list, left, right) => {
      let state = { tokens: { ...start, earnsInFull: false } };
      const run: Stretch<'tokens', 'all'>[] = [];
      let now = 0;
      for (const [demand, seconds] of list) {
        const { stretches, buckets: next } = advance(state, one(demand), now, seconds);
        run.push(...stretches);
        state = { tokens: { ...state.tokens, ...next.tokens } as typeof state.tokens };
        now += seconds;
      }
      const [from, to] = [left % (now + 1), right % (now + 1)].sort((a, b) => a - b) as [number, number];
      const served = run.reduce(
        (sum, stretch) =>
          sum +
          Math.max(0, Math.min(to, stretch.to) - Math.max(from, stretch.from)) * stretch.flows.all.served,
        0,
      );
      const most = start.rate * (to - from) + start.capacity;
      expect(served).toBeLessThanOrEqual(most + 1e-6 * (most + 1));
    }),
    { numRuns: 2000 },
  );
});

test('a tick of a millisecond gives the same as the exact run', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 150 }),
      (rate, capacity, demand) => {
        let level = capacity;
        let ticked = 0;
        for (let tick = 0; tick < 5_000; tick++) {
          const available = level + rate / 1_000;
          const served = Math.min(demand / 1_000, available);
          level = Math.min(capacity, available - served);
          ticked += served;
        }
        const { stretches } = advance({ tokens: full(rate, capacity) }, one(demand), 0, 5);
        expect(Math.abs(servedIn(stretches) - ticked)).toBeLessThanOrEqual(0.3);
      },
    ),
    { numRuns: 1000 },
  );
});

describe('time lines', () => {
  const rules = { unit: '%', max: 100, word: 'stopped', example: '10% for 2 h' };

  test('reads phases, thousands and the word', () => {
    expect(
      parsePhases('0% for 24 h, then 12.5 for 90 min; stopped for 1,000 s\n100% for 2 days', rules),
    ).toEqual({
      ok: true,
      value: [
        { demand: 0, seconds: 86_400 },
        { demand: 12.5, seconds: 5_400 },
        { demand: undefined, seconds: 1_000 },
        { demand: 100, seconds: 172_800 },
      ],
    });
  });

  test.each([
    ['', 'empty'],
    ['fast for 2 h', 'not understood'],
    ['100% for 2 weeks', 'not understood'],
    ['100% for constructor', 'not understood'],
    ['101% for 2 h', 'nearest valid value is 100'],
    ['1% for 0.5 s', 'shortest'],
    ['1% for 31 days', 'too long'],
    [Array(13).fill('1% for 1 h').join(', '), 'cut 1'],
  ])('“%s” is refused: %s', (text, fault) => {
    expect(checkPhases(rules)(text)).toContain(fault);
    expect(checkPhases(rules)(text)).toMatch(/\.$/);
  });
});
