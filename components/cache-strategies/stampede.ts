import type { Scene } from '#components/kit/scene.ts';
import { whileFillingInput } from '#engines/cache/single-inputs';
import { choice, number, type Values } from '#engines/inputs';
import { counted, quantity, show } from '#engines/numbers';
import { type StrategyRun, tell } from './run.ts';
import { took } from './times.ts';

type Vanishing = 'expires' | 'is-deleted' | 'node-dies';

const inputs = {
  whileFilling: whileFillingInput,
  vanishing: choice<Vanishing>({
    label: 'How the key vanishes',
    options: {
      expires: 'its TTL runs out',
      'is-deleted': 'a write deletes it',
      'node-dies': 'the node dies',
    },
    default: 'expires',
    help: 'Why the hot key is missing when the readers come.',
  }),
  // Whole milliseconds add up without rounding, so a read in the very moment of the fill is counted right.
  gap: number({
    label: 'One read every',
    unit: 'ms',
    min: 1,
    max: 1_000,
    step: 1,
    default: 1,
    help: 'Time between two readers of this one key. Every 1 ms makes 1,000 readers a second.',
    whole: true,
  }),
  databaseReadMs: number({
    label: 'Query (Ld)',
    unit: 'ms',
    min: 1,
    max: 500,
    step: 20,
    default: 200,
    help: 'How long the query takes that brings the key back.',
  }),
} as const;

type Inputs = Values<typeof inputs>;

const vanish: Record<Vanishing, string> = {
  expires: 'wait 60s',
  'is-deleted': 'wait 10s; write seat-map',
  'node-dies': 'wait 10s; kill',
};

/** One second of readers, who come right after the key has vanished. */
const scriptOf = (values: Inputs) =>
  `read seat-map; ${vanish[values.vanishing]}; read seat-map x${Math.ceil(1_000 / values.gap)} every ${values.gap}ms`;

export type Stampede = StrategyRun & {
  /** Reads of the second in which the key is missing. */
  missing: number;
  /** Queries that they send for the one key. */
  queries: number;
  /** Readers who get the expired value at once. */
  servedExpired: number;
};

function run(values: Inputs): Stampede {
  const { databaseReadMs, whileFilling, gap } = values;
  const told = tell({
    strategy: 'cache-aside-invalidate',
    fill: 'background',
    databaseReadMs,
    whileFilling,
    script: scriptOf(values),
  });
  const { steps } = told;
  // The first step is the read that first cached the key; all other reads are those of the second.
  const [first, ...others] = steps;
  const added = (counter: 'misses' | 'databaseReads' | 'servedExpired') =>
    (others.at(-1)?.counters[counter] ?? 0) - (first?.counters[counter] ?? 0);
  const missing = added('misses');
  const queries = added('databaseReads');
  const servedExpired = added('servedExpired');
  const before = first?.counters.databaseReads ?? 0;
  const wait = Math.max(
    0,
    ...others.map(({ statement, latency }) => (statement.kind === 'read' ? latency : 0)),
  );
  const waiting = missing - servedExpired;
  return {
    ...told,
    missing,
    queries,
    servedExpired,
    answer: `${counted(queries, 'query', 'queries')} for the one key (${show(before + queries)} with the read that first cached it); ${counted(waiting, 'reader waits', 'readers wait')}, up to ${took(wait)}${servedExpired > 0 ? `, and ${counted(servedExpired, 'reader gets', 'readers get')} the expired value at once` : ''}.`,
    measures: [
      { name: 'Queries for the one key', value: queries, unit: '', digits: 0 },
      { name: 'Readers who wait', value: waiting, unit: '', digits: 0 },
      { name: 'Expired values served', value: servedExpired, unit: '', digits: 0 },
      { name: 'Longest wait', value: wait, unit: 'ms' },
    ],
    working: [
      {
        says: 'Reads while the key is missing',
        rule: 'query ÷ time between two reads, rounded up',
        numbers: `${show(databaseReadMs, 6)} ÷ ${show(gap)}`,
        result: show(missing),
      },
      {
        says: 'Queries for the one key',
        rule: 'reads while it is missing − those that ask no query of their own',
        numbers: `${show(missing)} − ${show(missing - queries)}`,
        result: show(queries),
      },
      {
        says: 'Queries so far',
        rule: 'the read that first cached the key + queries for it',
        numbers: `${show(before)} + ${show(queries)}`,
        result: show(before + queries),
      },
      {
        says: 'Readers who wait',
        rule: 'reads while it is missing − expired values served',
        numbers: `${show(missing)} − ${show(servedExpired)}`,
        result: show(waiting),
      },
      {
        says: 'Longest wait',
        rule: 'Lc + Ld, of the first reader',
        numbers: `1 + ${show(databaseReadMs, 6)}`,
        result: quantity(wait, 'ms', 6),
      },
    ],
  };
}

const queries = (result: Stampede) => show(result.queries);
const waiting = ({ missing, servedExpired }: Stampede) => show(missing - servedExpired);

/** What a missing hot key costs the database, and what holds the readers back. */
export const stampedeScene: Scene<typeof inputs, Stampede> = {
  id: 'stampede-scene',
  question: 'What if a hot key vanishes?',
  situation:
    'At the start: the map of a popular show, which is read every millisecond, has just expired. The query that brings it back takes 200 ms.',
  inputs,
  controls: ['whileFilling', 'vanishing', 'databaseReadMs', 'gap'],
  run,
  stories: [
    {
      name: 'One asks, the others wait',
      context: 'A single-flight lock: while a query for the key is on its way, nobody sends another.',
      set: { whileFilling: 'wait' },
      ask: 'Without the lock the number of queries was 200. And now?',
      options: ['1', '2', '100', '200'],
      right: queries,
      decides: 'Queries for the one key',
      takeaway: 'The lock spares the database, not the readers: 200 of them still wait for the one query.',
    },
    {
      name: 'An old answer is better than none',
      context:
        'Stale-while-revalidate: while one reader fetches the new value, the others get the expired one.',
      set: { whileFilling: 'serve-expired' },
      ask: 'How many readers have to wait for the database?',
      options: ['0', '1', '199', '200'],
      right: waiting,
      decides: 'Readers who wait',
      takeaway: 'One reader pays for all. The price is an answer older than the TTL promised.',
    },
    {
      name: 'The same, but the node died',
      context: 'Readers would take an expired value, but the key went with its node.',
      set: { whileFilling: 'serve-expired', vanishing: 'node-dies' },
      ask: 'How many readers have to wait now?',
      options: ['0', '1', '199', '200'],
      right: waiting,
      decides: 'Readers who wait',
      takeaway:
        'There is no expired value to serve after a loss or a delete. The readers fall back on waiting, and the database still sees one query.',
    },
    {
      name: 'A key that is hardly hot',
      context: 'One reader every 200 ms, exactly as long as the query takes. No lock.',
      set: { gap: 200 },
      ask: 'How many queries does the missing key cause?',
      options: ['1', '2', '5'],
      right: queries,
      decides: 'Queries for the one key',
      takeaway:
        'A stampede needs a second reader before the first one’s query is done: reads per second × query time above 1.',
    },
  ],
  leftOut: [
    'Readers come evenly spaced, and a loaded database answers as fast as an idle one. In truth it slows down, so that the gap lasts longer and more queries come.',
    'A cache call takes 1 ms, and the set takes place beside the answer. A lock whose holder dies is not modelled.',
  ],
};
