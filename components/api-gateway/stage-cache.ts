import type { Scene } from '#components/kit/scene.ts';
import { inputs, lines, runStageCache, type StageCacheRun } from '#engines/gateway/cache';
import { show } from '#engines/numbers';

const calls = (result: StageCacheRun) => show(result.calls);

/** The cache of a stage: what makes two requests the same, how long, and who may throw an entry out. */
export const stageCache: Scene<typeof inputs, StageCacheRun> = {
  id: 'api-gateway-cache-sim',
  question: 'Who gets whose answer?',
  situation:
    'At the start: GET methods are cached with the default TTL, and city is the only key. Ann and Ben look at concerts and at their own orders; at second 100 a concert moves.',
  inputs,
  controls: ['script', 'keys', 'ttl', 'handling'],
  startStep: 2,
  run: runStageCache,
  stories: [
    {
      name: 'The caller becomes a key',
      context: 'To keep Ben out of Ann’s orders, Authorization joins the key of all methods.',
      set: { keys: 'city, Authorization' },
      ask: 'How many of the five requests are hits now?',
      options: ['0', '1', '2'],
      right: ({ hits }) => show(hits),
      decides: lines.hits,
      takeaway:
        'Nobody sees another’s orders, and nobody shares the concerts either. Keys are chosen for each method; leave caching off where answers are personal.',
    },
    {
      name: 'The second page',
      context:
        'Ann opens page 1 of Bern’s concerts, Ben ten seconds later page 2. The key is still the city.',
      set: {
        script: '0 GET /concerts?city=Bern&page=1 by Ann\n10 GET /concerts?city=Bern&page=2 by Ben',
      },
      ask: 'What does Ben see?',
      options: ['page 1', 'page 2', 'an error'],
      right: ({ wrong }) => (wrong > 0 ? 'page 1' : 'page 2'),
      decides: lines.wrong,
      takeaway: 'Parameters that are no keys are ignored by the cache, not passed around it.',
    },
    {
      name: 'A script that wants it fresh',
      context: 'Ben’s script sends max-age=0 with each request, and no permission is required.',
      set: {
        script: `0 GET /concerts?city=Bern by Ann
10 GET /concerts?city=Bern by Ben, fresh
20 GET /concerts?city=Bern by Ben, fresh
30 GET /concerts?city=Bern by Ann`,
      },
      ask: 'How often is the back end called?',
      options: ['1', '3', '4'],
      right: calls,
      decides: lines.calls,
      takeaway: 'Unless you require a permission, any client can go past the cache as often as it likes.',
    },
    {
      name: 'The same, with a permission required',
      context:
        'Authorization is required, Ben has no execute-api:InvalidateCache, and the stage ignores such requests.',
      set: {
        script: `0 GET /concerts?city=Bern by Ann
10 GET /concerts?city=Bern by Ben, fresh
20 GET /concerts?city=Bern by Ben, fresh
30 GET /concerts?city=Bern by Ann`,
        handling: 'silent',
      },
      ask: 'How often is the back end called?',
      options: ['1', '3', '4'],
      right: calls,
      decides: lines.calls,
      takeaway: 'Ben gets the kept answer like everybody else. FAIL_WITH_403 would refuse him instead.',
    },
    {
      name: 'Nothing to share',
      context: 'Two callers load the hall’s plan of 2 MB, and Ann sends the same order twice.',
      set: {
        script: '0 GET /plan by Ann\n5 GET /plan by Ben\n10 POST /orders by Ann\n15 POST /orders by Ann',
      },
      ask: 'How often is the back end called?',
      options: ['2', '3', '4'],
      right: calls,
      decides: lines.calls,
      takeaway: 'An answer above the limit is not kept, and by default only GET is cached.',
    },
  ],
  leftOut: [
    'All methods share the keys here; really each has its own, and its own TTL. The API is an example: /concerts differs by city and page, /seats by seat, /orders by caller, and /plan has 2 MB.',
    'AWS does not say whether a refreshed entry counts as a hit or a miss; here it is neither.',
    'Entries may go before their time. A canary on another deployment has a cache of its own, and a new cache size begins empty.',
  ],
};
