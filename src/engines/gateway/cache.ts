import { choice, number, text, type Values } from '#engines/inputs';
import { counted, percent, show } from '#engines/numbers';
import { faultIn } from '#engines/reading';
import type { Moment, Result } from '#engines/result';
import { cacheTtlDefault, cacheTtlMax } from '#facts/api-gateway';
import { cacheRun, type Handling, handlings, type Outcome } from './cache-run.ts';
import { eventsOf, keysFault, keysOf, readScript } from './cache-script.ts';

export const inputs = {
  script: text({
    label: 'What happens',
    maxLength: 700,
    default: `0 GET /concerts?city=Bern by Ann
10 GET /orders by Ann
20 GET /orders by Ben
100 change
120 GET /concerts?city=Bern by Ben
310 GET /concerts?city=Bern by Ann`,
    help: 'A line each: second, then a request such as GET /seats/12A by Ann, or change (of the data), or flush. “, fresh” at the end of a request sends max-age=0.',
    check: (written) => faultIn(readScript(written)),
  }),
  keys: text({
    label: 'Cache keys',
    maxLength: 60,
    oneLine: true,
    default: 'city',
    help: 'Parameters that you have chosen: none, or some of city, page, from, seat, Authorization.',
    check: keysFault,
  }),
  ttl: number({
    label: 'TTL',
    unit: 's',
    min: 0,
    max: cacheTtlMax.value,
    step: 10,
    default: cacheTtlDefault.value,
    whole: true,
    help: 'How long an entry is served. 0 switches caching off.',
  }),
  handling: choice<Handling>({
    label: 'Refreshing by a client',
    options: handlings,
    default: 'open',
    help: 'What a request with Cache-Control: max-age=0 may do.',
  }),
};

export interface StageCacheRun extends Result {
  outcomes: readonly Outcome[];
  hits: number;
  misses: number;
  calls: number;
  wrong: number;
  old: number;
}

export const lines = {
  calls: 'Back-end calls',
  hits: 'CacheHitCount',
  misses: 'CacheMissCount',
  ratio: 'Hit ratio',
  wrong: 'Made for another request',
  old: 'From before the change',
} as const;

/** The share of look-ups that were hits, from 0 to 1; 0 where nothing was looked up. */
export const hitRatio = (hits: number, misses: number): number =>
  hits + misses === 0 ? 0 : hits / (hits + misses);

/** Requests, changes and flushes against the cache of a stage. */
export function runStageCache({ script, keys, ttl, handling }: Values<typeof inputs>): StageCacheRun {
  const outcomes = cacheRun(eventsOf(script), { keys: keysOf(keys), ttl, handling });
  const count = (of: (outcome: Outcome) => boolean) => outcomes.filter(of).length;
  const hits = count(({ met }) => met === 'hit');
  const misses = count(({ met }) => met === 'miss');
  const calls = count(({ called }) => called);
  const wrong = count(({ wrong }) => wrong);
  const old = count(({ old }) => old);
  const requests = count(({ event }) => event.kind === 'request');
  const figure = (name: string, value: number) => ({ name, value, unit: '', digits: 0 });
  return {
    outcomes,
    hits,
    misses,
    calls,
    wrong,
    old,
    answer: answerOf(requests, calls, wrong, old),
    measures: [
      figure(lines.hits, hits),
      figure(lines.misses, misses),
      figure(lines.calls, calls),
      figure(lines.wrong, wrong),
      figure(lines.old, old),
    ],
    working: [
      {
        says: lines.calls,
        rule: 'requests that are not cached, misses and refreshed entries',
        result: show(calls),
      },
      { says: lines.hits, rule: 'an entry with this key is younger than the TTL', result: show(hits) },
      { says: lines.misses, rule: 'the cache is asked and has none', result: show(misses) },
      hits + misses === 0
        ? { says: lines.ratio, rule: 'the cache was not asked', result: 'none' }
        : {
            says: lines.ratio,
            rule: 'hits ÷ (hits + misses)',
            numbers: `${show(hits)} ÷ (${show(hits)} + ${show(misses)})`,
            result: percent(hitRatio(hits, misses)),
          },
      {
        says: lines.wrong,
        rule: 'hits whose answer depends on a parameter that is no key',
        result: show(wrong),
      },
      { says: lines.old, rule: 'hits on an entry that the change came after', result: show(old) },
    ],
    trace: outcomes.map(momentOf),
  };
}

function answerOf(requests: number, calls: number, wrong: number, old: number): string {
  const called = `${counted(calls, 'call')} of the back end for ${counted(requests, 'request')}`;
  const bad = [
    ...(wrong > 0 ? [`${counted(wrong, 'answer')} made for another request`] : []),
    ...(old > 0 ? [`${counted(old, 'old answer')}`] : []),
  ];
  return bad.length === 0 ? `${called}, and all answers are right.` : `${called}, and ${bad.join(' and ')}.`;
}

const words: Readonly<Record<Outcome['met'], string>> = {
  hit: 'hit',
  miss: 'miss',
  refresh: 'refreshed',
  uncached: 'not cached',
  refused: 'refused',
  none: '',
};

function momentOf({ event, met, because }: Outcome): Moment {
  const at = `${show(event.at)} s`;
  if (event.kind !== 'request') return { at, says: `${because}.` };
  const { method, url, caller, fresh } = event.request;
  return {
    at,
    says: `${method} ${url} by ${caller}${fresh ? ', max-age=0' : ''}: ${words[met]}, ${because}.`,
  };
}
