import type { Scene } from '#components/kit/scene.ts';
import { inputs, type KeyRun, runKey } from '#engines/edge/cache-key';
import { percent, show } from '#engines/numbers';

const ratio = ({ hits, misses }: KeyRun) => percent(hits / (hits + misses));

/** The same requests under different cache keys: who shares a copy, and who should not. */
export const cacheKeys: Scene<typeof inputs, KeyRun> = {
  id: 'cloudfront-cache-key',
  question: 'Which visitors share a copy?',
  situation:
    'At the start: eight visitors ask for a poster in three sizes, and the key is the default one, host and path.',
  inputs,
  controls: ['traffic', 'query', 'also', 'ttl'],
  run: runKey,
  stories: [
    {
      name: 'The size joins the key',
      context: 'The cache policy names the parameter size.',
      set: { query: 'needed' },
      ask: 'The hit ratio was 95.8%. What is it now?',
      options: ['50%', '87.5%', '95.8%'],
      right: ratio,
      decides: 'Hit ratio',
      takeaway: 'Three copies instead of one, two misses more, and each visitor gets the right size.',
    },
    {
      name: 'The language, to be on the safe side',
      context: 'The policy names the size and Accept-Language. Posters have no language.',
      set: { query: 'needed', also: 'language' },
      ask: 'How many different keys are there?',
      options: ['3', '7', '12'],
      right: ({ variants }) => show(variants),
      decides: 'Different keys',
      takeaway: 'Parts multiply: three sizes in four languages. Half of the requests are misses again.',
    },
    {
      name: 'The session cookie',
      context: 'The policy names the size and the session cookie.',
      set: { query: 'needed', also: 'session' },
      ask: 'How many of the 24 requests are hits?',
      options: ['0', '8', '16'],
      right: ({ hits }) => show(hits),
      decides: 'Hits',
      takeaway: 'A part that is different for each visitor leaves nobody to share with.',
    },
    {
      name: 'The same link, written twice',
      context:
        'Lists have two pages. Links of a campaign add where they stood, in either order; all is in the key.',
      set: { traffic: 'campaign', query: 'all' },
      ask: 'How many different keys are there for two pages?',
      options: ['2', '6', '12'],
      right: ({ variants }) => show(variants),
      decides: 'Different keys',
      takeaway:
        '?a=1&b=2 and ?b=2&a=1 are two keys. Name the parameter that changes the answer, and no other.',
    },
    {
      name: 'A basket under the default key',
      context: 'Somebody caches the basket, and the key is host and path.',
      set: { traffic: 'basket' },
      ask: 'How many of the 24 requests show somebody else’s basket?',
      options: ['0', '8', '21'],
      right: ({ wrong }) => show(wrong),
      decides: 'Wrong answers',
      takeaway:
        'A high hit ratio is no success by itself. What belongs to one visitor should not be cached for others.',
    },
  ],
  leftOut: [
    'One edge only: each edge location and regional cache begins empty.',
    'The key also holds the host, which is the same here, and the kind of compression.',
    'Browsers’ own caches, and requests that arrive together.',
  ],
};
