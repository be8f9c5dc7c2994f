import { parseJson } from '#engines/json';
import { show } from '#engines/numbers';
import { fail, type Reading } from '#engines/reading';
import { TextFault } from '#engines/text-fault';
import { dataOf, type Json } from './value.ts';

/** What a task does at some attempts in a row. */
export interface Answer {
  times: number;
  seconds: number;
  /** The name of the error; undefined where it succeeds. */
  error: string | undefined;
  value: Json;
}

const secondsMax = 40_000_000;
const timesMax = 1_000;
const kibMax = 400;
const example = 'fails twice with Payment.Timeout, then succeeds';

const partAt =
  /^(?:succeeds|returns (?<value>.+?)|(?<always>always )?fails(?: (?<times>once|twice|\d+ times))? with (?<error>[A-Za-z][\w.]*))(?: after (?<seconds>\d+(?:\.\d+)?) s)?$/;

/** A task that nobody mentions, and one that has done all that was written. */
const succeeds: Answer = { times: Number.POSITIVE_INFINITY, seconds: 1, error: undefined, value: {} };

function countOf(times: string | undefined): number {
  if (times === undefined || times === 'once') return 1;
  return times === 'twice' ? 2 : Number.parseInt(times, 10);
}

function returned(text: string | undefined): Reading<Json> {
  if (text === undefined) return { ok: true, value: {} };
  const [, kib] = /^(\d+) KiB$/.exec(text) ?? [];
  if (kib !== undefined) {
    if (Number(kib) > kibMax) return fail(`A result has up to ${kibMax} KiB here. Write ${kibMax} KiB.`);
    return { ok: true, value: 'x'.repeat(Number(kib) * 1024) };
  }
  try {
    return { ok: true, value: dataOf(parseJson(text)) };
  } catch (error) {
    if (error instanceof TextFault)
      return fail(`“${text.slice(0, 30)}” is no JSON. ${error.message} Write it such as {"receipt": 7}.`);
    throw error;
  }
}

function partOf(text: string): Reading<Answer> {
  const groups = partAt.exec(text.trim())?.groups;
  if (!groups) return fail(`“${text.trim().slice(0, 40)}” is not understood. Write such as: ${example}.`);
  const { value, always, times, error, seconds } = groups;
  const count = error === undefined || always ? Number.POSITIVE_INFINITY : countOf(times);
  if (Number.isFinite(count) && (count < 1 || count > timesMax))
    return fail(
      `A task fails from 1 to ${show(timesMax)} times here. Beyond that write: always fails with ${error}.`,
    );
  const took = Number(seconds ?? 1);
  if (took > secondsMax)
    return fail(
      `${show(took)} s are above ${show(secondsMax)} s, more than an execution may run. Write ${show(secondsMax)} s or less.`,
    );
  const result = returned(value);
  return result.ok
    ? { ok: true, value: { times: count, seconds: took, error, value: result.value } }
    : result;
}

/** Reads what one task does: “fails twice with Payment.Timeout, then returns {"receipt": 7} after 2 s”. */
export function readAnswers(text: string): Reading<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const part of text.split(', then ')) {
    const answer = partOf(part);
    if (!answer.ok) return answer;
    answers.push(answer.value);
  }
  return { ok: true, value: answers };
}

/** Reads lines such as “Charge: always fails with CardRefused”. */
export function readTasks(text: string): Reading<ReadonlyMap<string, readonly Answer[]>> {
  const tasks = new Map<string, readonly Answer[]>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = `Line ${index + 1}: `;
    const [, name, rest] = /^\s*([^:]+?)\s*:\s+(.+)$/.exec(line) ?? [];
    if (name === undefined || rest === undefined)
      return fail(
        `${place}a task’s name, a colon and a space belong before its answers. Write such as: Charge: ${example}.`,
      );
    if (tasks.has(name)) return fail(`${place}“${name}” has a line already. Join both with “, then”.`);
    const answers = readAnswers(rest);
    if (!answers.ok) return fail(`${place}${answers.fault}`);
    tasks.set(name, answers.value);
  }
  return { ok: true, value: tasks };
}

/** Gives the answers of a task one after another; after the last failure it succeeds. */
export function answering(answers: readonly Answer[]): () => Answer {
  let [index, given] = [0, 0];
  return () => {
    while (given >= (answers[index]?.times ?? Number.POSITIVE_INFINITY)) [index, given] = [index + 1, 0];
    given++;
    return answers[index] ?? succeeds;
  };
}
