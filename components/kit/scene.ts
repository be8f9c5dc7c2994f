import { type Inputs, type Values, valuesOf } from '#engines/inputs';
import type { Result } from '#engines/result';

/** A situation that changes the scene, with a guess to make before the result is shown. */
export interface Story<I extends Inputs, R extends Result> {
  /** The situation in a few words: “A quiet key”. */
  name: string;
  /** One line of context. */
  context: string;
  /** What differs from the scene's start: at most two inputs. */
  set: Partial<Values<I>>;
  /** The question the reader answers before looking. */
  ask: string;
  /** The options to choose from, plausible errors among them; the right one is computed, never typed. */
  options: readonly string[];
  /** Which of `options` the engine's own result makes right. */
  right: (result: R) => string;
  /** The `says` of the working line that decides. */
  decides: string;
  /** One sentence to keep. */
  takeaway: string;
}

/** One question put to an engine, inside a note. Pure data and pure functions: the frame draws it, tests run it. */
export interface Scene<I extends Inputs, R extends Result> {
  /** Anchor, link state and search record: unique on the site. */
  id: string;
  question: string;
  /** The start as a situation, in one line: what is cached, how long, how often it changes. */
  situation: string;
  inputs: I;
  /** What the reader may change here, at most four; a bench names them all. */
  controls: readonly (keyof I & string)[];
  /** Controls that these values leave without effect: they are not shown. */
  unused?: (values: Values<I>) => readonly (keyof I & string)[];
  /** What differs from the inputs' defaults at the start. */
  start?: Partial<Values<I>>;
  /** The moment that the start shows first, counted from 0; without it the last one. */
  startStep?: number;
  run: (values: Values<I>) => R;
  /** Three to five. A bench may have none. */
  stories: readonly Story<I, R>[];
  /** What the model leaves out, one plain sentence each. */
  leftOut: readonly string[];
}

/** The values of a story: the scene's start with the story's changes. */
export const storyValues = <I extends Inputs, R extends Result>(
  scene: Scene<I, R>,
  story: Story<I, R>,
): Values<I> => valuesOf(scene.inputs, { ...scene.start, ...story.set });
