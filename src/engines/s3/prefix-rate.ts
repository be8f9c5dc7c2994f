import { number, type Values } from '#engines/inputs';
import { counted, exact, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { readsPerPrefix, writesPerPrefix } from '#facts/s3-advanced';

const perSecond = (label: string, max: number, value: number, help: string) =>
  number({ label, unit: 'per s', min: 0, max, step: 500, default: value, whole: true, help });

export const inputs = {
  reads: perSecond('GET and HEAD', 1_000_000, 20_000, 'Reads per second, spread evenly over the prefixes.'),
  writes: perSecond(
    'PUT, COPY, POST and DELETE',
    1_000_000,
    0,
    'Writes per second, spread evenly over the prefixes.',
  ),
  prefixes: number({
    label: 'Prefixes',
    unit: '',
    min: 1,
    max: 1_000,
    step: 1,
    default: 1,
    whole: true,
    help: 'What stands before the last part of the keys: posters/2026/ of posters/2026/hamlet.jpg.',
  }),
};

export interface PrefixRate extends Result {
  /** Requests per second that the prefixes serve at least. */
  readLimit: number;
  writeLimit: number;
  /** Prefixes that the requests need. */
  needed: number;
  enough: boolean;
}

const least = { reads: readsPerPrefix.value, writes: writesPerPrefix.value };

/** Requests against what S3 promises for so many prefixes. https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html */
export function prefixRate({ reads, writes, prefixes }: Values<typeof inputs>): PrefixRate {
  const [readLimit, writeLimit] = [least.reads * prefixes, least.writes * prefixes];
  const [forReads, forWrites] = [Math.ceil(reads / least.reads), Math.ceil(writes / least.writes)];
  const needed = Math.max(1, forReads, forWrites);
  const enough = prefixes >= needed;
  const limit = (says: string, each: number, total: number): WorkingLine => ({
    says,
    rule: 'prefixes × requests for each',
    numbers: `${show(prefixes)} × ${show(each)}`,
    result: `${show(total)}\u00a0per s`,
  });
  const need = (says: string, asked: number, each: number, count: number): WorkingLine => ({
    says,
    rule: `requests ÷ requests for each, rounded up: ${show(asked)} ÷ ${show(each)} = ${exact(asked / each, 4)}`,
    result: show(count),
  });
  return {
    readLimit,
    writeLimit,
    needed,
    enough,
    answer: answerOf(enough, needed, prefixes),
    measures: [
      { name: 'Prefixes needed', value: needed, unit: '', digits: 0 },
      { name: 'Reads served at least', value: readLimit, unit: 'per s', digits: 0 },
      { name: 'Writes served at least', value: writeLimit, unit: 'per s', digits: 0 },
    ],
    working: [
      limit('Reads served', least.reads, readLimit),
      limit('Writes served', least.writes, writeLimit),
      need('Prefixes for the reads', reads, least.reads, forReads),
      need('Prefixes for the writes', writes, least.writes, forWrites),
      { says: 'Prefixes needed', rule: 'the larger of both, at least 1', result: show(needed) },
    ],
  };
}

const inPrefixes = (count: number) => counted(count, 'prefix', 'prefixes');

function answerOf(enough: boolean, needed: number, prefixes: number): string {
  if (!enough)
    return `${inPrefixes(prefixes)} may answer some requests with 503 Slow Down: ${inPrefixes(needed)} are needed.`;
  if (prefixes === 1) return '1 prefix is enough.';
  return `${inPrefixes(prefixes)} are enough; ${needed === prefixes ? 'fewer would not do' : `${inPrefixes(needed)} would do`}.`;
}
