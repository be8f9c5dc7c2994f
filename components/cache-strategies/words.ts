import type { Step } from '#engines/cache/follow';
import type { MissReason, Verdict } from '#engines/cache/observe';
import type { KeyedStatement } from '#engines/cache/script';
import { counted, show } from '#engines/numbers';
import type { Moment } from '#engines/result';
import { becauseOf, effectSays, told } from './effect-words.ts';
import { clock, took } from './times.ts';

type Operation = Step & { statement: KeyedStatement };

/** A step in words: when, what, how it ended and why, and how long the application waited. */
export function momentOf(step: Step): Moment {
  const { statement } = step;
  switch (statement.kind) {
    case 'wait':
      return { at: clock(happenedAt(step)), says: told(step.effects).map(effectSays).join(' ') };
    case 'kill':
      return { at: clock(step.at), says: killSays(step) };
    case 'missing':
      return { at: clock(step.at), says: `The database has no row ${statement.key}.` };
    default: {
      const operation = { ...step, statement };
      const says = statement.times > 1 ? repeatedSays(operation) : singleSays(operation);
      return { at: clock(step.at), says: [says, ...meanwhile(operation)].join(' ') };
    }
  }
}

/** Whether a step is worth a moment: time that passes without a change is only a later clock at the next one. */
export const happens = ({ statement, effects }: Step) => statement.kind !== 'wait' || effects.length > 0;

/** When something came about by itself, in ms: time may pass before and after it within its step. */
export const happenedAt = ({ effects, until }: Step): number => effects[0]?.at ?? until;

/** Whether something else came about before this step's operation had its answer. */
const isInterrupted = ({ at, until, latency }: Step) => until < at + latency;

function killSays({ outcomes }: Step): string {
  const verdict = outcomes[0]?.verdict;
  if (verdict?.kind !== 'node-died') return 'The cache node dies.';
  const { lostEntries, lostWrites, lostRows } = verdict;
  if (lostEntries === 0) return 'The cache node dies; it was empty.';
  const gone = `The cache node dies with ${counted(lostEntries, 'entry', 'entries')}`;
  if (lostWrites === 0) return `${gone}; the database has every write.`;
  return `${gone} and ${counted(lostWrites, 'acknowledged write')} to ${counted(lostRows, 'row')} that the database never saw.`;
}

const missReasons: Record<MissReason, string> = {
  'never-cached': 'it was not cached',
  expired: 'its TTL has run out',
  evicted: 'it was evicted',
  deleted: 'it was deleted',
  'node-died': 'it died with the node',
  refused: 'the cache had not taken it',
};

function singleSays(step: Operation): string {
  const { statement, keys, outcomes, latency } = step;
  const { kind } = statement;
  const key = keys[0] ?? statement.key;
  const verdict = outcomes[0]?.verdict;
  if (kind === 'external') return `${externalSays(step)}.`;
  const verb = kind[0]?.toUpperCase() + kind.slice(1);
  const ends =
    kind === 'read'
      ? verdict && readEnds(step, verdict)
      : (onItsWay(step) ?? (verdict && writeEnds(step, verdict)));
  return `${verb} ${key}: ${ends ?? 'it has no end yet'}. ${took(latency)}.`;
}

function readEnds(step: Operation, verdict: Verdict): string | undefined {
  switch (verdict.kind) {
    case 'hit': {
      if (!verdict.exists) return 'hit, the cache remembers that there is no such row';
      const than = verdict.databaseBehind ? 'which the database does not have yet' : 'as in the database';
      return `hit, version ${verdict.version}, ${than}`;
    }
    case 'stale-hit': {
      const got = verdict.exists ? `version ${verdict.version}` : '“no such row”';
      return `hit, but stale: ${got}, out of date since ${clock(step.at - verdict.staleFor)}; the database has version ${verdict.databaseVersion}`;
    }
    case 'miss': {
      const found = verdict.exists ? `version ${verdict.version}` : 'that there is no such row';
      const asks = verdict.fillInFlight
        ? '; another reader is asking already, and the database'
        : '; the database';
      return `miss, ${missReasons[verdict.reason]}${asks} answers ${found}${afterMiss(step)}`;
    }
    case 'shared-miss':
      return `miss, waits ${took(verdict.waited)} for the query of an earlier reader and gets version ${verdict.version}`;
    case 'served-expired':
      return `miss, but gets the expired version ${verdict.version} at once, while an earlier reader fetches a new one`;
    default:
      return undefined;
  }
}

