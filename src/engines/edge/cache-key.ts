import { choice, number, type Values } from '#engines/inputs';
import { counted, percent, show } from '#engines/numbers';
import type { Moment, Result } from '#engines/result';
import { type TrafficName, traffics, urlOf, type ViewerRequest } from './requests.ts';

export const inputs = {
  traffic: choice<TrafficName>({
    label: 'Visitors ask for',
    options: {
      posters: traffics.posters.label,
      start: traffics.start.label,
      campaign: traffics.campaign.label,
      basket: traffics.basket.label,
    },
    default: 'posters',
    help: 'Twenty-four requests at one edge, ten seconds apart, by eight visitors in four languages.',
  }),
  query: choice({
    label: 'Query string in the key',
    options: { none: 'none', needed: 'only what changes the answer', all: 'all, as written' },
    default: 'none',
    help: 'Which parameters of the query string the cache policy names.',
  }),
  also: choice({
    label: 'Also in the key',
    options: {
      nothing: 'nothing',
      language: 'Accept-Language',
      session: 'the session cookie',
      both: 'header and cookie',
    },
    default: 'nothing',
    help: 'A header or cookie that the cache policy names.',
  }),
  ttl: number({
    label: 'Time to live',
    unit: 's',
    min: 0,
    max: 86_400,
    step: 10,
    default: 86_400,
    whole: true,
    help: 'How long the edge keeps a copy without asking the origin.',
  }),
};

type Key = Values<typeof inputs>;

/** What one request met at the edge. */
export interface Outcome {
  request: ViewerRequest;
  key: string;
  hit: boolean;
  /** A copy that the origin had made for another kind of request. */
  wrong: boolean;
}

export interface KeyRun extends Result {
  outcomes: readonly Outcome[];
  hits: number;
  misses: number;
  wrong: number;
  /** Different keys: copies that the edge holds of this traffic. */
  variants: number;
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-the-cache-key.html */
export function keyOf({ path, query, language, session }: ViewerRequest, key: Key): string {
  const { needed } = traffics[key.traffic];
  const named =
    key.query === 'all' ? query : key.query === 'none' ? [] : query.filter(([name]) => name === needed);
  const parts = [urlOf({ path, query: named })];
  if (key.also === 'language' || key.also === 'both') parts.push(language);
  if (key.also === 'session' || key.also === 'both') parts.push(session);
  return parts.join(' + ');
}

/** Sends the requests through one edge that begins empty. */
export function runKey(key: Key): KeyRun {
  const traffic = traffics[key.traffic];
  const copies = new Map<string, { until: number; answer: string }>();
  const outcomes = traffic.requests.map((request): Outcome => {
    const name = keyOf(request, key);
    const answer = traffic.answerTo(request);
    const copy = copies.get(name);
    const hit = copy !== undefined && request.at < copy.until;
    if (!hit) copies.set(name, { until: request.at + key.ttl, answer });
    return { request, key: name, hit, wrong: hit && copy.answer !== answer };
  });
  const requests = outcomes.length;
  const hits = outcomes.filter(({ hit }) => hit).length;
  const wrong = outcomes.filter(({ wrong }) => wrong).length;
  const variants = copies.size;
  return {
    outcomes,
    hits,
    misses: requests - hits,
    wrong,
    variants,
    answer: `${percent(hits / requests)} hits with ${counted(variants, 'key')}, and ${
      wrong === 0
        ? 'nobody gets a wrong copy'
        : `${counted(wrong, 'answer')} of ${show(requests)} ${wrong === 1 ? 'is' : 'are'} wrong`
    }.`,
    measures: [
      { name: 'Hit ratio', value: (hits / requests) * 100, unit: '%', digits: 1 },
      { name: 'Requests to the origin', value: requests - hits, unit: '', digits: 0 },
      { name: 'Different keys', value: variants, unit: '', digits: 0 },
      { name: 'Wrong answers', value: wrong, unit: '', digits: 0 },
    ],
    working: [
      { says: 'Different keys', rule: 'each is a copy of its own', result: show(variants) },
      {
        says: 'Misses',
        rule: 'the first request of a key, and again once its TTL is over',
        result: show(requests - hits),
      },
      {
        says: 'Hits',
        rule: 'requests − misses',
        numbers: `${show(requests)} − ${show(requests - hits)}`,
        result: show(hits),
      },
      {
        says: 'Hit ratio',
        rule: 'hits ÷ requests',
        numbers: `${show(hits)} ÷ ${show(requests)}`,
        result: percent(hits / requests),
      },
      {
        says: 'Wrong answers',
        rule: `the origin’s answer differs ${traffic.varies}; hits on a copy that was made for another`,
        result: show(wrong),
      },
    ],
    trace: outcomes.map(momentOf),
  };
}

const momentOf = ({ request, key, hit, wrong }: Outcome): Moment => ({
  at: `${show(request.at)} s`,
  says: `${urlOf(request)}, ${request.language}, ${request.session}. Key ${key}: ${
    hit ? (wrong ? 'hit, but the copy was made for another' : 'hit') : 'miss, the origin answers'
  }.`,
});
