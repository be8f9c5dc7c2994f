import './cache-strategies.css';
import { Lanes } from '#components/kit/Lanes.tsx';
import type { Counters } from '#engines/cache/counters';
import type { EntryState, Step } from '#engines/cache/follow';
import { show } from '#engines/numbers';
import { badgesOf } from './badges.ts';
import { keyRowsOf } from './key-rows.ts';
import { parties, rowsOf } from './messages.ts';
import type { StrategyRun } from './run.ts';
import { clock } from './times.ts';
import { happenedAt } from './words.ts';

/** One step: who says what to whom, how it ended, and how cache and database stand after it. */
export function Picture({ result, step: index }: { result: StrategyRun; step: number }) {
  const step = result.steps[index];
  if (step === undefined) return <p>Nothing has happened yet.</p>;
  return (
    <div class="strategies">
      <Verdicts step={step} />
      <Lanes parties={parties} messages={rowsOf(step)} />
      <div class="strategies-state">
        <Keys step={step} />
        <SoFar counters={step.counters} />
      </div>
    </div>
  );
}

function Verdicts({ step }: { step: Step }) {
  const { statement, at, outcomes } = step;
  const byItself = statement.kind === 'wait';
  return (
    <p class="strategies-verdicts">
      <b>{clock(byItself ? happenedAt(step) : at)}</b>{' '}
      <code>
        {byItself ? 'by itself' : statement.kind} {'key' in statement && statement.key}
        {'times' in statement && statement.times > 1 && ` × ${show(statement.times)}`}
      </code>{' '}
      {badgesOf(outcomes).map(({ shape, word, tone, times }) => (
        <span key={word} class={`badge ${tone}`}>
          <span aria-hidden="true">{shape}</span> {times > 1 && `${show(times)} × `}
          {word}
        </span>
      ))}
    </p>
  );
}

const states: Record<EntryState['state'], { shape: string; tone: string; word: string }> = {
  fresh: { shape: '✓', tone: 'fresh', word: 'fresh' },
  stale: { shape: '▲', tone: 'stale', word: 'stale' },
  dirty: { shape: '◐', tone: 'stale', word: 'not flushed' },
  expired: { shape: '○', tone: 'plain', word: 'expired' },
  marker: { shape: '∅', tone: 'plain', word: 'no such row' },
};

function Keys({ step }: { step: Step }) {
  const { rows, moreKeys } = keyRowsOf(step);
  return (
    <table class="strategies-keys">
      <caption>After this step</caption>
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">In the cache</th>
          <th scope="col">TTL left</th>
          <th scope="col">Database</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ first, last, size, cached, database }) => (
          <tr key={first}>
            <th scope="row">
              <KeyName name={first} />
              {last !== undefined && (
                <>
                  {' '}
                  to <KeyName name={last} /> ({show(size)})
                </>
              )}
            </th>
            <td>{cached === undefined ? 'nothing' : <Entry {...cached} />}</td>
            <td>{cached?.remains ?? '–'}</td>
            <td>{database === undefined ? 'no row' : `version ${database}`}</td>
          </tr>
        ))}
        {moreKeys > 0 && (
          <tr>
            <td colSpan={4}>and {show(moreKeys)} more keys</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** A short name breaks nowhere, not even at its hyphen. */
const KeyName = ({ name }: { name: string }) => <span class={name.length > 12 ? '' : 'key'}>{name}</span>;

function Entry({ version, state }: { version: number; state: EntryState['state'] }) {
  const { shape, tone, word } = states[state];
  return (
    <>
      version {version}{' '}
      <span class={`badge ${tone}`}>
        <span aria-hidden="true">{shape}</span> {word}
      </span>
    </>
  );
}

function SoFar({ counters }: { counters: Readonly<Counters> }) {
  const figures = [
    ['hits', counters.hits],
    ['stale hits', counters.staleHits],
    ['misses', counters.misses],
    ['queries', counters.databaseReads],
    ['rows written', counters.databaseWrites],
    ['writes lost', counters.lostWrites],
  ] as const;
  return (
    <dl class="strategies-so-far" aria-label="So far">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{show(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
