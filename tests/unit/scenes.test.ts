import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkQuery, readLink } from '#components/kit/link.ts';
import type { Scene } from '#components/kit/scene.ts';
import { storyValues } from '#components/kit/stories.tsx';
import { faultsOf, type Input, type Inputs, valuesOf } from '#engines/inputs';
import type { Result } from '#engines/result';

type AnyScene = Scene<Inputs, Result>;

const modules = import.meta.glob<Record<string, AnyScene>>('/components/*/scenes.ts', { eager: true });
const scenes = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .filter((value): value is AnyScene => typeof value === 'object' && 'stories' in value);

const arbitraryOf = (input: Input): fc.Arbitrary<unknown> => {
  switch (input.kind) {
    case 'number':
      return input.whole
        ? fc.integer({ min: input.min, max: input.max })
        : fc.double({ min: input.min, max: input.max, noNaN: true });
    case 'choice':
      return fc.constantFrom(...Object.keys(input.options));
    case 'flag':
      return fc.boolean();
    case 'text':
      return fc.constant(input.default);
  }
};
const valuesIn = (inputs: Inputs) =>
  fc.record(
    Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, arbitraryOf(input)])),
  ) as fc.Arbitrary<ReturnType<typeof valuesOf>>;

test('every scene has an anchor of its own', () => {
  const ids = scenes.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(scenes)('$id', (scene) => {
  test('starts inside its domain, with controls that exist', () => {
    expect(faultsOf(scene.inputs, valuesOf(scene.inputs, scene.start))).toEqual([]);
    for (const name of scene.controls) expect(Object.keys(scene.inputs)).toContain(name);
    expect(scene.leftOut.length).toBeGreaterThan(0);
    if (scene.stories.length === 0) return;
    expect(scene.controls.length).toBeLessThanOrEqual(4);
    expect(scene.stories.length).toBeGreaterThanOrEqual(3);
    expect(scene.stories.length).toBeLessThanOrEqual(5);
  });

  test.each(scene.stories)('story “$name” is answered by the engine', (story) => {
    expect(faultsOf(scene.inputs, story.set)).toEqual([]);
    const result = scene.run(storyValues(scene, story));
    expect(story.options).toContain(story.right(result));
    expect(new Set(story.options).size).toBe(story.options.length);
    expect(result.working.map(({ says }) => says)).toContain(story.decides);
  });

  test('any input inside the domain gives a sentence and finite measures', () => {
    fc.assert(
      fc.property(valuesIn(scene.inputs), (values) => {
        const { answer, measures, working } = scene.run(values);
        expect(answer).toMatch(/\.$/);
        expect(answer).not.toMatch(/NaN|undefined|∞/);
        for (const { value } of measures) expect(Number.isNaN(value)).toBe(false);
        expect(new Set(working.map(({ says }) => says)).size).toBe(working.length);
        for (const { result, numbers } of working) expect(`${result}${numbers}`).not.toMatch(/NaN|undefined/);
      }),
      { numRuns: 1000 },
    );
  });

  test('a link brings back what it was made from', () => {
    const start = valuesOf(scene.inputs, scene.start);
    fc.assert(
      fc.property(valuesIn(scene.inputs), (values) => {
        const link = readLink(scene.inputs, start, linkQuery(values, start));
        expect(link.faults).toEqual([]);
        expect(link.values).toEqual(values);
      }),
      { numRuns: 300 },
    );
  });
});
