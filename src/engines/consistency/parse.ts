import { show } from '#engines/numbers';
import { fail, type Reading } from '#engines/reading';
import { type Change, isRead, keysOf, limits, type Operation, type Timeline } from './operations.ts';
import { parseCall } from './parse-call.ts';
import { quote } from './words-of-text.ts';

/**
 * Reads operations: one per line, or several separated by `;`. Times are in ms, or with a unit (400ms, 3s, 2min).
 *
 *     seat-1=free                        what a key holds before anything happens
 *     0-3s put seat-1=sold               a write, from its start to its acknowledgement
 *     4s get seat-1                      a read that takes no time
 *     0-20 update seat-1=held            `delete seat-1` likewise
 *     0-20 transact a=1 b=2 c=           several items at once; `c=` deletes
 *     30-40 get a b transactional        one call for several items; strong, eventual, transactional
 *     30-40 get a strong via index       via primary, index, dax or replica
 *     30-40 list                         every key; `list seat-` those with this prefix
 *     0-3s put k=B by ana at B           the client, and its Region: A, B or C
 *     0-3s put k=B effect 2s             pins the moment of effect of a write
 *     0-3s put k=B unanswered            the call timed out, its effect is unknown
 *     0-20 put k=B if none               a conditional write; `if A` when it holds A
 *
 * A fault is one sentence that names the place and says what would be right.
 */
export function parseOperations(text: string): Reading<Timeline> {
  if (text.length > limits.characters) {
    return fail(
      `The operations have ${show(text.length)} characters. Up to ${show(limits.characters)} fit: cut ${show(text.length - limits.characters)}.`,
    );
  }
  const before: Change[] = [];
  const operations: Operation[] = [];
  for (const [line, written] of text.split(/\r\n|\r|\n/).entries()) {
    for (const [part, statement] of written.split(';').entries()) {
      const words = statement.trim().split(/\s+/);
      if (words[0] === '') continue;
      const place = `Line ${line + 1}${part > 0 ? `, part ${part + 1}` : ''}`;
      const parsed = parseCall(words, operations.length + 1);
      if (typeof parsed === 'string') return fail(`${place}: ${parsed}`);
      if ('kind' in parsed) operations.push(parsed);
      else if (before.some(({ key }) => key === parsed.key)) {
        return fail(
          `${place}: ${quote(parsed.key)} already has a value at the start. Write one such line for each key.`,
        );
      } else before.push(parsed);
      const crowd = crowdOf({ before, operations });
      if (crowd !== undefined) return fail(`${place} is one too many: ${crowd}`);
    }
  }
  return { ok: true, value: { before, operations } };
}

function crowdOf(timeline: Timeline): string | undefined {
  const { operations } = timeline;
  if (operations.length > limits.operations) return `up to ${limits.operations} operations fit.`;
  if (keysOf(timeline).length > limits.keys) return `up to ${limits.keys} different keys fit.`;
  if (new Set(operations.map(({ client }) => client)).size > limits.clients) {
    return `up to ${limits.clients} different clients fit.`;
  }
  return undefined;
}

/** The text of a timeline: the inverse of `parseOperations`, for a picture in which operations were moved. */
export function writeOperations({ before, operations }: Timeline): string {
  return [...before.map(changed), ...operations.map(writeCall)].join('\n');
}

const changed = ({ key, value }: Change) => `${key}=${value ?? ''}`;

function writeCall(call: Operation): string {
  const words = [call.end === call.start ? `${call.start}` : `${call.start}-${call.end}`, call.kind];
  if (isRead(call)) {
    words.push(...call.keys);
    if (call.kind === 'list' && call.prefix !== '') words.push(call.prefix);
    if (call.consistency !== undefined) words.push(call.consistency);
  } else {
    words.push(...call.changes.map((each) => (call.kind === 'delete' ? each.key : changed(each))));
    if (call.onlyIf !== undefined) words.push('if', call.onlyIf.holds ?? 'none');
    if (call.effect !== undefined) words.push('effect', `${call.effect}`);
    if (call.unanswered) words.push('unanswered');
  }
  if (call.via !== undefined) words.push('via', call.via);
  if (call.client !== '') words.push('by', call.client);
  if (call.region !== 'A') words.push('at', call.region);
  return words.join(' ');
}
