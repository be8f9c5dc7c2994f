import { piecesOf } from '#engines/reading';

export type BucketNumber = 1 | 2 | 3;

/** One thing that happens, in the order of time. */
export type Operation =
  | { kind: 'put'; key: string; bucket: 1 | 2 }
  /** Without a version ID; with one; by a lifecycle rule. All in bucket 1. */
  | { kind: 'delete' | 'erase' | 'expire'; key: string }
  | { kind: 'rule' }
  | { kind: 'batch'; bucket: 1 | 2 };

export const operationsMost = 12;

const verbs = 'put, delete, erase, expire, rule or batch';
const quote = (text: string) => `“${text.slice(0, 20)}”`;
const isKey = (text: string | undefined): text is string =>
  text !== undefined && /^[\p{L}\p{N}_-]{1,12}$/u.test(text);

/**
 * Reads operations, one per line or parted by `;`.
 *
 *     put red        uploads into bucket 1; `put red in 2` into bucket 2
 *     rule           from now on 1 is replicated to 2, and 2 to 3
 *     delete red     without a version ID; `erase red` with one; `expire red` by lifecycle
 *     batch          Batch Replication from 1 to 2; `batch 2` from 2 to 3
 *
 * A fault is one sentence that names the place and says what would be right.
 */
export function parseOperations(text: string): Operation[] | string {
  const lines = piecesOf(text, /[;\r\n]+/);
  if (lines.length === 0) return 'There is no operation. Write put red.';
  if (lines.length > operationsMost)
    return `There are ${lines.length} operations. Up to ${operationsMost} fit here: cut ${lines.length - operationsMost}.`;
  const operations: Operation[] = [];
  for (const [index, line] of lines.entries()) {
    const parsed = parseOne(line.split(/\s+/), operations);
    if (typeof parsed === 'string') return `Operation ${index + 1}: ${parsed}`;
    operations.push(parsed);
  }
  return operations;
}

function parseOne(words: readonly string[], before: readonly Operation[]): Operation | string {
  const [verb = '', key, ...rest] = words;
  switch (verb) {
    case 'put': {
      if (!isKey(key)) return 'put needs a key of one word with up to 12 letters, such as put red.';
      const where = rest.join(' ');
      if (where !== '' && where !== 'in 2')
        return `${quote(where)} is not understood. Write put ${key} in 2.`;
      return { kind: 'put', key, bucket: where === '' ? 1 : 2 };
    }
    case 'delete':
    case 'erase':
    case 'expire': {
      const keys = before.flatMap((each) => (each.kind === 'put' && each.bucket === 1 ? [each.key] : []));
      if (key !== undefined && rest.length === 0 && keys.includes(key)) return { kind: verb, key };
      return keys.length === 0
        ? `${verb} needs a key that was put into bucket 1 before. Write put red first.`
        : `${verb} needs a key that was put into bucket 1 before. Write ${verb} ${keys.at(-1)}.`;
    }
    case 'rule':
      return key === undefined ? { kind: 'rule' } : `rule stands alone. Take ${quote(key)} away.`;
    case 'batch':
      if (!before.some(({ kind }) => kind === 'rule')) return 'batch needs a rule. Write rule before it.';
      if (rest.length > 0 || (key !== undefined && key !== '1' && key !== '2'))
        return 'batch copies from bucket 1 or 2. Write batch 1 or batch 2.';
      return { kind: 'batch', bucket: key === '2' ? 2 : 1 };
    default:
      return `${quote(verb)} is no operation. Write ${verbs}, such as put red.`;
  }
}
