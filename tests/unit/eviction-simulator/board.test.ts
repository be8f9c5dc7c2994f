import { expect, test } from 'vitest';
import { evictionSimulator } from '#components/eviction-simulator/scenes.ts';
import { inputs, simulate } from '#components/eviction-simulator/simulation.ts';
import { storyValues } from '#components/kit/scene.ts';
import type { EvictionValues } from '#engines/cache/eviction';
import { valuesOf } from '#engines/inputs';

const line = (says: string, changes: Partial<EvictionValues>) =>
  simulate(valuesOf(inputs, changes)).working.find((each) => each.says === says);

test.each<[Partial<EvictionValues>, string | undefined, string]>([
  [{}, 'first of A at access 4, B at access 2, C at access 3', 'B, for D'],
  [
    { policy: 'allkeys-lfu', accesses: 'A A B C D' },
    'lowest of A 2× (last at 2), B 1× (last at 3), C 1× (last at 4)',
    'B, for D',
  ],
  [{ policy: 'allkeys-random', capacity: 1, accesses: 'A B' }, 'one of A', 'A, for B'],
  [
    { policy: 'volatile-ttl', accesses: 'A:90 B:60 C D' },
    'first of A in 87\u00a0s, B in 58\u00a0s',
    'B, for D',
  ],
  [{ policy: 'volatile-lru' }, 'no key has a TTL', 'none, D is refused'],
  [{ policy: 'noeviction' }, undefined, 'none, D is refused'],
  [{ capacity: 0 }, undefined, 'none, D is refused'],
  [{ capacity: 4 }, undefined, 'none'],
  [{ accesses: '' }, undefined, 'none'],
])('the latest victim of %o', (changes, numbers, result) => {
  expect(line('Latest victim', changes)?.numbers).toBe(numbers);
  expect(line('Latest victim', changes)?.result).toBe(result);
});

test('the start is the worked example: D evicts B, one hit in five', () => {
  const { run, working } = evictionSimulator.run(valuesOf(evictionSimulator.inputs, evictionSimulator.start));
  expect(run).toMatchObject({ hits: 1, misses: 4, refusals: 0 });
  expect(working[0]?.result).toBe('20%');
  expect(run.steps.at(-1)?.victim?.key).toBe('B');
});

test('what the stories tell is what the engine does', () => {
  const of = (name: string) => {
    const story = evictionSimulator.stories.find((each) => each.name === name);
    if (!story) throw new Error(`No story “${name}”.`);
    const result = evictionSimulator.run(storyValues(evictionSimulator, story));
    return { right: story.right(result), result };
  };
  const refused = of('Nobody set a TTL');
  expect(refused.right).toBe('D');
  expect(refused.result.run.steps.map(({ verdict }) => verdict.kind)).toEqual([
    ...['miss', 'miss', 'miss', 'hit', 'refused', 'hit', 'refused'],
  ]);
  expect(of('Three TTLs').right).toBe('C');

  const loop = of('Five of six fit');
  expect(loop.right).toBe('0%');
  const hitsOf = (name: string) => loop.result.policies.find(({ policy }) => policy === name)?.hits ?? 0;
  expect(loop.result.run.misses).toBe(60);
  expect(hitsOf('allkeys-random')).toBeGreaterThan(20);

  expect(of('One place more').right).toBe('6');

  const scan = of('A report reads everything once');
  expect(scan.right).toBe('LFU');
  const read = scan.result.run.steps.flatMap(({ key, at }) => (/^s\d/.test(key) ? [at + 1] : []));
  expect([read[0], read.at(-1), read.length]).toEqual([21, 40, 20]);
});
