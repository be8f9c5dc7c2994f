import { type Input, type Inputs, type Values, valuesOf } from '#engines/inputs';
import type { Result, WorkingLine } from '#engines/result';
import { type Scene, type Story, storyValues } from './scene.ts';

/** A scene of any inputs, as an island handles it. */
export type AnyScene<R extends Result> = Scene<Inputs, R>;

/** A scene as the page carries it: its words, and what the build worked out. Its engine comes when somebody touches it. */
interface Carried<R extends Result> {
  words: Omit<AnyScene<R>, 'run' | 'unused' | 'stories'>;
  stories: readonly (Omit<Story<Inputs, R>, 'right'> & {
    right: string;
    line: WorkingLine | undefined;
  })[];
  unused: readonly string[];
  first: R;
}

const toText = new Map<unknown, string>([
  [Number.POSITIVE_INFINITY, '∞'],
  [Number.NEGATIVE_INFINITY, '-∞'],
]);
const fromText = new Map<unknown, number>([...toText].map(([value, text]) => [text, Number(value)]));

/** For the build: a scene and its results as one text. `drawn` picks what the island draws of a result. */
export function carry<I extends Inputs, R extends Result>(
  scene: Scene<I, R>,
  drawn: (result: R) => object = (result) => result,
): string {
  const { run, unused, stories, ...words } = scene;
  const start = valuesOf(scene.inputs, scene.start);
  const carried = {
    words,
    stories: stories.map((story) => {
      const result = run(storyValues(scene, story));
      const line = result.working.find(({ says }) => says === story.decides);
      return { ...story, right: story.right(result), line };
    }),
    unused: unused?.(start) ?? [],
    first: drawn(run(start)),
  };
  return JSON.stringify(carried, (_, value) => toText.get(value) ?? value);
}

/** What `carry` wrote. */
export const unpack = <R extends Result>(text: string): Carried<R> =>
  JSON.parse(text, (_, value) => fromText.get(value) ?? value) as Carried<R>;

const onItsWay = 'One moment: the model is on its way.';

/** The scene until its engine is there: it knows its start and the answers of its stories, and reads no new text. */
export function withoutEngine<R extends Result>(
  { words, stories, unused, first }: Carried<R>,
  engineOf: (id: string) => AnyScene<R> | undefined,
  waiting: (answer: string) => R,
): AnyScene<R> {
  const nothingYet = waiting(onItsWay);
  const start = valuesOf(words.inputs, words.start);
  const known: [Values<Inputs>, R][] = stories.map(({ set, line }) => [
    { ...start, ...set } as Values<Inputs>,
    { ...nothingYet, working: line ? [line] : [] },
  ]);
  known.unshift([start, first]);
  const isFor = (values: Values<Inputs>) => (each: [Values<Inputs>, R]) =>
    Object.entries(values).every(([name, value]) => value === each[0][name]);
  // A text may be typed before the engine is there and be read after it has come.
  const check = (name: string) => (text: string) => {
    const input = engineOf(words.id)?.inputs[name];
    return input?.kind === 'text' ? input.check(text) : onItsWay;
  };
  const late = (name: string, input: Input): Input =>
    input.kind === 'text' ? { ...input, check: check(name) } : input;
  return {
    ...words,
    inputs: Object.fromEntries(
      Object.entries(words.inputs).map(([name, input]) => [name, late(name, input)]),
    ),
    unused: () => unused,
    run: (values) => known.find(isFor(values))?.[1] ?? nothingYet,
    stories: stories.map(({ right, line: _, ...story }) => ({ ...story, right: () => right })),
  };
}
