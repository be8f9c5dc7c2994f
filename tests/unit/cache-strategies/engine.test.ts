import { expect, test } from 'vitest';
import { defaults, tell } from '#components/cache-strategies/run.ts';
import { cacheAsideScene, writeOrdersScene } from '#components/cache-strategies/scenes.ts';
import { strategyNames } from '#engines/cache/strategies';
import { trace, traceInputs } from '#engines/cache/trace';
import { valuesOf } from '#engines/inputs';

test('the scenes start from the engine’s defaults', () => {
  const { script, ...others } = valuesOf(traceInputs);
  expect(defaults).toEqual(others);
  expect(tell({ script }).metrics).toEqual(trace(valuesOf(traceInputs)).metrics);
});

test.each(strategyNames)(
  '%s: the lines of the scenes are those of the engine’s own explanation',
  (strategy) => {
    for (const { script } of [cacheAsideScene, writeOrdersScene].flatMap(({ inputs, stories }) => [
      { script: inputs.script.default },
      ...stories.flatMap(({ set }) => (set.script === undefined ? [] : [{ script: set.script }])),
    ])) {
      const setUp = { strategy, script, capacity: 10_000, batchSize: 10_000 };
      const engine = trace(valuesOf(traceInputs, setUp)).working;
      for (const line of writeOrdersScene.run(valuesOf(writeOrdersScene.inputs, { strategy, script }))
        .working) {
        if (line.numbers !== undefined) expect(engine).toContainEqual(line);
      }
    }
  },
);

test('the first scene opens at the hit that its answer calls wrong', () => {
  const { steps } = cacheAsideScene.run(valuesOf(cacheAsideScene.inputs, cacheAsideScene.start));
  expect(steps[cacheAsideScene.startStep ?? -1]?.outcomes[0]?.verdict.kind).toBe('stale-hit');
});
