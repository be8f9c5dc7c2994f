import { RunPlots, type Span } from '#components/bucket/RunPlots.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { ApiCalls, inputs } from '#engines/bucket/api-calls';
import { tokenBucket } from './scenes.ts';

const spansOf = ({ seconds }: ApiCalls): Span[] =>
  seconds.map(({ asked, served, before, after }, index) => ({
    from: index,
    to: index + 1,
    wanted: asked,
    given: served,
    before,
    after,
  }));

function Picture({ result, kept, step }: PictureProps<typeof inputs, ApiCalls>) {
  return (
    <RunPlots
      spans={spansOf(result)}
      kept={kept && spansOf(kept.result)}
      step={result.moments[step] ?? 0}
      rate={{ label: 'calls per second', wanted: 'asked for', given: 'pass' }}
      level={{ label: 'tokens', name: 'in the bucket' }}
    />
  );
}

export default function TokenBucket() {
  return <SceneFrame scene={tokenBucket} picture={Picture} />;
}
