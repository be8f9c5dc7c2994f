import './eviction-simulator.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { Overview } from './Overview.tsx';
import { PolicyTable } from './PolicyTable.tsx';
import { legendOf } from './places.ts';
import { evictionSimulator } from './scenes.ts';
import type { inputs, Simulation } from './simulation.ts';
import { columnsMost, Timeline } from './Timeline.tsx';
import { howMade, soFar } from './wording.ts';

type Props = PictureProps<typeof inputs, Simulation>;

/** The cache's places access by access. */
function Run({ values, result: { run }, step }: Props) {
  const { steps, policy } = run;
  if (steps.length === 0) return <p>Type an access, such as A.</p>;
  return (
    <figure class="eviction">
      <figcaption>
        {howMade(values)} {soFar(steps.slice(0, step + 1))}
      </figcaption>
      {steps.length > columnsMost && <Overview steps={steps} step={step} />}
      <Timeline run={run} capacity={values.capacity} step={step} />
      <p class="eviction-legend">Dashed: just loaded. Thick: hit. {legendOf(policy)}</p>
    </figure>
  );
}

/** What the same accesses bring under every policy. */
const Policies = ({ result: { run, policies } }: Props) => (
  <PolicyTable runs={policies} chosen={run.policy} accesses={run.steps.length} />
);

export default function EvictionSimulator() {
  return <SceneFrame scene={evictionSimulator} picture={Run} below={Policies} />;
}
