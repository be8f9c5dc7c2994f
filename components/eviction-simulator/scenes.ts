import type { Scene } from '#components/kit/scene.ts';
import { percent, show } from '#engines/numbers';
import {
  defaultEvictionPolicy,
  evictionSample,
  lfuCounterStart,
  lfuDecayTime,
  openSourceEvictionSample,
} from '#facts/elasticache';
import { showFact } from '#facts/fact';
import { lineNames } from './board.ts';
import { inputs, type Simulation, simulate } from './simulation.ts';

/** The key that is outside once the last key to find the cache full has been dealt with: a victim, or that key itself. */
function leftOutside({ run }: Simulation): string {
  const step = run.steps.findLast(
    ({ verdict, victim }) => victim !== undefined || verdict.kind === 'refused',
  );
  return step?.victim?.key ?? step?.key ?? 'none';
}

/** What a full cache throws out, and what that costs in hits: the same accesses under every policy. */
export const evictionSimulator: Scene<typeof inputs, Simulation> = {
  id: 'eviction-simulator',
  question: 'What goes when memory is full?',
  situation:
    'At the start: a cache with room for three posters. A, B, C, A and D are read, and each missing one is loaded.',
  inputs,
  controls: ['capacity', 'policy', 'source', 'accesses'],
  unused: ({ source }) => (source === 'typed' ? [] : ['accesses']),
  // Six keys and this seed: neither the first keys that come nor one lucky draw win by themselves.
  start: { keys: 6, seed: 4 },
  run: simulate,
  stories: [
    {
      name: 'Nobody set a TTL',
      context: `ElastiCache starts with ${defaultEvictionPolicy.value}, which evicts only keys with a TTL. None of these posters has one. After D, posters A and D are read again.`,
      set: { policy: 'volatile-lru', accesses: 'A B C A D A D' },
      ask: 'D finds the cache full. Which poster ends up outside?',
      options: ['A', 'B', 'D'],
      right: leftOutside,
      decides: lineNames.victim,
      takeaway:
        'The write of D fails with an out-of-memory (OOM) error, both times; reads still work, and A hits. Give keys a TTL, or choose a policy that may evict every key.',
    },
    {
      name: 'Three TTLs',
      context: 'The posters live 90, 60 and 30 s. C has just been loaded and read again when D comes.',
      set: { policy: 'volatile-ttl', accesses: 'A:90 B:60 C:30 C D' },
      ask: 'Which poster goes?',
      options: ['A', 'B', 'C'],
      right: leftOutside,
      decides: lineNames.victim,
      takeaway:
        'volatile-ttl asks only how long a key has left. That C is the newest key and the only one with a hit does not protect it.',
    },
    {
      name: 'Five of six fit',
      context:
        'A page shows six posters in turn, again and again: 60 accesses. The cache has room for five, with LRU.',
      set: { source: 'loop', capacity: 5 },
      ask: 'What is the hit ratio?',
      options: ['83.33%', '50%', '0%'],
      right: ({ run }) => percent(run.hitRatio ?? 0, 2),
      decides: lineNames.hitRatio,
      takeaway:
        'The poster needed next is always the one that LRU has just thrown out. A random choice does better, and so does refusing new keys, as the table shows.',
    },
    {
      name: 'One place more',
      context: 'The same loop over six posters, and the cache now holds all six.',
      set: { source: 'loop', capacity: 6 },
      ask: 'With room for five, all 60 accesses missed. How many miss now?',
      options: ['50', '10', '6'],
      right: ({ run }) => show(run.misses),
      decides: lineNames.hitRatio,
      takeaway:
        'Only the first round misses. With LRU more room never costs a hit, and the step at which everything fits may be the one that pays.',
    },
    {
      name: 'A report reads everything once',
      context:
        'Some posters are popular. Accesses 21 to 40 belong to a report, which reads twenty others (s1 to s20) once each.',
      set: { source: 'scan' },
      ask: 'Which has more hits in the end, LRU or LFU?',
      options: ['LRU', 'LFU', 'both the same'],
      right: ({ policies }) => {
        const [lru, lfu] = (['allkeys-lru', 'allkeys-lfu'] as const).map(
          (name) => policies.find(({ policy }) => policy === name)?.hits ?? 0,
        );
        if (lru === undefined || lfu === undefined || lru === lfu) return 'both the same';
        return lru > lfu ? 'LRU' : 'LFU';
      },
      decides: lineNames.beside,
      takeaway:
        'For LRU each key of the report is the most recent, so three of them drive all popular posters out. LFU remembers that those were used more often.',
    },
  ],
  leftOut: [
    `Real engines compare only a few keys, by default ${showFact(evictionSample)} on ElastiCache and ${showFact(openSourceEvictionSample)} in open-source Valkey, so their victim is often not the very first in order.`,
    `Their LFU counters start at ${showFact(lfuCounterStart)}, grow ever more slowly and fall after ${showFact(lfuDecayTime)} without use; here every use counts one.`,
    'Items have one size here; real memory is counted in bytes, and Memcached evicts within the size class of the new item.',
    'One access comes each second, loading takes no time, and a hit does not extend a TTL.',
  ],
};
