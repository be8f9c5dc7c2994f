import { counted, show } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import type { Call, Part } from './batch.ts';
import type { Batch } from './batch-inputs.ts';

interface Counts {
  calls: number;
  given: number;
  good: number;
  missed: number;
  repeated: number;
}

const range = ({ from, to }: Part) => (from === to ? `record ${from}` : `records ${from} to ${to}`);

export function callSays({ from, to, done, failed, given }: Call): string {
  const got = `The function gets ${range({ from, to })}`;
  if (failed === undefined) return `${got} and finishes ${from === to ? 'it' : 'all of them'}.`;
  const finishes = done.length === 0 ? 'fails' : `finishes ${counted(done.length, 'record')}, but fails`;
  const end = given
    ? ` The last retry is used up: ${range(given)} ${given.from === given.to ? 'is' : 'are'} given up.`
    : '';
  return `${got}, ${finishes} at record ${failed}.${end}`;
}

export function answerOf({ source }: Batch, { calls, given, good, missed, repeated }: Counts): string {
  if (given === 0) return 'No record is bad: one call finishes the batch.';
  const place = source === 'queue' ? 'the dead-letter queue' : 'the on-failure destination, if there is one';
  const harmless = good === 0 ? 'the bad one alone' : `${show(good)} of them good`;
  const never =
    missed > 0 ? `; ${show(missed)} good ${missed === 1 ? 'one was' : 'ones were'} never finished` : '';
  const twice = repeated > 0 ? `, and ${counted(repeated, 'record')} ran more than once` : '';
  return `After ${counted(calls, 'call')}, ${counted(given, 'record')} ${given === 1 ? 'goes' : 'go'} to ${place}, ${harmless}${never}${twice}.`;
}

export function workingOf(values: Batch, counts: Counts, finished: readonly number[]): WorkingLine[] {
  const { given, good, missed, repeated, calls } = counts;
  return [
    { says: 'After a failure', rule: ruleOf(values), result: cameBack(values) },
    {
      says: 'Calls',
      rule: 'until every record is finished or given up; halving is taken to use up no retry',
      result: show(calls),
    },
    { says: 'Given up', rule: 'what the call with the last retry leaves', result: show(given) },
    {
      says: 'Good records among them',
      rule: 'given up − bad ones',
      numbers: `${show(given)} − ${show(given - good)}`,
      result: show(good),
    },
    {
      says: 'Good records never finished',
      rule: 'those behind the bad one that no call has reached',
      result: show(missed),
    },
    {
      says: 'Finished more than once',
      rule: 'those before the bad one, which came again with it',
      result: show(repeated),
    },
    {
      says: 'Record 1 was finished',
      rule: 'calls that got it and passed it',
      result: `${show(finished[0] ?? 0)}\u00a0×`,
    },
  ];
}

function ruleOf({ source, way }: Batch): string {
  if (source === 'queue')
    return way === 'list'
      ? 'the function goes on and names what failed'
      : way === 'halves'
        ? 'halving exists for streams: a queue gets all messages back'
        : 'an error returns all messages of the batch';
  return way === 'list'
    ? 'the function stops and names the first that failed'
    : way === 'halves'
      ? 'the mapping halves the batch, down to a single record'
      : 'an error returns the whole batch';
}

function cameBack({ source, way }: Batch): string {
  if (way === 'list') return source === 'queue' ? 'the failed ones come back' : 'all from there on come back';
  return way === 'halves' && source === 'stream' ? 'two halves come back' : 'all come back';
}
