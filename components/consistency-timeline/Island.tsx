import { useMemo, useState } from 'preact/hooks';
import { unpack, withoutEngine } from '#components/kit/late.ts';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { useLateEngine } from '#components/kit/use-late-engine.ts';
import { type Inputs, valuesOf } from '#engines/inputs';
import { type DrawnScene, engineOf, loadEngine } from './engines.ts';
import type { Drawn } from './picture.ts';
import { Models, Presets } from './Tables.tsx';
import { Timeline } from './Timeline.tsx';

// A link carries texts that only the engine can read: then it comes before the page comes alive.
if (typeof location !== 'undefined' && location.search.length > 1) await loadEngine(location.hash.slice(1));

const waiting = (answer: string): Drawn => ({ answer, measures: [], working: [] });

/** One island for all scenes of the engine: it draws what the build worked out, and fetches the engine at the first touch. */
export default function Island({ carried }: { carried: string }) {
  // What the page carries of a scene holds its worked examples too.
  const scene = useMemo<DrawnScene>(
    () => withoutEngine(unpack<Drawn>(carried), engineOf, waiting),
    [carried],
  );
  const engine = useLateEngine(scene.id, engineOf, loadEngine);
  const below = useMemo(() => belowOf(scene), [scene]);
  return <SceneFrame scene={engine ?? scene} picture={Picture} below={below} />;
}

type Props = PictureProps<Inputs, Drawn>;

function Picture({ values, result: { picture, trace = [] }, step, change }: Props) {
  if (picture === undefined) return <p>The picture is on its way.</p>;
  return (
    <Timeline
      picture={picture}
      text={String(values.operations)}
      onText={(text) => change('operations', text)}
      now={step < trace.length - 1 ? trace[step]?.time : undefined}
    />
  );
}

/** What stands below a scene's moments; on the bench the worked examples and all models besides. */
function belowOf({ presets, inputs, start }: DrawnScene) {
  if (presets === undefined) return Chances;
  const from = valuesOf(inputs, start);
  return (props: Props) => (
    <>
      <Presets presets={presets} start={from} {...props} />
      <Models rows={props.result.rows ?? []} />
      <Chances {...props} />
    </>
  );
}

/** The chance of a stale answer, for those who ask. */
function Chances({ result: { picture } }: Props) {
  const [Chance, setChance] = useState<typeof import('./Chance.tsx').Chance>();
  if (picture?.chance === undefined) return <p hidden />;
  if (Chance) return <Chance {...picture.chance} />;
  const load = async () => {
    const { Chance: plot } = await import('./Chance.tsx');
    setChance(() => plot);
  };
  return (
    <p class="ct-ask">
      <button type="button" onClick={load}>
        How likely is an old answer?
      </button>
    </p>
  );
}
