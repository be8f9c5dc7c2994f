import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { workflowType } from '#engines/workflow/type';
import { inputs, type TypeValues } from '#engines/workflow/type-inputs';

const run = (changes: Partial<TypeValues> = {}) => workflowType(valuesOf(inputs, changes));

test('100,000 executions of 10 transitions cost 24.90 USD as Standard', () => {
  expect(run().standard).toBe(24.9);
  expect(run().express).toBeCloseTo(0.1 + 0.1042, 4);
});

test('a payment with an approval of two days is Standard', () => {
  expect(run({ duration: 172_800, needs: 'waits' }).types).toBe('Standard');
  expect(run({ needs: 'once' }).types).toBe('Standard');
});

test('20,000 sensor events a second are cheaper as Express, above its default rate', () => {
  const { stay, standard, express, working } = run({ executions: 51_840_000_000, duration: 2 });
  expect(stay).toContain('Express');
  expect(express).toBeLessThan(standard);
  expect(working.at(-1)).toMatchObject({
    result: '20,000',
    rule: expect.stringContaining('raise the quota'),
  });
});

test('a run of exactly five minutes times out in Express', () => {
  expect(run({ duration: 300 }).types).toBe('Standard');
  expect(run({ duration: 299.9 }).types).toBe('Standard or Express');
  expect(run({ duration: 300, needs: 'answer' }).types).toBe('neither');
});

test('time and memory are rounded up, whole steps are not', () => {
  const express = (changes: Partial<TypeValues>) => run({ executions: 1_000_000, ...changes }).express;
  expect(express({ duration: 0.3 })).toBeCloseTo(1 + 0.3 * 0.0625 * 16.67, 9);
  expect(express({ duration: 0.301 })).toBeCloseTo(1 + 0.4 * 0.0625 * 16.67, 9);
  expect(express({ memory: 64 })).toBeCloseTo(1 + 0.0625 * 16.67, 9);
  expect(express({ memory: 65 })).toBeCloseTo(1 + 0.125 * 16.67, 9);
});

test('the free transitions, and one more', () => {
  expect(run({ executions: 400 }).standard).toBe(0);
  expect(run({ executions: 4_001, transitions: 1 }).standard).toBe(0.000025);
});

test('more of anything never costs less', () => {
  const numbers = fc.record({
    executions: fc.integer({ min: 0, max: 100_000_000 }),
    transitions: fc.integer({ min: 1, max: 9_000 }),
    duration: fc.double({ min: 0.001, max: 290, noNaN: true }),
    memory: fc.integer({ min: 1, max: 2_000 }),
  });
  fc.assert(
    fc.property(numbers, fc.double({ min: 1, max: 1.5, noNaN: true }), (values, factor) => {
      const a = run(values);
      const b = run({
        executions: Math.ceil(values.executions * factor),
        transitions: Math.ceil(values.transitions * factor),
        duration: values.duration * factor,
        memory: Math.ceil(values.memory * factor),
      });
      expect(b.standard).toBeGreaterThanOrEqual(a.standard);
      expect(b.express).toBeGreaterThanOrEqual(a.express);
    }),
    { numRuns: 1_000 },
  );
});

test('a sum can be redone with the parts shown', () => {
  const line = run({ executions: 115_598_395, duration: 0.3165 }).working.find(
    ({ says }) => says === 'Express, a month',
  );
  expect(line).toMatchObject({ numbers: '115.598395 + 48.175631', result: '163.77\u00a0USD' });
});
