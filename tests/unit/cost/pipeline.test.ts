import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costAt, inputs, type PipelineValues, pipelineCost } from '#engines/cost/pipeline';
import { minutesOf, parseActions } from '#engines/cost/pipeline-actions';
import { valuesOf } from '#engines/inputs';

const run = (changes: Partial<PipelineValues>) => pipelineCost(valuesOf(inputs, changes));

test('40 executions of 11 minutes: 340 billed, 0.68 USD', () => {
  const { v1, v2, each, cheaper, working } = run({});
  expect([v1, each, cheaper]).toEqual([1, 11, 'V2']);
  expect(v2).toBeCloseTo(0.68, 9);
  expect(working.find(({ says }) => says === 'Minutes billed')?.result).toContain('340');
});

test('the break-even: 54 executions cost no more, 55 do', () => {
  expect(run({}).even).toBe(54);
  expect(run({ runs: 54 }).cheaper).toBe('V2');
  expect(run({ runs: 55 }).cheaper).toBe('V1');
});

test('edges', () => {
  expect(run({ runs: 0 })).toMatchObject({ v1: 0, v2: 0, cheaper: 'both the same' });
  expect(run({ young: true })).toMatchObject({ v1: 0, even: 9 });
  expect(run({ actions: 'approval 2 h' })).toMatchObject({ v2: 0, each: 0, even: undefined, covered: 0 });
  expect(run({ used: 100, actions: 'build 1 s', runs: 500 })).toMatchObject({
    v2: 1,
    cheaper: 'both the same',
  });
});

test('actions', () => {
  const minutes = (text: string) => {
    const parsed = parseActions(text);
    return parsed.ok ? parsed.value.map(minutesOf) : parsed.fault;
  };
  expect(minutes('a 60 s, b 61 s, c 0 s, custom-check 5 min')).toEqual([1, 2, 0, 0]);
  expect(minutes('a 1 h 1 min 1 s\nb 2min')).toEqual([62, 2]);
  expect(minutes('')).toContain('no action');
  expect(minutes('build')).toContain('a name and a time');
  expect(minutes('build 200 h')).toContain('168 h');
});

test('V2 grows with the executions, and the break-even divides them', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2000 }),
      fc.integer({ min: 0, max: 100 }),
      fc.boolean(),
      fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 6 }),
      (runs, used, young, seconds) => {
        const actions = seconds.map((length, index) => `a${index} ${length} s`).join(', ');
        const values = valuesOf(inputs, { runs, used, young, actions });
        const { v1, v2, even = Number.POSITIVE_INFINITY } = pipelineCost(values);
        expect(costAt(values, runs + 1).v2).toBeGreaterThanOrEqual(v2);
        if (runs > 0) expect(v2 <= v1 + 1e-9).toBe(runs <= even);
      },
    ),
    { numRuns: 1000 },
  );
});
