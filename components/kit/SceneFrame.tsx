import './kit.css';
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Inputs, Values } from '#engines/inputs';
import { quantity } from '#engines/numbers';
import type { Result } from '#engines/result';
import { Working } from './board.tsx';
import type { Comparison as ComparisonTable } from './Comparison.tsx';
import { Field } from './fields.tsx';
import { Stepper } from './Stepper.tsx';
import type { Scene } from './scene.ts';
import { Stories } from './stories.tsx';
import { useAnnouncement } from './use-announcement.ts';
import { useScene } from './use-scene.ts';

export interface PictureProps<I extends Inputs, R extends Result> {
  values: Values<I>;
  result: R;
  /** What the reader keeps beside, on the same axes. */
  kept: { values: Values<I>; result: R } | undefined;
  /** The moment of the result's trace to draw; −1 where there is none. */
  step: number;
  /** For a picture that may be moved by hand: as if the reader had typed this into the field of that input. */
  change: (name: keyof I & string, draft: string) => void;
  /** For a choice of worked examples: shows other values at once. */
  show: (values: Values<I>) => void;
}

interface Props<I extends Inputs, R extends Result> {
  scene: Scene<I, R>;
  /** Draws the state; it is decoration for the text beside it, or carries its own text. */
  picture: (props: PictureProps<I, R>) => JSX.Element;
  /** What concerns the whole run, below its moments, so that the picture stays beside the buttons that step it. */
  below?: (props: PictureProps<I, R>) => JSX.Element;
}

/** Comes at the first sign of intent, so that it is there at the click: clipboards are open only briefly after one. */
const loadLink = () => import('./link.ts');

/** The one frame of all scenes: question, answer, controls, picture, working, stories, and what the model leaves out. */
export function SceneFrame<I extends Inputs, R extends Result>({
  scene,
  picture: Picture,
  below: Below,
}: Props<I, R>) {
  const state = useScene(scene);
  const { values, result, kept, step } = state;
  const unused: readonly string[] = scene.unused?.(values) ?? [];
  const controls = scene.controls.filter((name) => !unused.includes(name));
  // What stands in a control that is not shown cannot be mended now, and does not matter.
  const faults = Object.fromEntries(Object.entries(state.faults).filter(([name]) => !unused.includes(name)));
  const [live, setLive] = useState(false);
  const [Comparison, setComparison] = useState<typeof ComparisonTable>();
  useEffect(() => setLive(true), []);
  const [fault] = Object.values(faults);
  const announced = useAnnouncement(fault ?? result.trace?.[step]?.says ?? result.answer);
  const questionId = `${scene.id}-question`;
  // Drawn anew only when what they show has changed, not at every letter that is typed.
  const pictured = { values, result, kept, step, change: state.change, show: state.startStory };
  const shown = [values, result, kept, step, Below];
  const picture = useMemo(() => <Picture {...pictured} />, shown);
  const below = useMemo(() => Below && <Below {...pictured} />, shown);
  const stepper = useMemo(
    () => result.trace && <Stepper trace={result.trace} step={step} live={live} onStep={state.setStep} />,
    [result.trace, step, live],
  );
  const working = useMemo(
    () => <Working lines={result.working} before={state.before?.working} />,
    [result.working, state.before],
  );
  const stories = useMemo(
    () =>
      scene.stories.length > 0 && (
        <Stories key={state.resets} scene={scene} live={live} onShow={state.startStory} />
      ),
    [scene, state.resets, live],
  );

  // The table comes with the first run that is kept: most readers never ask for it.
  const keep = async () => {
    state.setKept(kept ? undefined : { values, result });
    const { Comparison: table } = await import('./Comparison.tsx');
    setComparison(() => table);
  };

  const lastGood = Object.keys(faults).flatMap((name) => {
    const behind = state.valueBehind(name);
    if (!behind) return [];
    const { input, value } = behind;
    return input.kind === 'number' && typeof value === 'number'
      ? [`“${input.label}” ${quantity(value, input.unit, 6)}`]
      : [`the last “${input.label}” that fitted`];
  });

  return (
    <section
      class="scene not-content"
      id={scene.id}
      aria-labelledby={questionId}
      data-live={live || undefined}
    >
      <h3 class="scene-question" id={questionId}>
        {scene.question}
      </h3>
      <p class="scene-situation">{scene.situation}</p>
      <p class="scene-notice" role="status">
        {state.notice}
      </p>
      <p class="scene-answer">
        <strong>{result.answer}</strong>
        {lastGood.length > 0 && <span class="scene-kept"> This result is for {lastGood.join(' and ')}.</span>}
      </p>
      <p class="sr-only" role="status">
        {announced}
      </p>
      <p class="scene-scriptless">
        The controls need JavaScript; the worked case and the answers below do not.
      </p>
      <fieldset
        class="scene-controls"
        disabled={!live}
        onPointerOver={state.loadReader}
        onFocusIn={state.loadReader}
      >
        <legend class="sr-only">What you may change</legend>
        {controls.map((name) => {
          const input = scene.inputs[name];
          return (
            input && (
              <Field
                key={name}
                id={`${scene.id}-${name}`}
                input={input}
                value={state.wanted[name]}
                draft={state.drafts[name] ?? ''}
                fault={faults[name]}
                onDraft={(draft) => state.change(name, draft)}
              />
            )
          );
        })}
      </fieldset>
      <div class="scene-picture">{picture}</div>
      {stepper}
      {below}
      {kept && Comparison && <Comparison kept={kept.result.measures} now={result.measures} />}
      {working}
      <fieldset class="scene-tools" disabled={!live}>
        <legend class="sr-only">Tools</legend>
        <button type="button" onClick={keep}>
          {kept ? 'Let go' : 'Keep this'}
        </button>
        <button type="button" onClick={state.reset}>
          Reset
        </button>
        <button
          type="button"
          onPointerEnter={loadLink}
          onFocus={loadLink}
          onClick={async () => {
            const { copyLink, linkQuery } = await loadLink();
            const query = linkQuery(values, state.start, result.trace ? step : undefined);
            state.setNotice(await copyLink(scene.id, query));
          }}
        >
          Copy link
        </button>
      </fieldset>
      {stories}
      <p class="scene-left-out">
        <b>Left out:</b> {scene.leftOut.join(' ')}
      </p>
    </section>
  );
}
