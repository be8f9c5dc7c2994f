import { useMemo } from 'preact/hooks';
import type { AccessStep } from '#engines/cache/policy-run';

/** A tick for every access of a long run: up for a hit, down for a miss, half down for a refused one. */
const tickOf = ({ at, verdict }: AccessStep): string => {
  const [from, length] = verdict.kind === 'hit' ? [0, 9] : [11, verdict.kind === 'refused' ? 4 : 9];
  return `M${at}.15 ${from}h.7v${length}h-.7z`;
};

const kinds = ['hit', 'miss', 'refused'] as const;
const kindOf = ({ verdict: { kind } }: AccessStep) => (kind === 'expired' ? 'miss' : kind);

/** The whole of a long run in one strip; the step stands out. */
export function Overview({ steps, step }: { steps: readonly AccessStep[]; step: number }) {
  const paths = useMemo(
    () =>
      kinds.map((kind) => ({
        kind,
        ticks: steps
          .filter((each) => kindOf(each) === kind)
          .map(tickOf)
          .join(''),
      })),
    [steps],
  );
  return (
    <div class="overview">
      <span class="overview-names" aria-hidden="true">
        <span>hits</span>
        <span>misses</span>
      </span>
      <svg viewBox={`0 -1 ${steps.length} 22`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="overview-step" x={step} y="-1" width="1" height="22" />
        {paths.map(({ kind, ticks }) => (
          <path key={kind} class={kind} d={ticks} />
        ))}
      </svg>
    </div>
  );
}
