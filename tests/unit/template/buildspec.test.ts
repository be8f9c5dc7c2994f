import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { type BuildspecValues, inputs, phases, runBuild } from '#engines/template/buildspec';

const run = (changes: Partial<BuildspecValues>) => runBuild(valuesOf(inputs, changes));
const ran = (changes: Partial<BuildspecValues>) =>
  run(changes)
    .runs.filter(({ status }) => status !== 'skipped')
    .map(({ phase }) => phase);

test('without on-failure, install and pre_build end the build, and build does not', () => {
  expect(ran({ fails: 'install' })).toEqual(['install']);
  expect(ran({ fails: 'pre_build' })).toEqual(['install', 'pre_build']);
  expect(ran({ fails: 'build' })).toEqual([...phases]);
  expect(run({ fails: 'build' })).toMatchObject({ succeeding: 0, pushed: true, uploads: true, failed: true });
  expect(run({ fails: 'pre_build' })).toMatchObject({ succeeding: undefined, pushed: false, uploads: false });
});

test('a push that asks first', () => {
  expect(run({ fails: 'build', guard: true }).pushed).toBe(false);
  expect(run({ fails: 'none', guard: true })).toMatchObject({ pushed: true, succeeding: 1, failed: false });
  expect(run({ fails: 'post_build' })).toMatchObject({ pushed: false, succeeding: 1, uploads: true });
});

test('on-failure', () => {
  expect(ran({ fails: 'build', onFailure: 'ABORT' })).toEqual(['install', 'pre_build', 'build']);
  expect(ran({ fails: 'install', onFailure: 'CONTINUE' })).toEqual([...phases]);
  expect(run({ fails: 'install', onFailure: 'CONTINUE', guard: true }).pushed).toBe(false);
});

test('finally runs with every phase that started, and with no other', () => {
  const choices = <K extends 'fails' | 'onFailure'>(name: K) =>
    fc.constantFrom(...(Object.keys(inputs[name].options) as BuildspecValues[K][]));
  fc.assert(
    fc.property(
      choices('fails'),
      choices('onFailure'),
      fc.boolean(),
      fc.boolean(),
      (fails, onFailure, cleanUp, guard) => {
        const { runs, failed, trace, pushed, succeeding } = run({ fails, onFailure, cleanUp, guard });
        for (const { status, cleanUp: cleans } of runs) expect(cleans).toBe(cleanUp && status !== 'skipped');
        expect(failed).toBe(runs.some(({ status }) => status === 'failed'));
        expect(trace).toHaveLength(phases.length + 1);
        if (guard && pushed) expect(succeeding).toBe(1);
      },
    ),
    { numRuns: 1000 },
  );
});
