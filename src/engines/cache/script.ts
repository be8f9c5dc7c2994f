import { show } from '#engines/numbers';
import { fail, type Reading } from '#engines/reading';

export interface KeyedStatement {
  kind: 'read' | 'write' | 'delete' | 'external';
  /** `#` in it stands for the number of the repetition. */
  key: string;
  times: number;
  /** When the next repetition or statement begins: at the answer, without waiting for it, or so many ms later. */
  pace: 'answered' | 'unanswered' | number;
}

/** One statement of a script. Spans are in ms. */
export type Statement =
  | KeyedStatement
  | { kind: 'kill' }
  | { kind: 'wait'; ms: number }
  | { kind: 'missing'; key: string };

export const scriptLimits = {
  characters: 4000,
  statements: 100,
  operations: 5000,
  waitMs: 30 * 86_400_000,
} as const;

const keyed = ['read', 'write', 'delete', 'external'] as const;
const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, min: 60_000, h: 3_600_000 };

/** The operation's key in its `turn`-th repetition, from 1: `#` stands for that number, as in `write seat-#`. */
export const keyOfTurn = (key: string, turn: number) => key.replaceAll('#', String(turn));

/**
 * Reads a script: one statement per line, or several separated by `;`.
 *
 *     read seat-1               the application reads a key and waits for the answer
 *     write seat-1              it writes a key; `delete` and `external` (a change behind the cache's back) likewise
 *     write seat-1 &            the same, without waiting for the end: the next statement begins at once
 *     read seat-1 x200 every 1ms    200 reads, one every millisecond, whether answered or not
 *     write seat-# x3           seat-1, seat-2, seat-3, one after the other
 *     wait 10s                  time passes (ms, s, min, h)
 *     kill                      the cache node dies and an empty one takes its place
 *     missing seat-9            the database has no such row at the start
 *
 * A fault is one sentence that names the place and says what would be right.
 */
export function parseScript(text: string): Reading<Statement[]> {
  if (text.length > scriptLimits.characters) {
    return fail(
      `The script has ${show(text.length)} characters. Up to ${show(scriptLimits.characters)} fit: cut ${show(text.length - scriptLimits.characters)}.`,
    );
  }
  const statements: Statement[] = [];
  let operations = 0;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    for (const [part, words] of statementsOf(line).entries()) {
      const parsed = parseStatement(words);
      const place = `Line ${index + 1}${part > 0 ? `, statement ${part + 1}` : ''}`;
      if (typeof parsed === 'string') return fail(`${place}: ${parsed}`);
      statements.push(parsed);
      operations += 'times' in parsed ? parsed.times : 1;
      if (statements.length > scriptLimits.statements) {
        return fail(
          `${place} is one too many. Up to ${scriptLimits.statements} statements fit: repeat one with x, such as read seat-1 x20.`,
        );
      }
      if (operations > scriptLimits.operations) {
        return fail(
          `${place} makes ${show(operations)} operations. Up to ${show(scriptLimits.operations)} fit: repeat fewer times.`,
        );
      }
    }
  }
  return { ok: true, value: statements };
}

const statementsOf = (line: string) =>
  line
    .split(';')
    .map((statement) => statement.trim().split(/\s+/))
    .filter((words) => words[0] !== '');

function parseStatement(words: readonly string[]): Statement | string {
  const [verb = '', ...rest] = words;
  const kind = verb.toLowerCase();
  if (kind === 'kill')
    return rest.length === 0 ? { kind } : `kill stands alone. Take ${quote(rest.join(' '))} away.`;
  if (kind === 'wait') return parseWait(rest);
  if (kind === 'missing') {
    const key = parseKey(kind, rest[0]);
    if (!key.ok) return key.fault;
    if (rest.length > 1) return `missing takes one key. Take ${quote(rest.slice(1).join(' '))} away.`;
    if (key.value.includes('#'))
      return `missing takes one key, and # makes several. Write such as missing seat-1.`;
    return { kind, key: key.value };
  }
  const operation = keyed.find((name) => name === kind);
  if (operation === undefined) {
    return `${quote(verb)} is no operation. Write read, write, delete, external, wait, kill or missing, such as read seat-1.`;
  }
  return parseKeyed(operation, rest);
}

function parseKeyed(
  kind: KeyedStatement['kind'],
  [first, ...options]: readonly string[],
): Statement | string {
  const key = parseKey(kind, first);
  if (!key.ok) return key.fault;
  const statement = { kind, key: key.value, times: 1, pace: 'answered' } as const;
  const [repeat, every, span, ...more] = options;
  if (repeat === undefined) return statement;
  if (repeat === '&' && every === undefined) return { ...statement, pace: 'unanswered' };
  const times = Number(/^[x×](\d{1,7})$/i.exec(repeat)?.[1] ?? 0);
  if (times === 0) {
    return `${quote(repeat)} is not understood after the key. Write x and a number to repeat, such as ${kind} ${key.value} x20, or & not to wait.`;
  }
  if (every === undefined) return { ...statement, times };
  const ms = every.toLowerCase() === 'every' ? parseSpan(span) : undefined;
  if (ms === undefined || more.length > 0) {
    return `${quote(options.slice(1).join(' '))} is not understood after ${repeat}. Write every and a span, such as every 1ms.`;
  }
  return ms > scriptLimits.waitMs ? tooLong(span) : { ...statement, times, pace: ms };
}

const tooLong = (span: string | undefined) => `${quote(span ?? '')} is too long. The longest span is 720h.`;

function parseWait([written, ...more]: readonly string[]): Statement | string {
  const ms = parseSpan(written);
  if (ms === undefined || more.length > 0) {
    const found =
      written === undefined ? 'wait needs a span.' : `${quote([written, ...more].join(' '))} is no span.`;
    return `${found} Write a number and ms, s, min or h, such as wait 10s.`;
  }
  if (ms > scriptLimits.waitMs) return tooLong(written);
  return { kind: 'wait', ms };
}

/** A span such as 500ms, 10s, 2min or 1h, in ms. */
function parseSpan(written: string | undefined): number | undefined {
  const parts = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|min|h)$/i.exec(written ?? '');
  const size = units[parts?.[2]?.toLowerCase() ?? ''];
  const ms = Number(parts?.[1]) * (size ?? 0);
  return size === undefined ? undefined : ms;
}

function parseKey(
  verb: string,
  key: string | undefined,
): { ok: true; value: string } | { ok: false; fault: string } {
  if (key !== undefined && /^[\p{L}\p{N}#][\p{L}\p{N}#:._/-]{0,39}$/u.test(key))
    return { ok: true, value: key };
  const found = key === undefined ? `${verb} needs a key` : `${quote(key)} is no key`;
  return fail(`${found}. Write up to 40 letters, digits, or - _ . : /, such as ${verb} seat-1.`);
}

const quote = (written: string) => `“${written.slice(0, 30)}”`;
