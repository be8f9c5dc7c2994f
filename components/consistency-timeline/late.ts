import type { Scene, Story } from '#components/kit/scene.ts';
import { type Input, type Inputs, type Values, valuesOf } from '#engines/inputs';
import type { WorkingLine } from '#engines/result';
import type { Drawn, Preset } from './picture.ts';

/** A scene of any inputs, as the island handles it. */
export type DrawnScene = Scene<Inputs, Drawn> & { presets?: readonly Preset[] };

/** A scene as the page carries it: its words, and what the build worked out. Its engine comes when somebody touches it. */
interface Carried {
  words: Omit<DrawnScene, 'run' | 'unused' | 'stories'>;
  stories: readonly (Omit<Story<Inputs, Drawn>, 'right'> & {
    right: string;
    line: WorkingLine | undefined;
  })[];
  unused: readonly string[];
  first: Drawn;
}

const toText = new Map<unknown, string>([
  [Number.POSITIVE_INFINITY, '∞'],
  [Number.NEGATIVE_INFINITY, '-∞'],
]);
const fromText = new Map<unknown, number>([...toText].map(([value, text]) => [text, Number(value)]));

/** For the build: a scene and its results as one text. */
export function carry<I extends Inputs, R extends Drawn>(scene: Scene<I, R>): string {
  const { run, unused, stories, ...words } = scene;
  const start = valuesOf(scene.inputs, scene.start);
  const { answer, measures, working, trace, picture, rows } = run(start);
  const carried = {
    words,
    stories: stories.map((story) => {
      const result = run(valuesOf(scene.inputs, { ...scene.start, ...story.set }));
      const line = result.working.find(({ says }) => says === story.decides);
      return { ...story, right: story.right(result), line };
    }),
    unused: unused?.(start) ?? [],
    first: { answer, measures, working, trace, picture, rows },
  };
  return JSON.stringify(carried, (_, value) => toText.get(value) ?? value);
}

/** What `carry` wrote. */
export const unpack = (text: string): Carried =>
  JSON.parse(text, (_, value) => fromText.get(value) ?? value) as Carried;

const onItsWay = 'One moment: the model is on its way.';
const nothingYet: Drawn = { answer: onItsWay, measures: [], working: [] };

/** The scene until its engine is there: it knows its start and the answers of its stories, and reads no new text. */
export function withoutEngine(
  { words, stories, unused, first }: Carried,
  engineOf: (id: string) => DrawnScene | undefined,
): DrawnScene {
  const start = valuesOf(words.inputs, words.start);
  const known: [Values<Inputs>, Drawn][] = stories.map(({ set, line }) => [
    { ...start, ...set } as Values<Inputs>,
    { ...nothingYet, working: line ? [line] : [] },
  ]);
  known.unshift([start, first]);
  const isFor = (values: Values<Inputs>) => (each: [Values<Inputs>, Drawn]) =>
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