/** Whether this read put what it found into the cache; a reader whom nobody waits for is still on the way. */
function afterMiss(step: Operation): string {
  const { statement, effects, messages } = step;
  if (statement.pace !== 'answered' || isInterrupted(step)) return '';
  const stored = effects.find(({ kind }) => kind === 'stored');
  if (stored?.kind === 'stored')
    return `, which is cached now${stored.outdated ? ', out of date already' : ''}`;
  if (effects.some(({ kind }) => kind === 'fill-dropped')) return '';
  const fills = messages.some(
    ({ from, label }) => label.startsWith('set ') || (from === 'cache' && label === 'query'),
  );
  const refused = effects.find(({ kind }) => kind === 'refused');
  return fills && refused?.kind === 'refused'
    ? `, which the cache does not take: ${becauseOf(refused.refusal)}`
    : ', which nobody puts into the cache';
}

const toDatabase = ({ messages }: Operation) =>
  messages.find(({ from, to }) => from === 'application' && to === 'database');

/** A write that has not reached the database when the next step begins. */
function onItsWay(step: Operation): string | undefined {
  const sent = toDatabase(step);
  if (sent === undefined || step.until >= step.at + sent.ms) return undefined;
  const leaves = step.statement.pace === 'answered' ? '' : ', and the next statement does not wait';
  return `it sets off, reaches the database in ${took(sent.ms)}${leaves}`;
}

function writeEnds(step: Operation, verdict: Verdict): string | undefined {
  if (verdict.kind === 'refused') {
    const half = verdict.databaseChanged
      ? 'the database has it, but the cache does not take it'
      : 'refused by the cache';
    return `${half}: ${becauseOf(verdict.refusal)}`;
  }
  if (verdict.kind !== 'written') return undefined;
  const what = verdict.exists ? `version ${verdict.version}` : 'the deletion';
  if (verdict.acknowledgedBy === 'cache') return `${what} in the cache only, queued for the database`;
  return verdict.exists
    ? `${what} in the database${besides(step)}`
    : `the row is deleted in the database${besides(step)}`;
}

/** What a change of the database did to the key's copy in the cache. */
function besides(step: Operation): string {
  const { keys, effects, cache } = step;
  if (effects.some(({ kind }) => kind === 'stored')) return ' and in the cache';
  if (effects.some((effect) => effect.kind === 'removed' && effect.leaving === 'deleted'))
    return ', and its copy in the cache is deleted';
  const copy = cache.find(({ key }) => key === keys[0]);
  if (copy?.state === 'stale') return `; version ${copy.version} stays in the cache and is stale from now on`;
  return copy === undefined ? '; the cache has no copy' : '';
}

function externalSays(step: Operation): string {
  const verdict = step.outcomes[0]?.verdict;
  const version = verdict?.kind === 'changed-outside' ? `: version ${verdict.version} in the database` : '';
  return `Somebody changes ${step.keys[0]} behind the cache’s back${version}${besides(step)}`;
}

const verbs = {
  read: 'reads of',
  write: 'writes of',
  delete: 'deletions of',
  external: 'outside changes of',
} as const;

function repeatedSays({ statement, keys, outcomes, messages, latency }: Operation): string {
  const [first = statement.key] = keys;
  const which = keys.length > 1 ? `${first} to ${keys.at(-1)}` : first;
  const pace = typeof statement.pace === 'number' ? `, one every ${took(statement.pace)}` : '';
  const ends = outcomes.map(({ verdict, times }) => endsAlike(verdict, times));
  const queries = messages.find(({ label }) => label === 'query')?.times ?? 0;
  if (queries > 0) ends.push(`${counted(queries, 'query', 'queries')} to the database`);
  return `${show(statement.times)} ${verbs[statement.kind]} ${which}${pace}: ${ends.join(', ')}. The longest wait is ${took(latency)}.`;
}

/** So many operations of one statement that ended alike. */
function endsAlike(verdict: Verdict, times: number): string {
  switch (verdict.kind) {
    case 'hit':
      return counted(times, 'hit');
    case 'stale-hit':
      return counted(times, 'stale hit');
    case 'miss':
      return verdict.fillInFlight
        ? `${counted(times, 'more miss', 'more misses')} while the value is on its way`
        : `${counted(times, 'miss', 'misses')} (${missReasons[verdict.reason]})`;
    case 'shared-miss':
      return `${counted(times, 'reader waits', 'readers wait')} for an earlier query`;
    case 'served-expired':
      return `${counted(times, 'reader gets', 'readers get')} the expired value at once`;
    case 'written':
      return `${show(times)} acknowledged by the ${verdict.acknowledgedBy}${verdict.acknowledgedBy === 'cache' ? ' alone' : ''}`;
    case 'refused':
      return `${show(times)} not taken by the cache, because ${becauseOf(verdict.refusal)}`;
    default:
      return counted(times, 'change');
  }
}

/** A flush that the operation itself brought about, by filling the queue or the cache. */
const meanwhile = ({ effects }: Operation) =>
  effects.filter(({ kind }) => kind === 'flushed').map(effectSays);
