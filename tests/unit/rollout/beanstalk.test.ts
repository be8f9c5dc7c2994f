import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { batches, batchOf, checkBatch } from '#engines/rollout/batch';
import { deploy } from '#engines/rollout/beanstalk';
import { type BeanstalkValues, inputs, type PolicyName, policies } from '#engines/rollout/beanstalk-inputs';
import { count, running, serving, wordsOf } from '#engines/rollout/fleet';

const run = (changes: Partial<BeanstalkValues>) => deploy(valuesOf(inputs, { fails: 0, ...changes }));

describe('worked examples', () => {
  test('ten instances in batches of two: five batches, eight in service', () => {
    const { stages, least, most, minutes } = run({ policy: 'rolling', instances: 10, batch: '2' });
    expect(stages).toHaveLength(6);
    expect({ least, most, minutes }).toEqual({ least: 8, most: 10, minutes: 15 });
  });

  test('an additional batch of 25%: three more, and never fewer than ten in service', () => {
    const { least, most, last } = run({ policy: 'additional', instances: 10, batch: '25%' });
    expect({ least, most }).toEqual({ least: 10, most: 13 });
    expect(wordsOf(last)).toBe('10 on the new version');
  });

  test('immutable: twice as many instances at the peak, the first alone', () => {
    const { most, least, stages } = run({ policy: 'immutable', instances: 6 });
    expect({ most, least }).toEqual({ most: 12, least: 6 });
    expect(stages.map(({ fleet }) => running(fleet))).toEqual([7, 12, 6]);
  });

  test('traffic splitting: 15% for ten minutes', () => {
    const { stages, most, extraHours } = run({ policy: 'splitting', percent: 15, watch: 10, launch: 5 });
    expect(stages[1]).toMatchObject({ at: 5, fleet: { share: 0.15 } });
    expect(stages.at(-1)?.at).toBe(15);
    expect(most).toBe(20);
    expect(extraHours).toBe(2.5);
  });
});

describe('what a failure leaves', () => {
  const left = (policy: PolicyName, fails: number, changes: Partial<BeanstalkValues> = {}) => {
    const { last, back } = run({ policy, fails, ...changes });
    return [wordsOf(last), back?.way];
  };

  test.each([
    ['all-at-once', 1, '10 out of service', 'redeploy'],
    ['rolling', 1, '2 out of service, 8 on the old version', 'redeploy'],
    ['rolling', 3, '4 on the new version, 2 out of service, 4 on the old version', 'redeploy'],
    ['additional', 1, '2 out of service, 10 on the old version', 'redeploy'],
    ['additional', 2, '2 on the new version, 2 out of service, 8 on the old version', 'redeploy'],
    ['immutable', 1, '10 on the old version', 'terminate'],
    ['immutable', 2, '10 on the old version', 'terminate'],
    ['splitting', 2, '10 on the old version', 'reroute'],
    ['blue-green', 1, '10 on the old version', 'delete'],
    ['blue-green', 2, '10 on the old version, 10 running without requests', 'swap'],
  ] as const)('%s, step %i', (policy, fails, words, way) => {
    expect(left(policy, fails)).toEqual([words, way]);
  });

  test('a last batch is smaller, and a step beyond the last does not fail', () => {
    expect(left('rolling', 4, { batch: '3' })).toEqual([
      '9 on the new version, 1 out of service',
      'redeploy',
    ]);
    expect(run({ policy: 'rolling', fails: 6 })).toMatchObject({ back: undefined });
    expect(run({ policy: 'immutable', fails: 3 }).answer).toContain('only 2 steps, so none fails');
  });
});

