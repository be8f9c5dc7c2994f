import { Plot, type Series } from '#components/kit/Plot.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { show } from '#engines/numbers';
import type { inputs, Quota } from '#engines/retry/quota';
import { retryQuota } from '#facts/cli-sdk';
import { retryQuotaScene } from './retry-quota.ts';

const drawnMost = 200;

/** Tokens over the calls; of a long run a part of the points, which at this size looks the same. */
function line(tokens: readonly number[]): Series['points'] {
  const every = Math.ceil(tokens.length / drawnMost);
  return tokens.flatMap((left, call) =>
    call % every === 0 || call === tokens.length - 1 ? [[call, left] as const] : [],
  );
}

function Tokens({ values, result, kept }: PictureProps<typeof inputs, Quota>) {
  const { tokens, blocked } = result;
  const calls = Math.max(values.calls, kept?.values.calls ?? 0);
  const left = blocked === undefined ? undefined : tokens[blocked];
  return (
    <Plot
      x={{ label: 'calls', min: 0, max: calls }}
      y={{ label: 'tokens in the quota', min: 0, max: retryQuota.value * 1.1 }}
      series={[
        { name: 'tokens', means: 'derived', points: line(tokens) },
        ...(kept ? [{ name: 'kept', means: 'kept' as const, points: line(kept.result.tokens) }] : []),
      ]}
      marks={
        blocked !== undefined && left !== undefined
          ? [{ x: blocked, y: left, means: 'stale', label: `call ${show(blocked)}: no retry` }]
          : []
      }
      says={`Tokens of the retry quota over ${show(values.calls)} calls: ${show(tokens[0] ?? 0)} at first, ${show(tokens.at(-1) ?? 0)} in the end.`}
    />
  );
}

export default function RetryQuota() {
  return <SceneFrame scene={retryQuotaScene} picture={Tokens} />;
}
