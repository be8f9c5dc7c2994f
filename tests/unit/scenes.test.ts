// `ok` where a million things are checked: `expect` would take minutes.
import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { linkQuery } from '#components/kit/link.ts';
import { readLink } from '#components/kit/read-link.ts';
import type { Scene } from '#components/kit/scene.ts';
import { storyValues } from '#components/kit/scene.ts';
import { fromSlider } from '#components/kit/slider.ts';
import { type Input, type Inputs, valuesOf } from '#engines/inputs';
import { faultsOf } from '#engines/read-input';
import type { Result } from '#engines/result';

// A thousand random inputs take a second or two, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

type AnyScene = Scene<Inputs, Result>;

const modules = import.meta.glob<Record<string, AnyScene>>('/components/*/scenes.ts', { eager: true });
const scenes = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .filter((value): value is AnyScene => typeof value === 'object' && 'stories' in value);

const arbitraryOf = (input: Input, texts: readonly string[]): fc.Arbitrary<unknown> => {
  switch (input.kind) {
    case 'number':
      return input.whole
        ? fc.integer({ min: input.min, max: input.max })
        : fc
            .oneof(
              fc.double({ min: input.min, max: input.max, noNaN: true }),
              fc.double({ min: 0, max: 1, noNaN: true }).map((position) => fromSlider(input, position)),
            )
            // Nobody types a negative zero, and a link does not keep it.
            .map((value) => value + 0);
    case 'choice':
      return fc.constantFrom(...Object.keys(input.options));
    case 'flag':
      return fc.boolean();
    case 'text':
      return fc.constantFrom(input.default, ...texts);
  }
};
/** Any values of a scene's inputs; a text is one of those that the scene itself shows. */
const valuesIn = ({ inputs, stories }: AnyScene) =>
  fc.record(
    Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [
        name,
        arbitraryOf(
          input,
          stories.flatMap(({ set }) => (typeof set[name] === 'string' ? [set[name]] : [])),
        ),
      ]),
    ),
  ) as fc.Arbitrary<ReturnType<typeof valuesOf>>;

const roundInside = (input: Input | undefined, value: number) => {
  if (input?.kind !== 'number') return value;
  // Nobody types less than a billionth.
  const typed = Math.abs(value) < 1e-9 ? 0 : Number(value.toPrecision(3));
  return Math.min(input.max, Math.max(input.min, typed));
};

/** The value of a line such as “1 − (1 − 0.6065) ÷ 0.5”, or undefined where it is put in words. */
function evaluate(numbers: string): number | undefined {
  const code = numbers
    .replace(/,(?=\d{3})/g, '')
    .replaceAll('−', '-')
    .replaceAll('×', '*')
    .replaceAll('÷', '/');
  if (!/^[\d.+\-*/() ]+$/.test(code)) return undefined;
  return Number(new Function(`return ${code}`)());
}

/** Whole numbers added and multiplied come out exactly: nothing was rounded that could excuse a difference. */
const isExact = (numbers: string) => /^\d{1,3}(,\d{3})*( [+−×] \d{1,3}(,\d{3})*)*$/.test(numbers);

/** Whether a value rounds to the number shown, up to one in its last digit. */
function isShownAs(value: number, shown: string, exactly: boolean): boolean {
  const [, digits = ''] = /(-?[\d.]+)/.exec(shown.replace(/,(?=\d{3})/g, '').replaceAll('−', '-')) ?? [];
  if (digits === '') return true;
  if (exactly && /^−?[\d,]+(\s\D*)?$/.test(shown)) return value === Number(digits);
  const scaled = shown.includes('%') ? value * 100 : value;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  const magnitude = digits.includes('.') ? 10 ** -decimals : 10 ** zeros;
  return Math.abs(scaled - Number(digits)) <= magnitude * 1.01 + Math.abs(scaled) * 1e-5;
}

const isSaid = (text: string) => !/NaN|undefined|∞/.test(text);

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
    // The reply reads “You said A; it is B.”
    for (const option of story.options) expect(option).not.toMatch(/^(it|they|you)\b|\.$/i);
    expect(result.working.map(({ says }) => says)).toContain(story.decides);
  });

  test('a story changes at most two inputs, and quotes what the start shows', () => {
    for (const { set } of scene.stories) expect(Object.keys(set).length).toBeLessThanOrEqual(2);
    const { answer, working } = scene.run(valuesOf(scene.inputs, scene.start));
    const shown = [answer, scene.situation, ...working.map(({ result }) => result)].join(' ');
    for (const { ask } of scene.stories) {
      // “The stale share was 21.3%” must stay true when the engine or its defaults change.
      for (const [, was = ''] of ask.matchAll(/was ([\d.,]+%?)/g))
        expect(shown).toContain(was.replace(/[.,]$/, ''));
    }
  });

  test('any input inside the domain gives a sentence and finite measures', () => {
    fc.assert(
      fc.property(valuesIn(scene), (values) => {
        const { answer, measures, working } = scene.run(values);
        ok(/\.$/.test(answer), answer);
        ok(isSaid(answer), answer);
        for (const { name, value } of measures) ok(Number.isFinite(value), name);
        ok(
          new Set(working.map(({ says }) => says)).size === working.length,
          'two lines of the working say the same',
        );
        for (const { says, result, numbers = '' } of working) ok(isSaid(`${result}${numbers}`), says);
      }),
      { numRuns: 1000 },
    );
  });

  test('redoing a line of the working by hand gives its result', () => {
    fc.assert(
      fc.property(valuesIn(scene), (values) => {
        // What people type has few digits.
        const typed = Object.fromEntries(
          Object.entries(values).map(([name, value]) => [
            name,
            typeof value === 'number' ? roundInside(scene.inputs[name], value) : value,
          ]),
        );
        for (const { says, numbers, result } of scene.run(typed as typeof values).working) {
          const byHand = evaluate(numbers ?? '');
          if (byHand !== undefined)
            ok(isShownAs(byHand, result, isExact(numbers ?? '')), `${says}: ${numbers} = ${result}`);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('whatever stands in a link, the values stay inside the domain', () => {
    const names = [...Object.keys(scene.inputs), 'constructor', '__proto__', 'toString', 'at', 'utm_source'];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string(), (name, raw) => {
        const start = valuesOf(scene.inputs, scene.start);
        const { values } = readLink(scene.inputs, start, new URLSearchParams([[name, raw]]).toString());
        expect(faultsOf(scene.inputs, values)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('a link brings back what it was made from', () => {
    const start = valuesOf(scene.inputs, scene.start);
    fc.assert(
      fc.property(valuesIn(scene), (values) => {
        // With a moment, so that no input may have the name under which a link carries it.
        const link = readLink(scene.inputs, start, linkQuery(values, start, 1));
        expect(link.faults).toEqual([]);
        expect(link.values).toEqual(values);
      }),
      { numRuns: 300 },
    );
  });
});