describe('edges', () => {
  test('a batch of everything leaves nobody in service, as all at once does', () => {
    for (const changes of [{ batch: '100%' }, { batch: '20' }, { policy: 'all-at-once' }] as const)
      expect(run(changes)).toMatchObject({ least: 0, most: 10 });
  });

  test('a single-instance environment has all at once and immutable only', () => {
    const single = { balancer: 'none' } as const;
    for (const policy of ['rolling', 'additional', 'splitting'] as const) {
      const { answer, minutes, last } = run({ ...single, policy });
      expect(answer).toContain('single-instance environment');
      expect([minutes, wordsOf(last)]).toEqual([0, '1 on the old version']);
    }
    expect(run({ ...single, policy: 'all-at-once' })).toMatchObject({ least: 0, most: 1 });
    expect(run({ ...single, policy: 'immutable' })).toMatchObject({ least: 1, most: 2, minutes: 5 });
  });

  test('traffic splitting without an Application Load Balancer is refused', () => {
    expect(run({ balancer: 'other', policy: 'splitting' }).answer).toContain('Application Load Balancer');
    expect(run({ balancer: 'other', policy: 'rolling' })).toMatchObject({ minutes: 15 });
  });

  test('batch sizes', () => {
    expect(['1', '20', '1%', '100%', ' 25% '].map(checkBatch)).toEqual(Array(5).fill(undefined));
    expect(checkBatch('')).toContain('such as 2 or 25%');
    expect(checkBatch('0')).toBe('The nearest valid batch size is 1.');
    expect(checkBatch('21')).toBe('The nearest valid batch size is 20.');
    expect(checkBatch('101%')).toBe('The nearest valid batch size is 100%.');
    expect(batchOf('25%', 10).size).toBe(3);
    expect(batchOf('1%', 3).size).toBe(1);
    expect(batchOf('5', 3).size).toBe(3);
    expect(batches(10, 4)).toEqual([4, 4, 2]);
  });
});

test('whatever happens, instances add up and old versions that never stopped are there', () => {
  const inPlace: readonly PolicyName[] = ['all-at-once', 'rolling', 'additional'];
  fc.assert(
    fc.property(
      fc.record({
        policy: fc.constantFrom(...(Object.keys(policies) as PolicyName[])),
        instances: fc.integer({ min: 1, max: 20 }),
        batch: fc.oneof(
          fc.integer({ min: 1, max: 20 }).map(String),
          fc.integer({ min: 1, max: 100 }).map((value) => `${value}%`),
        ),
        fails: fc.integer({ min: 0, max: 21 }),
        balancer: fc.constantFrom('application', 'other', 'none'),
      }),
      (changes) => {
        const { stages, last, least, most, back, extraHours } = run(changes);
        const usual = changes.balancer === 'none' ? 1 : changes.instances;
        for (const { fleet } of stages) {
          expect(running(fleet)).toBeGreaterThanOrEqual(usual);
          expect(running(fleet)).toBeLessThanOrEqual(2 * usual);
          expect(fleet.share).toBeGreaterThanOrEqual(0);
          expect(fleet.share).toBeLessThanOrEqual(1);
        }
        for (let index = 1; index < stages.length; index += 1)
          expect(stages[index]?.at).toBeGreaterThanOrEqual(stages[index - 1]?.at ?? 0);
        expect(most).toBeGreaterThanOrEqual(least);
        expect(extraHours > 0).toBe(most > usual);
        if (back && !inPlace.includes(changes.policy)) expect(serving(last)).toBe(count(last, 'old'));
        if (!inPlace.includes(changes.policy)) expect(least).toBe(usual);
      },
    ),
    { numRuns: 1000 },
  );
});

test('one instance is told of in the singular, and nobody is not “only 0”', () => {
  const { trace, answer } = run({ policy: 'rolling', instances: 1, batch: '1' });
  expect(trace[0]?.says).toContain('1\u00a0instance leaves the load balancer and gets');
  expect(answer).toContain('for a time nobody serves');
  expect(checkBatch('33 %')).toBeUndefined();
  expect(checkBatch('99999')).toBe('The nearest valid batch size is 20.');
});
