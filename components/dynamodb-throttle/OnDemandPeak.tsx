import { RunPlots, type Span } from '#components/bucket/RunPlots.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, OnDemand } from '#engines/bucket/on-demand';
import { onDemandPeak } from './on-demand.ts';

const spansOf = ({ minutes }: OnDemand): Span[] =>
  minutes.map(({ from, to, demand, served, room }) => ({
    from,
    to,
    wanted: demand,
    given: served,
    before: room,
    after: room,
  }));

/** Traffic and what passes of it, and what the table would serve at once. */
function Picture({ values, result, kept, step }: PictureProps<typeof inputs, OnDemand>) {
  return (
    <RunPlots
      spans={spansOf(result)}
      kept={kept && spansOf(kept.result)}
      step={result.moments[step] ?? 0}
      rate={{ label: `${values.operation} units per second`, wanted: 'asked for', given: 'passes' }}
      level={{ label: 'units per second', name: 'would be served at once' }}
    />
  );
}

export default function OnDemandPeak() {
  return <SceneFrame scene={onDemandPeak} picture={Picture} />;
}
