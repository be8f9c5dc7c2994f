import type { Scene } from '#components/kit/scene.ts';
import { type EdgeTtl, edgeTtl, inputs } from '#engines/edge/ttl';
import { quantity } from '#engines/numbers';

const atEdge = ({ edge }: EdgeTtl) => quantity(edge, 's', 0);

/** How long an edge keeps an object: the origin proposes, the cache policy limits. */
export const edgeTtlCalculator: Scene<typeof inputs, EdgeTtl> = {
  id: 'cloudfront-ttl',
  question: 'How long does the edge keep this object?',
  situation:
    'At the start: the origin sends no-store with a customer’s basket, and the policy is CachingOptimized.',
  inputs,
  controls: ['headers', 'least', 'usual', 'most'],
  start: { headers: 'Cache-Control: no-store' },
  run: edgeTtl,
  stories: [
    {
      name: 'Two ages',
      context: 'The origin sends 60 s for browsers and 600 s for shared caches.',
      set: { headers: 'Cache-Control: max-age=60, s-maxage=600' },
      ask: 'How long does the edge keep the object?',
      options: [quantity(60, 's'), quantity(600, 's'), quantity(86_400, 's')],
      right: atEdge,
      decides: 'At the edge',
      takeaway: 'An edge is a shared cache. So you can keep the browser’s time short and the origin quiet.',
    },
    {
      name: 'A silent origin',
      context: 'The server sends neither Cache-Control nor Expires.',
      set: { headers: 'none' },
      ask: 'How long does the edge keep the object?',
      options: [quantity(0, 's'), quantity(1, 's'), quantity(86_400, 's')],
      right: atEdge,
      decides: 'At the edge',
      takeaway: 'No header does not mean no caching. The default TTL fills in.',
    },
    {
      name: 'Five minutes at least',
      context: 'A colleague raises the minimum TTL to 300 s. The basket still comes with no-store.',
      set: { least: 300 },
      ask: 'How long does the edge keep the basket?',
      options: [quantity(0, 's'), quantity(1, 's'), quantity(300, 's')],
      right: atEdge,
      decides: 'At the edge',
      takeaway: 'A minimum above 0 is stronger than no-store, no-cache and private. Personal pages need a 0.',
    },
    {
      name: 'The minimum is 0',
      context: 'The basket gets a policy with a minimum TTL of 0.',
      set: { least: 0 },
      ask: 'How long does the edge keep the basket?',
      options: [quantity(0, 's'), quantity(1, 's'), quantity(86_400, 's')],
      right: atEdge,
      decides: 'At the edge',
      takeaway: 'Now the origin’s word counts, and nobody else gets this basket.',
    },
    {
      name: 'A date that has passed',
      context: 'An old server sends an Expires that passed a minute ago. The minimum TTL is 0.',
      set: { headers: 'Expires: -60', least: 0 },
      ask: 'How long does the edge keep the object?',
      options: [quantity(0, 's'), quantity(60, 's'), quantity(86_400, 's')],
      right: atEdge,
      decides: 'At the edge',
      takeaway: 'A date in the past is a proposal of 0 s and no silence, so the default plays no part.',
    },
  ],
  leftOut: [
    'Eviction: an edge may drop an object early, if nobody asks for it.',
    'What an expired copy is still good for: asking with a condition, stale-while-revalidate, stale-if-error.',
    'Errors, which have a time of their own, and the settings without a cache policy.',
  ],
};
