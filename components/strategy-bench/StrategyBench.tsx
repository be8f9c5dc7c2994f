import '#components/kit/kit.css';
import './bench.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Working } from '#components/kit/board.tsx';
import { Comparison } from '#components/kit/Comparison.tsx';
import { Field } from '#components/kit/fields.tsx';
import { copyLink, linkQuery } from '#components/kit/link.ts';
import { useAnnouncement } from '#components/kit/use-announcement.ts';
import { useScene } from '#components/kit/use-scene.ts';
import type { Metrics } from '#engines/cache/metrics';
import { strategies } from '#engines/cache/strategies';
import { bulkInputs } from '#engines/cache/workload';
import { show } from '#engines/numbers';
import { Controls } from './Controls.tsx';
import { type Kept, keptInWords } from './kept.ts';
import { outcomeOf } from './outcome.ts';
import { Progress } from './Progress.tsx';
import { presets, presetValues, startValues } from './presets.ts';
import { Results } from './Results.tsx';
import { strategyBench as scene } from './scenes.ts';
import { operationsAtOnce, useRuns } from './use-runs.ts';
import { differing, type InputName, listInWords } from './words.ts';

/** All strategies on one workload of the reader's. `first` is the outcome at the start, computed by the build. */
export default function StrategyBench({ first }: { first: readonly Metrics[] }) {
  const state = useScene(scene);
  const { values, faults, drafts } = state;
  const runs = useRuns(values, () => outcomeOf(startValues, first));
  const { shown, progress } = runs;
  const [kept, setKept] = useState<Kept>();
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const runButton = useRef<HTMLButtonElement>(null);

  const { answer } = shown.comparison;
  const [fault] = Object.values(faults);
  const announced = useAnnouncement(fault ?? answer);
  const metrics = useMemo(() => shown.comparison.runs.map((run) => run.metrics), [shown]);
  const chosen = (outcome: typeof shown | undefined) =>
    outcome?.comparison.runs.find((run) => run.metrics.strategy === values.strategy);
  const run = chosen(shown);

  // A result is told apart from what the fields say: inputs not run yet, and those whose draft does not fit.
  const changed = differing(values, shown.values);
  const behind = [...new Set([...changed, ...(Object.keys(faults) as InputName[])])];
  const isLong = values.operations > operationsAtOnce;
  const runsLong = progress !== undefined && isLong;
  const preset = presets.find((each) => differing(presetValues(each), values).length === 0);
  const situation =
    preset?.situation ??
    (differing(startValues, values).length === 0 ? scene.situation : 'A workload of your own.');

  const reset = () => {
    state.reset();
    runs.restore();
  };
  const cancel = () => {
    runs.cancel();
    // The button under the reader's focus goes away.
    runButton.current?.focus();
  };
  // Progress comes ten times a second; what it leaves alone is not drawn again.
  const results = useMemo(() => <Results runs={metrics} />, [metrics]);
  const linesBefore = chosen(runs.before)?.working;
  const working = useMemo(
    () => run && <Working lines={run.working} before={linesBefore} />,
    [run, linesBefore],
  );

  return (
    <section
      class="bench scene not-content"
      id={scene.id}
      aria-labelledby={`${scene.id}-question`}
      data-live={live || undefined}
    >
      <h3 class="scene-question" id={`${scene.id}-question`}>
        {scene.question}
      </h3>
      <fieldset class="bench-presets" disabled={!live}>
        <legend class="sr-only">Workloads to start from</legend>
        {presets.map((each) => (
          <button
            type="button"
            key={each.name}
            aria-pressed={each === preset}
            onClick={() => state.startStory({ ...presetValues(each), strategy: values.strategy })}
          >
            {each.name}
          </button>
        ))}
      </fieldset>
      <p class="scene-situation">{situation}</p>
      <p class="scene-notice" role="status">
        {state.notice}
      </p>
      <p class="scene-answer">
        <strong>{answer}</strong>
        {behind.length > 0 && (
          <span class="scene-kept"> This result is for {listInWords(behind, shown.values)}.</span>
        )}
      </p>
      <p class="sr-only" role="status">
        {announced}
      </p>
      <p class="scene-scriptless">The controls need JavaScript; the worked case below does not.</p>
      <Controls
        id={scene.id}
        live={live}
        values={values}
        drafts={drafts}
        faults={faults}
        onDraft={state.change}
      />
      <div class="bench-run">
        <p>
          {state.result.answer}
          {isLong && ` More than ${show(operationsAtOnce)} run when you say so.`}
        </p>
        <fieldset class="scene-tools" disabled={!live}>
          <legend class="sr-only">Run</legend>
          <button
            type="button"
            class="bench-go"
            ref={runButton}
            aria-disabled={runsLong || fault !== undefined}
            onClick={() => {
              if (!runsLong && fault === undefined) runs.run();
            }}
          >
            Run
          </button>
          {runsLong && (
            <button type="button" onClick={cancel}>
              Cancel
            </button>
          )}
          <span role="status">{runs.said}</span>
        </fieldset>
        {runsLong && <Progress shares={progress} />}
      </div>
      {results}
      <div class="bench-chosen">
        <fieldset disabled={!live}>
          <legend class="sr-only">Whose working is shown</legend>
          <Field
            id={`${scene.id}-strategy`}
            input={{ ...bulkInputs.strategy, label: 'The working of' }}
            value={values.strategy}
            draft={values.strategy}
            fault={undefined}
            onDraft={(draft) => state.change('strategy', draft)}
          />
        </fieldset>
        {working}
      </div>
      {kept && run && (
        <div>
          <p>{keptInWords(kept, { strategy: values.strategy, values: shown.values })}</p>
          <Comparison kept={kept.measures} now={run.measures} />
        </div>
      )}
      <fieldset class="scene-tools" disabled={!live}>
        <legend class="sr-only">Tools</legend>
        <button
          type="button"
          onClick={() =>
            setKept(
              kept || !run
                ? undefined
                : { strategy: values.strategy, values: shown.values, measures: run.measures },
            )
          }
        >
          {kept ? 'Let go' : 'Keep this'}
        </button>
        <button type="button" onClick={reset}>
          Reset
        </button>
        <button
          type="button"
          onClick={async () => state.setNotice(await copyLink(scene.id, linkQuery(values, state.start)))}
        >
          Copy link
        </button>
        <span class="bench-keeps">
          {kept ? '' : `Keeps ${strategies[values.strategy].label} on this workload.`}
        </span>
      </fieldset>
      <p class="scene-left-out">
        <b>Left out:</b> {scene.leftOut.join(' ')}
      </p>
    </section>
  );
}
