import type { Moment, WorkingLine } from '#engines/result';
import { capital } from '#engines/words';
import type { ReadAnswer } from './answers.ts';
import type { ConsistencyValues } from './inputs.ts';
import type { Lane } from './lanes.ts';
import { modelOf } from './models.ts';
import type { Operation, Timeline } from './operations.ts';
import type { Possibility, Refusal } from './reasons.ts';
import type { WriteAnswer } from './run.ts';
import { callWords, ms, refusalWords, ruleWords, spanWords, staleWords, valueWords } from './words.ts';

const listed = new Intl.ListFormat('en-US', { type: 'disjunction' });
const joined = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** The values a read may return, in words: “A or B”, and key by key where there are several. */
export function possibleWords(read: ReadAnswer): string {
  const { items, refusal } = read;
  if (refusal?.certain) return 'an error';
  const words = (may: readonly Possibility[]) => listed.format(may.map(({ value }) => valueWords(value)));
  const [only, ...more] = items;
  const together = more.length === 0 ? [] : (combinationsOf(read) ?? []);
  if (together.length > 0 && together.length <= 4)
    return `${listed.format(together)}${refusal === undefined ? '' : ', or is cancelled'}`;
  if (only === undefined) return 'nothing';
  const held =
    more.length === 0 ? words(only.may) : joined.format(items.map(({ key, may }) => `${key}: ${words(may)}`));
  return refusal === undefined ? held : `${held}, or is cancelled`;
}

/** What several items may hold at once, where they come from one moment: “a=1 b=1”. */
const combinationsOf = ({ items, combinations }: ReadAnswer) =>
  combinations?.map((values) =>
    items.map(({ key }, index) => `${key}=${valueWords(values[index])}`).join(' '),
  );

export function answerOf(
  values: ConsistencyValues,
  writes: readonly WriteAnswer[],
  reads: readonly ReadAnswer[],
): string {
  const { label } = modelOf(values.model);
  const refused = writes.filter(({ refusal }) => refusal?.certain);
  const about = refused.map(
    ({ operation, refusal }) => `${callWords(operation)} is refused, ${whyRefused(refusal)}`,
  );
  const shown = reads.slice(0, 3).map((read) => sentenceOf(read));
  if (reads.length > 3) {
    const stale = reads.filter(({ verdict }) => verdict === 'stale').length;
    shown.push(`of all ${reads.length} reads ${stale === 0 ? 'none' : stale} may be stale`);
  }
  const parts = [...about, ...shown];
  return `${label}: ${parts.length === 0 ? 'nothing is read' : parts.join('; ')}.`;
}

const whyRefused = (refusal: Refusal | undefined) =>
  refusal === undefined ? '' : `because ${refusalWords[refusal.rule]}`;

function sentenceOf(read: ReadAnswer): string {
  const { operation, refusal, items } = read;
  const call = `${callWords(operation)} ${spanWords(operation)}`;
  if (refusal?.certain) return `${call} is refused, ${whyRefused(refusal)}`;
  const sure = refusal === undefined && items.every(({ may }) => may.length === 1);
  const worst = Math.max(-1, ...items.flatMap(({ may }) => may.flatMap(({ staleFor }) => staleFor ?? [])));
  const old = worst < 0 ? '' : sure ? ', which is stale' : ', and may be stale';
  return `${call} ${sure ? 'returns' : 'may return'} ${possibleWords(read)}${old}`;
}

/** One line for each value that a read may return, and one for each call that is or may be refused. */
export function workingOf(
  timeline: Timeline,
  writes: readonly WriteAnswer[],
  reads: readonly ReadAnswer[],
): WorkingLine[] {
  const called = callsOf(timeline);
  return [
    ...writes.flatMap(({ operation, refusal }) => refusedLine(operation, refusal, called)),
    ...reads.flatMap((read) => [
      ...refusedLine(read.operation, read.refusal, called),
      ...read.items.flatMap(({ key, may }) =>
        may.map((possibility) => valueLine(read, key, possibility, called)),
      ),
      ...togetherLine(read),
    ]),
  ];
}

