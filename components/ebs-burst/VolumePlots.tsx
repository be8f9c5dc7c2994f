import { RunPlots } from '#components/bucket/RunPlots.tsx';
import type { VolumeStretch } from '#engines/bucket/volume';
import { percent } from '#engines/numbers';

/** What both kinds of volume that burst have; rates are in credits per second. */
interface BurstRun {
  run: readonly VolumeStretch[];
  baseline: number;
  burst: number;
}

interface Props<R extends BurstRun> {
  result: R;
  kept: { result: R } | undefined;
  step: number;
  /** What the rate counts, such as “IOPS”. */
  label: string;
  /** Credits of a full bucket. */
  capacityOf: (result: R) => number;
  /** How much one credit moves of what is counted. */
  creditOf: (result: R) => number;
}

/** The rate and the credits of a volume over time. */
export function VolumePlots<R extends BurstRun>({
  result,
  kept,
  step,
  label,
  capacityOf,
  creditOf,
}: Props<R>) {
  const spansOf = (of: R) =>
    of.run.map(({ from, to, flows: { io }, before, after }) => ({
      from,
      to,
      wanted: io.demand * creditOf(of),
      given: io.served * creditOf(of),
      before: before.credits / capacityOf(of),
      after: after.credits / capacityOf(of),
    }));
  const bursts = result.baseline < result.burst;
  return (
    <RunPlots
      spans={spansOf(result)}
      kept={kept && spansOf(kept.result)}
      step={step}
      rate={{ label, wanted: 'asked for', given: 'delivered' }}
      level={
        bursts
          ? { label: 'BurstBalance', name: 'credits left', format: (value) => percent(value) }
          : undefined
      }
    />
  );
}
