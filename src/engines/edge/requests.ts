/** One request of a viewer, with what could divide a cache. */
export interface ViewerRequest {
  /** Seconds after the first one. */
  at: number;
  path: string;
  /** Parameters in the order in which they are written. */
  query: readonly (readonly [name: string, value: string])[];
  language: string;
  session: string;
}

export type TrafficName = 'posters' | 'start' | 'campaign' | 'basket';

interface Traffic {
  label: string;
  /** The parameter that changes the answer, if one does. */
  needed: string;
  /** What the origin makes different answers of, in words. */
  varies: string;
  /** Two requests with the same answer of the origin have the same text. */
  answerTo: (request: ViewerRequest) => string;
  requests: readonly ViewerRequest[];
}

const pick = <T>(values: readonly T[], index: number, fallback: T): T =>
  values[index % values.length] ?? fallback;
const languages = ['en', 'de', 'fr', 'es'];
const sizes = ['s', 'm', 'l'];
const secondsApart = 10;

/** Twenty-four requests, ten seconds apart, by eight visitors. */
const requestsOf = (
  path: string,
  queryAt: (index: number) => ViewerRequest['query'],
): readonly ViewerRequest[] =>
  Array.from({ length: 24 }, (_, index) => ({
    at: index * secondsApart,
    path,
    query: queryAt(index),
    language: pick(languages, Math.floor(index / 3), 'en'),
    session: `v${(index % 8) + 1}`,
  }));

const parameterOf = ({ query }: ViewerRequest, name: string): string =>
  query.find(([each]) => each === name)?.[1] ?? '';

/** A campaign's links name where they stood, and write the two parameters in either order. */
const campaignQuery = (index: number): ViewerRequest['query'] => {
  const page = ['page', String((index % 2) + 1)] as const;
  const source = ['from', pick(['mail', 'news', 'ad'], index, 'mail')] as const;
  return index % 4 < 2 ? [page, source] : [source, page];
};

/** Traffic to choose from; the requests are examples, the same for every key. */
export const traffics: Readonly<Record<TrafficName, Traffic>> = {
  posters: {
    label: 'posters in three sizes',
    needed: 'size',
    varies: 'by size',
    answerTo: (request) => parameterOf(request, 'size'),
    requests: requestsOf('/poster.jpg', (index) => [['size', pick(sizes, index, 's')]]),
  },
  start: {
    label: 'a start page in four languages',
    needed: '',
    varies: 'by language',
    answerTo: ({ language }) => language,
    requests: requestsOf('/start', () => []),
  },
  campaign: {
    label: 'lists with campaign links',
    needed: 'page',
    varies: 'by page',
    answerTo: (request) => parameterOf(request, 'page'),
    requests: requestsOf('/list', campaignQuery),
  },
  basket: {
    label: 'each visitor’s basket',
    needed: '',
    varies: 'by visitor',
    answerTo: ({ session }) => session,
    requests: requestsOf('/basket', () => []),
  },
};

export const urlOf = ({ path, query }: Pick<ViewerRequest, 'path' | 'query'>): string =>
  query.length === 0 ? path : `${path}?${query.map((pair) => pair.join('=')).join('&')}`;
