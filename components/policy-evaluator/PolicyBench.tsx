import '#components/kit/kit.css';
import './policy-evaluator.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Working } from '#components/kit/board.tsx';
import { Field } from '#components/kit/fields.tsx';
import { copyLink, linkQuery } from '#components/kit/link.ts';
import { useAnnouncement } from '#components/kit/use-announcement.ts';
import { useScene } from '#components/kit/use-scene.ts';
import { type BenchValues, presetValues, policyBench as scene } from './bench.ts';
import { checksLoaded, loadChecks } from './checks.ts';
import { PolicyList } from './PolicyList.tsx';
import { presets } from './presets.ts';
import { Statements } from './Statements.tsx';

type Name = keyof BenchValues;
const groups: readonly { title: string; names: readonly Name[] }[] = [
  { title: 'Request', names: ['caller', 'action', 'target', 'owner', 'context'] },
  { title: 'Policies that grant', names: ['identity', 'resource'] },
  { title: 'Policies that limit', names: ['boundary', 'session', 'scp', 'rcp'] },
  { title: 'Organization', names: ['callerInManagement', 'resourceInManagement'] },
];

/** Any request against any policies. A link with a state is read again once the checker is there. */
export default function PolicyBench() {
  const [checked, setChecked] = useState(false);
  useEffect(() => {
    if (location.hash === `#${scene.id}` && location.search.length > 1)
      loadChecks().then(() => setChecked(true));
  }, []);
  return <Bench key={String(checked)} />;
}

function Bench() {
  const state = useScene(scene);
  const { values, drafts, faults, result } = state;
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const latest = useRef(state);
  latest.current = state;
  const [fault] = Object.values(faults);
  const announced = useAnnouncement(fault ?? result.answer);
  const preset = presets.find((each) =>
    Object.entries(presetValues(each)).every(([name, value]) => values[name as Name] === value),
  );

  const edit = (name: Name, draft: string) => {
    if (checksLoaded()) state.change(name, draft);
    else loadChecks().then(() => latest.current.change(name, draft));
  };
  const behind = Object.keys(faults).map(
    (name) => `the last “${scene.inputs[name as Name].label}” that fitted`,
  );

  return (
    <section
      class="policy-bench scene not-content"
      id={scene.id}
      aria-labelledby={`${scene.id}-question`}
      data-live={live || undefined}
    >
      <h3 class="scene-question" id={`${scene.id}-question`}>
        {scene.question}
      </h3>
      <label class="policy-presets">
        <span>Case to start from</span>
        <select
          disabled={!live}
          value={preset?.name ?? ''}
          onChange={(event) => {
            const chosen = presets.find(({ name }) => name === event.currentTarget.value);
            if (chosen) state.startStory(presetValues(chosen));
          }}
        >
          {!preset && <option value="">a case of your own</option>}
          {presets.map(({ name }) => (
            <option key={name} value={name} selected={name === preset?.name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p class="scene-situation">{preset?.situation ?? 'A request of your own.'}</p>
      <p class="scene-notice" role="status">
        {state.notice}
      </p>
      <p class="scene-answer">
        <strong>{result.answer}</strong>
        {behind.length > 0 && <span class="scene-kept"> This result is for {behind.join(' and ')}.</span>}
      </p>
      <p class="sr-only" role="status">
        {announced}
      </p>
      <p class="scene-scriptless">The controls need JavaScript; the worked case below does not.</p>
      {groups.map(({ title, names }) => (
        <details key={title} class="policy-group" onToggle={() => loadChecks()}>
          <summary>{title}</summary>
          <fieldset class="scene-controls" disabled={!live}>
            <legend class="sr-only">{title}</legend>
            {names.map((name) => (
              <Field
                key={name}
                id={`${scene.id}-${name}`}
                input={scene.inputs[name]}
                value={values[name]}
                draft={drafts[name] ?? ''}
                fault={faults[name]}
                onDraft={(draft) => edit(name, draft)}
              />
            ))}
          </fieldset>
        </details>
      ))}
      <Working lines={result.working} before={state.before?.working} />
      <PolicyList policies={result.policies} decided={result.decision.decidedBy.at} />
      <Statements readings={result.decision.readings} />
      <fieldset class="scene-tools" disabled={!live}>
        <legend class="sr-only">Tools</legend>
        <button type="button" onClick={state.reset}>
          Reset
        </button>
        <button
          type="button"
          onClick={async () => state.setNotice(await copyLink(scene.id, linkQuery(values, state.start)))}
        >
          Copy link
        </button>
      </fieldset>
      <p class="scene-left-out">
        <b>Left out:</b> {scene.leftOut.join(' ')}
      </p>
    </section>
  );
}
