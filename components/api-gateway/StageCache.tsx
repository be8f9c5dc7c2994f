import './api-gateway.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, StageCacheRun } from '#engines/gateway/cache';
import type { Outcome } from '#engines/gateway/cache-run';
import { stageCache } from './stage-cache.ts';

const marks: Readonly<Record<Outcome['met'], string>> = {
  hit: '● hit',
  miss: '○ miss',
  refresh: '○ refreshed',
  uncached: '○ not cached',
  refused: '✕ 403',
  none: '',
};

const kind = ({ met, wrong, old }: Outcome) =>
  wrong || old || met === 'refused' ? 'stale' : met === 'hit' ? 'fresh' : undefined;
const verdict = ({ met, wrong, old }: Outcome) =>
  wrong ? '▲ hit on a wrong answer' : old ? '▲ hit on an old answer' : marks[met];

/** Every key that was asked so far, with the requests that met it. */
function Entries({ result: { outcomes }, step }: PictureProps<typeof inputs, StageCacheRun>) {
  const soFar = outcomes.slice(0, step + 1).filter(({ event }) => event.kind === 'request');
  const nameOf = ({ key }: Outcome) => key ?? 'past the cache';
  const names = [...new Set(soFar.map(nameOf))];
  return (
    <ul class="stage-cache">
      {names.map((name) => (
        <li key={name}>
          <code>{name}</code>
          <span>
            {soFar
              .filter((outcome) => nameOf(outcome) === name)
              .map((outcome, index) => (
                <span key={index} class={kind(outcome)}>
                  {outcome.event.kind === 'request' && `${outcome.event.request.caller}: `}
                  {verdict(outcome)}
                </span>
              ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

export default function StageCache() {
  return <SceneFrame scene={stageCache} picture={Entries} />;
}