function callsOf({ operations }: Timeline): (id: number) => string {
  const calls = new Map(operations.map((call) => [call.id, callWords(call)]));
  return (id) => calls.get(id) ?? 'what it held before';
}

function refusedLine(
  call: Operation,
  refusal: Refusal | undefined,
  called: (id: number) => string,
): WorkingLine[] {
  if (refusal === undefined) return [];
  const others = refusal.others.length === 0 ? '' : ` (${joined.format(refusal.others.map(called))})`;
  const error = refusal.error === undefined ? '' : `: ${refusal.error}`;
  return [
    {
      says: `${callWords(call)}: error`,
      rule: `${refusalWords[refusal.rule]}${others}`,
      result: `${refusal.certain ? 'refused' : 'may be refused'}${error}`,
    },
  ];
}

function valueLine(
  { operation, items, refusal }: ReadAnswer,
  key: string,
  { value, reasons, staleFor }: Possibility,
  called: (id: number) => string,
): WorkingLine {
  const lines = reasons.map((reason) => ruleWords(reason, operation, called));
  const numbers = [...new Set(lines.flatMap((line) => line.numbers ?? []))];
  const only = refusal === undefined && items.find((item) => item.key === key)?.may.length === 1;
  return {
    says: `${callWords(operation)}: ${items.length > 1 ? `${key} = ` : ''}${valueWords(value)}`,
    rule: [...new Set(lines.map(({ rule }) => rule))].join('; or '),
    ...(numbers.length > 0 && { numbers: numbers.join('; ') }),
    result: `${only ? 'the only answer' : 'possible'}${staleWords(staleFor)}`,
  };
}

function togetherLine(read: ReadAnswer): WorkingLine[] {
  const together = read.items.length < 2 ? undefined : combinationsOf(read);
  if (together === undefined) return [];
  const result = `${together.slice(0, 6).join('; ')}${together.length > 6 ? '; …' : ''}`;
  return [{ says: `${callWords(read.operation)}: together`, rule: 'all items come from one moment', result }];
}

/** A moment with its time in ms, so that a picture can point at it. */
export interface TimedMoment extends Moment {
  time: number;
}

/** The drawn run, moment by moment. */
export function traceOf(
  writes: readonly WriteAnswer[],
  reads: readonly ReadAnswer[],
  lanes: readonly Lane[],
): TimedMoment[] {
  const moments: { time: number; turn: number; says: string }[] = [];
  const add = (time: number, turn: number, says: string) => moments.push({ time, turn, says });
  const calls = new Map(writes.map(({ operation }) => [operation.id, callWords(operation)]));
  for (const { operation, effect, refusal } of writes) {
    const call = callWords(operation);
    if (operation.end > operation.start) add(operation.start, 3, `${call} is sent.`);
    if (effect !== undefined) add(effect, 1, `${call} takes effect.`);
    if (operation.unanswered) add(operation.end, 2, `${call} runs into its timeout.`);
    else if (effect === undefined) add(operation.end, 2, `${call} is refused, ${whyRefused(refusal)}.`);
    else add(operation.end, 2, `${call} is acknowledged.`);
  }
  for (const { name, arrivals, copy } of lanes) {
    if (copy.startsWith('leader')) continue;
    const shown = new Map(arrivals.map(({ write, shown }) => [`${write} ${shown}`, { write, shown }]));
    for (const { write, shown: at } of shown.values()) {
      if (Number.isFinite(at)) add(at, 2, `${capital(name)} shows ${calls.get(write) ?? ''}.`);
    }
  }
  for (const { operation, items, drawnRefused, refusal } of reads) {
    const call = callWords(operation);
    if (operation.end > operation.start) add(operation.start, 3, `${call} is sent.`);
    const held = items.map(({ key, drawn }) => (items.length > 1 ? `${key}=` : '') + valueWords(drawn));
    const says = drawnRefused
      ? `is refused, ${whyRefused(refusal)}`
      : `returns ${items.length === 0 ? 'nothing' : joined.format(held)}`;
    add(operation.end, 4, `${call} ${says}.`);
  }
  return moments
    .sort((a, b) => a.time - b.time || a.turn - b.turn)
    .map(({ time, says }) => ({ at: ms(Math.round(time)), says, time }));
}
