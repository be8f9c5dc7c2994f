import './api-gateway.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, Throttle } from '#engines/gateway/throttle';
import { levelNames } from '#engines/gateway/throttle-run';
import { show } from '#engines/numbers';
import { limitLevels } from './limit-levels.ts';

const part = (tokens: number, size: number) => (size === 0 ? 0 : Math.min(100, (tokens / size) * 100));

/** The buckets in the order in which they are asked, at the end of this step. */
function Levels({ result: { stretches }, step }: PictureProps<typeof inputs, Throttle>) {
  const now = stretches[step] ?? stretches.at(-1);
  return (
    <ol class="limit-levels" aria-label="Tokens after this step">
      {now?.levels.map(({ level, size, after }) => (
        <li key={level} class={level === now.refusedBy ? 'refuses' : undefined}>
          <b>{levelNames[level]}</b>
          <span class="limit-levels-bar" aria-hidden="true">
            <span style={`inline-size: ${part(after, size).toFixed(1)}%`} />
          </span>
          <span>
            {show(after, 0)} of {show(size)}
          </span>
          <span class="limit-levels-verdict">{level === now.refusedBy ? '✕ 429' : '✓'}</span>
        </li>
      ))}
    </ol>
  );
}

export default function LimitLevels() {
  return <SceneFrame scene={limitLevels} picture={Levels} />;
}
