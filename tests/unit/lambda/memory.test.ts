import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { callWith, inputs, type Job, sizing } from '#engines/lambda/memory';

const run = (changes: Partial<Job> = {}) => sizing(valuesOf(inputs, changes));

describe('worked examples', () => {
  test('3,538 MB give two vCPUs', () => {
    expect(run({ memory: 3_538 }).call.vcpus).toBe(2);
    expect(run({ memory: 512 }).call.vcpus).toBeCloseTo(0.29, 2);
    expect(run({ memory: 128 }).call.vcpus).toBeCloseTo(0.07, 2);
  });

  test('two seconds of computing: 8 s, 4 s and 2 s, at 3.46 GB-seconds each', () => {
    for (const [memory, takes] of [
      [442, 8],
      [885, 4],
      [1_769, 2],
    ] as const) {
      const { call } = run({ memory });
      expect(call.takes).toBeCloseTo(takes, 1);
      expect(call.gbSeconds).toBeCloseTo(3.46, 2);
    }
  });
});

describe('edges', () => {
  test('one thread gains nothing above one vCPU, divided work goes on', () => {
    expect(run({ memory: 1_769 }).call.takes).toBe(2);
    expect(run({ memory: 10_240 }).call.takes).toBe(2);
    expect(run({ memory: 3_538, parallel: 100 }).call.takes).toBe(1);
    expect(run({ memory: 10_240, parallel: 100 }).call.takes).toBeCloseTo(2 / 5.79, 2);
  });

  test('waiting costs memory and gets no faster', () => {
    const [small, large] = [128, 1_280].map((memory) => run({ memory, work: 0, wait: 1 }).call);
    expect(small?.takes).toBe(large?.takes);
    expect(large?.cost).toBeCloseTo(10 * (small?.cost ?? 0), 9);
  });

  test('nothing to do, and too much', () => {
    expect(run({ work: 0 }).call).toMatchObject({ takes: 0, cost: 0 });
    expect(run({ work: 300, memory: 128 }).call).toMatchObject({ takes: 900, stopped: true });
    expect(run({ work: 300, memory: 1_769 }).call.stopped).toBe(false);
  });
});

test('more memory never takes longer, and a whole vCPU never costs more than a part of one', () => {
  const jobs = fc.record({
    memory: fc.integer({ min: 128, max: 10_240 }),
    work: fc.double({ min: 0, max: 30, noNaN: true }),
    parallel: fc.integer({ min: 0, max: 100 }),
    wait: fc.double({ min: 0, max: 10, noNaN: true }),
  });
  fc.assert(
    fc.property(jobs, fc.integer({ min: 128, max: 10_240 }), (job, other) => {
      const [less, more] = [Math.min(job.memory, other), Math.max(job.memory, other)];
      expect(callWith(more, job).takes).toBeLessThanOrEqual(callWith(less, job).takes * (1 + 1e-12));
      // Billing rounds up by less than a millisecond, which costs more with more memory.
      const computing = { ...job, wait: 0 };
      expect(callWith(Math.min(1_769, more), computing).gbSeconds).toBeLessThanOrEqual(
        callWith(Math.min(1_769, less), computing).gbSeconds + (0.001 * 1_769) / 1024,
      );
    }),
    { numRuns: 1000 },
  );
});

test('a time far below a second keeps its digits', () => {
  const { answer, working } = sizing(valuesOf(inputs, { work: 0.0003, parallel: 50, wait: 0.0004 }));
  expect(answer).toMatch(/^A call takes 0\.000625/);
  expect(working.find(({ says }) => says === 'All threads compute for')?.result).toBe('0.000075\u00a0s');
  expect(run({ memory: 412, work: 0.771, parallel: 100 }).call.serial).toBe(0);
});
