import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { codeDeploy } from '#engines/rollout/codedeploy';
import { type CodeDeployValues, inputs } from '#engines/rollout/codedeploy-inputs';
import { running, serving, wordsOf } from '#engines/rollout/fleet';
import { parsePositions } from '#engines/rollout/positions';

const run = (changes: Partial<CodeDeployValues>) =>
  codeDeploy(valuesOf(inputs, { configuration: 'custom', failing: 'none', ...changes }));
const sizes = (changes: Partial<CodeDeployValues>) => run(changes).waves.map(({ from, to }) => to - from + 1);

describe('worked examples', () => {
  test('nine instances, half at a time: four at most, and five must succeed', () => {
    const nine = { instances: 9, configuration: 'half' } as const;
    expect(sizes(nine)[0]).toBe(4);
    expect(run(nine).minimum).toBe(5);
    // Four failures use up the room: with none left to do it is a success.
    expect(run({ ...nine, failing: '6-9' })).toMatchObject({ ok: true, succeeded: 5 });
    expect(run({ ...nine, failing: '5-8' })).toMatchObject({ ok: false, untouched: 1 });
  });

  test('four instances, half at a time: two steps', () => {
    expect(sizes({ instances: 4, configuration: 'half' })).toEqual([2, 2]);
    expect(run({ instances: 4, configuration: 'half' }).stages.map(({ fleet }) => serving(fleet))).toEqual([
      2, 2, 4,
    ]);
  });

  test('95% of ten: it fails at once', () => {
    expect(run({ minimum: '95%' })).toMatchObject({ ok: false, waves: [], untouched: 10, minimum: 10 });
  });

  test('8 of ten: two at a time; the second failure ends it, unless it is the last instance', () => {
    expect(sizes({ minimum: '8' })).toEqual([2, 2, 2, 2, 2]);
    expect(run({ minimum: '8', failing: '3, 5' })).toMatchObject({ ok: false, failed: 2 });
    expect(run({ minimum: '8', failing: '3, 10' })).toMatchObject({ ok: true, succeeded: 8 });
  });

  test('0 of ten: all at once, and one success is enough', () => {
    expect(sizes({ minimum: '0' })).toEqual([10]);
    expect(run({ minimum: '0', failing: '2-10' }).ok).toBe(true);
    expect(run({ minimum: '0', failing: '1-10' }).ok).toBe(false);
  });

  test('75% of eight: two at a time', () => {
    expect(sizes({ instances: 8, minimum: '75%' })).toEqual([2, 2, 2, 2]);
  });

  test('85% of ten: a single failure ends it', () => {
    expect(run({ minimum: '85%', failing: '1' })).toMatchObject({ ok: false, minimum: 9, untouched: 9 });
    expect(run({ minimum: '85%', failing: '10' }).ok).toBe(true);
  });
});

describe('edges', () => {
  test('a single instance', () => {
    for (const configuration of ['one', 'half', 'all'] as const) {
      expect(run({ instances: 1, configuration }).ok).toBe(true);
      expect(run({ instances: 1, configuration, failing: '1' }).ok).toBe(false);
    }
  });

  test('blue/green: originals serve throughout, and are kept', () => {
    const { stages } = run({ type: 'blue-green', configuration: 'all', keep: 2, minutes: 6 });
    expect(stages.map(({ at, fleet }) => [at, running(fleet), serving(fleet)])).toEqual([
      [0, 20, 10],
      [6, 20, 10],
      [126, 10, 10],
    ]);
    const failed = run({ type: 'blue-green', minimum: '9', failing: '4' });
    expect(wordsOf(failed.last)).toContain('10 on the old version');
  });

  test('positions', () => {
    expect(parsePositions('none', 9)).toEqual({ ok: true, value: new Set() });
    expect(parsePositions('3, 5-7', 9)).toEqual({ ok: true, value: new Set([3, 5, 6, 7]) });
    for (const bad of ['', 'x', '0', '10', '7-5', '1,,2']) expect(parsePositions(bad, 9).ok).toBe(false);
    expect(inputs.minimum.check('101')).toBe('The nearest valid minimum is 100.');
    expect(inputs.minimum.check('101%')).toBe('The nearest valid minimum is 100%.');
  });
});

test('healthy instances never fall below the minimum, and all are accounted for', () => {
  const percent = fc.integer({ min: 0, max: 100 }).map((value) => `${value}%`);
  fc.assert(
    fc.property(
      fc.record({
        instances: fc.integer({ min: 1, max: 40 }),
        configuration: fc.constantFrom('one', 'half', 'all', 'custom'),
        minimum: fc.oneof(fc.integer({ min: 0, max: 100 }).map(String), percent),
        failing: fc
          .uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 8 })
          .map((list) => list.join(', ') || 'none'),
        type: fc.constantFrom('in-place', 'blue-green'),
      }),
      (changes) => {
        const { ok, succeeded, failed, untouched, minimum, stages } = run(changes);
        const { instances } = changes;
        expect(succeeded + failed + untouched).toBe(instances);
        if (ok) expect(succeeded).toBeGreaterThanOrEqual(Math.max(1, minimum));
        for (const { fleet } of stages) {
          expect(serving(fleet)).toBeGreaterThanOrEqual(Math.min(minimum, instances));
          if (changes.type === 'in-place') expect(running(fleet)).toBe(instances);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('one instance is told of in the singular', () => {
  const { trace, working } = run({ instances: 2, minimum: '1', failing: '1' });
  expect(trace.at(-1)?.says).toContain('1 keeps the old revision');
  expect(working.find(({ says }) => says === 'Status')?.rule).toContain('1 is still to do');
});
