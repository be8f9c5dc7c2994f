import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { clusters, inputs, type PlacementValues } from '#engines/placement/task-inputs';
import { type Placement, placeTasks } from '#engines/placement/tasks';

const run = (changes: Partial<PlacementValues>) => placeTasks(valuesOf(inputs, changes));
const zonesOf = ({ placed }: Placement) => {
  const counts = new Map<string, number>();
  for (const { target } of placed) if (target) counts.set(target.zone, (counts.get(target.zone) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
};

describe('worked examples', () => {
  test('binpack on memory: of 2,048, 600 and 300 MiB a task of 512 takes the 600', () => {
    expect(run({ cluster: 'leftovers', strategy: 'pack' }).landed[0]).toBe('B');
  });

  test('7 tasks spread over 3 zones: 3, 2 and 2', () => {
    expect(zonesOf(run({ cluster: 'zones', strategy: 'spread', tasks: 7 }))).toEqual([3, 2, 2]);
  });

  test('spread over zones, then binpack: two in each zone, both on one instance', () => {
    const result = run({});
    expect(zonesOf(result)).toEqual([2, 2]);
    expect(result.used).toBe(2);
    expect(result.answer).toBe('4 tasks on 2 of 4 instances; by zone: 2 in a, 2 in b.');
  });

  test('binpack first leaves one zone', () => {
    expect(run({ strategy: 'pack-spread' })).toMatchObject({ zonesUsed: 1, used: 1 });
  });

  test('5 tasks, distinctInstance, 3 instances: 2 wait', () => {
    const result = run({ cluster: 'zones', must: 'distinct', tasks: 5 });
    expect(result).toMatchObject({ running: 3, waiting: 2 });
    expect(result.answer).toContain('2 tasks wait: distinctInstance');
  });

  test('a fixed host port: one task for each instance, though binpack would take one', () => {
    expect(run({ strategy: 'pack', must: 'port' }).used).toBe(4);
  });

  test('a full zone: all tasks go to the other one, and none waits', () => {
    expect(run({ cluster: 'full' })).toMatchObject({ zonesUsed: 1, waiting: 0 });
  });

  test('memberOf: the first instance of another type is never taken', () => {
    const { placed } = run({ must: 'member', tasks: 20 });
    expect(new Set(placed.flatMap(({ target }) => (target ? [target.name] : [])))).toEqual(
      new Set(['a1', 'b1']),
    );
  });
});

test('what can be relied on, whatever the inputs', () => {
  const values = fc.record({
    strategy: fc.constantFrom(...(Object.keys(inputs.strategy.options) as PlacementValues['strategy'][])),
    must: fc.constantFrom(...(Object.keys(inputs.must.options) as PlacementValues['must'][])),
    tasks: fc.integer({ min: 1, max: 20 }),
    cluster: fc.constantFrom(...(Object.keys(clusters) as PlacementValues['cluster'][])),
  });
  fc.assert(
    fc.property(values, (input) => {
      const result = placeTasks(input);
      expect(result.running + result.waiting).toBe(input.tasks);
      expect(result.trace).toHaveLength(input.tasks + 1);
      for (const instance of result.instances) {
        const here = result.placed.filter(({ target }) => target === instance);
        expect(here.reduce((sum, { item }) => sum + item.memory, 0)).toBeLessThanOrEqual(instance.memory);
        expect(here.reduce((sum, { item }) => sum + item.cpu, 0)).toBeLessThanOrEqual(instance.cpu);
        if (input.must === 'distinct' || input.must === 'port') expect(here.length).toBeLessThanOrEqual(1);
        if (input.must === 'member' && here.length > 0) expect(instance.type).toMatch(/^c7g\./);
      }
      // Strategies only rank: they never leave more tasks waiting than another one does.
      expect(result.waiting).toBe(placeTasks({ ...input, strategy: 'random' }).waiting);
    }),
    { numRuns: 1000 },
  );
});
