import { RunPlots, type Span } from '#components/bucket/RunPlots.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Credits } from '#engines/bucket/cpu-credit-result';
import type { inputs } from '#engines/bucket/cpu-credits';
import { percent } from '#engines/numbers';
import { cpuCreditsScene } from './scenes.ts';

const share = (value: number) => percent(value);
const spansOf = ({ run }: Credits): Span[] =>
  run.spans.map((span) => ({ ...span, from: span.from * 60, to: span.to * 60 }));

/** The CPU of each vCPU, and the balance, which in Unlimited mode may go below zero. */
function Picture({ result, kept, step }: PictureProps<typeof inputs, Credits>) {
  return (
    <RunPlots
      spans={spansOf(result)}
      kept={kept && spansOf(kept.result)}
      step={step}
      rate={{ label: 'CPU of each vCPU', wanted: 'wanted', given: 'delivered', format: share }}
      level={{ label: 'CPU credits', name: 'balance, less surplus' }}
    />
  );
}

export default function CpuCredits() {
  return <SceneFrame scene={cpuCreditsScene} picture={Picture} />;
}
