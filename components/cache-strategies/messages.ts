import type { LaneMessage } from '#components/kit/Lanes.tsx';
import type { Step } from '#engines/cache/follow';
import type { Effect, Party } from '#engines/cache/observe';
import { counted } from '#engines/numbers';
import { told } from './effect-words.ts';
import { took } from './times.ts';

export const parties = ['application', 'cache', 'database'] as const satisfies readonly Party[];

type Row = LaneMessage<Party>;

const event = (at: Party, label: string): Row => ({ from: at, to: at, label, kind: 'call', times: 1 });

/** All messages of a label take the same, but for waits, of which the longest is known. */
const takesOf = (ms: number, times: number, isWait: boolean) =>
  times === 1 ? took(ms) : isWait ? `up to ${took(ms)}` : `${took(ms)} each`;

/** What a step draws between and at the parties, from the top to the bottom. */
export function rowsOf(step: Step): Row[] {
  const { statement, outcomes } = step;
  const verdict = outcomes[0]?.verdict;
  if (statement.kind === 'external' && verdict?.kind === 'changed-outside')
    return [event('database', `changed: version ${verdict.version}`)];
  if (statement.kind === 'kill') return [event('cache', 'the node dies')];
  const sent = step.messages.map(
    ({ from, to, label, ms, aside, times }): Row => ({
      from,
      to,
      label,
      ...(ms > 0 && { takes: takesOf(ms, times, from === to) }),
      kind: aside ? 'aside' : ms > 0 || label === 'get' ? 'call' : 'answer',
      times,
    }),
  );
  // Without a statement of the application, what happens is the late end of an earlier one, or a flush.
  return statement.kind === 'wait' ? [...sent, ...told(step.effects).flatMap(eventOf)] : sent;
}

function eventOf(effect: Effect): Row[] {
  switch (effect.kind) {
    case 'committed':
      return [event('database', effect.exists ? `version ${effect.version}` : 'deleted')];
    case 'stored':
      return [event('cache', `version ${effect.version}${effect.outdated ? ', stale' : ''}`)];
    case 'flushed':
      return [event('database', `${counted(effect.rows, 'row')} written`)];
    case 'removed':
    case 'evicted':
      return [event('cache', `${effect.key} goes`)];
    default:
      return [];
  }
}
