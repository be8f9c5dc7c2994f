import { fail, piecesOf, type Reading } from '#engines/reading';
import { unversionedId } from '#facts/s3';

/** One call on the one key of the scene, or on its bucket. */
export type Operation =
  | { kind: 'put'; content: string }
  | { kind: 'get' | 'delete'; id: string | undefined }
  | { kind: 'enable' | 'suspend' };

export const nullId = unversionedId.value;
/** Real version IDs are long opaque strings; these are short and as opaque, and are handed out in this order. */
export const ids = ['k3', 'x9', 'b7', 'm2', 'q5', 't8', 'd4', 'w6', 'f1', 'h0', 'r5', 'z7'] as const;
export const operationsMost = ids.length;

const verbs = 'put, get, delete, enable or suspend';

/**
 * Reads operations, one per line or parted by `;`.
 *
 *     put red       stores an object with this content
 *     get           reads the current version; `get k3` a version by its ID
 *     delete        without an ID; `delete k3` removes that version or marker for good
 *     enable        switches versioning on; `suspend` suspends it
 *
 * A fault is one sentence that names the place and says what would be right.
 */
export function parseOperations(text: string): Reading<Operation[]> {
  const lines = piecesOf(text, /[;\r\n]+/);
  if (lines.length === 0) return fail(`There is no operation. Write ${verbs}, such as put red.`);
  if (lines.length > operationsMost) {
    return fail(
      `There are ${lines.length} operations. Up to ${operationsMost} fit here: cut ${lines.length - operationsMost}.`,
    );
  }
  const operations: Operation[] = [];
  let [versioned, enabled, made] = [false, false, 0];
  for (const [index, line] of lines.entries()) {
    const parsed = parseOne(line.split(/\s+/), ids.slice(0, made), versioned);
    if (typeof parsed === 'string') return fail(`Operation ${index + 1}: ${parsed}`);
    operations.push(parsed);
    if (parsed.kind === 'enable') [versioned, enabled] = [true, true];
    if (parsed.kind === 'suspend') enabled = false;
    const makesId = parsed.kind === 'put' || (parsed.kind === 'delete' && parsed.id === undefined);
    if (enabled && makesId) made += 1;
  }
  return { ok: true, value: operations };
}

function parseOne(words: readonly string[], made: readonly string[], versioned: boolean): Operation | string {
  const [verb = '', argument, ...more] = words;
  const kind = verb.toLowerCase();
  const rest = more.length > 0 ? more.join(' ') : undefined;
  if (rest !== undefined) return `${quote(rest)} is too much after ${verb} ${argument}. Take it away.`;
  switch (kind) {
    case 'put':
      return argument !== undefined && /^[\p{L}\p{N}_-]{1,12}$/u.test(argument)
        ? { kind, content: argument }
        : `put needs a content of one word with up to 12 letters, such as put red.`;
    case 'get':
    case 'delete':
      if (argument === undefined || argument === nullId || made.includes(argument))
        return { kind, id: argument };
      return `${quote(argument)} is no version ID by then. Write ${[nullId, ...made].join(' or ')}, or ${kind} alone.`;
    case 'enable':
    case 'suspend':
      if (argument !== undefined) return `${kind} stands alone. Take ${quote(argument)} away.`;
      return kind === 'enable' || versioned
        ? { kind }
        : 'suspend follows an enable: a bucket that never had versioning has none to suspend. Write enable first.';
    default:
      return `${quote(verb)} is no operation. Write ${verbs}, such as put red.`;
  }
}

const quote = (text: string) => `“${text.slice(0, 20)}”`;
