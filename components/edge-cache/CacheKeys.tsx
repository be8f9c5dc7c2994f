import './edge-cache.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, KeyRun } from '#engines/edge/cache-key';
import { counted, show } from '#engines/numbers';
import { cacheKeys } from './scenes.ts';

const listedMost = 12;
const mark = ({ hit, wrong }: KeyRun['outcomes'][number]) => (hit ? (wrong ? '▲' : '●') : '○');

/** Each key with the requests that met it up to this step: a miss first, then those who share the copy. */
function Keys({ result: { outcomes }, step }: PictureProps<typeof inputs, KeyRun>) {
  const soFar = outcomes.slice(0, step + 1);
  const keys = [...new Set(soFar.map(({ key }) => key))];
  return (
    <div class="cache-keys">
      <p class="cache-keys-legend">○ miss, ● hit, ▲ hit on a wrong copy</p>
      <ul>
        {keys.slice(0, listedMost).map((key) => {
          const here = soFar.filter((outcome) => outcome.key === key);
          return (
            <li key={key}>
              <code>{key}</code>
              <span aria-hidden="true">
                {here.map((outcome) => (
                  <span
                    key={outcome.request.at}
                    class={outcome.hit ? (outcome.wrong ? 'wrong' : 'hit') : 'miss'}
                  >
                    {mark(outcome)}
                  </span>
                ))}
              </span>
              <span class="sr-only">
                {counted(here.filter(({ hit }) => !hit).length, 'miss', 'misses')},{' '}
                {counted(here.filter(({ hit }) => hit).length, 'hit')},{' '}
                {show(here.filter(({ wrong }) => wrong).length)} of them wrong
              </span>
            </li>
          );
        })}
      </ul>
      {keys.length > listedMost && <p>{show(keys.length - listedMost)} more keys are not listed.</p>}
    </div>
  );
}

export default function CacheKeys() {
  return <SceneFrame scene={cacheKeys} picture={Keys} />;
}
