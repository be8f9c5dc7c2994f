import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { eventsOf, type Platform } from '#engines/rollout/hook-events';
import { type HookValues, inputs, sortHooks } from '#engines/rollout/hooks';

const run = (changes: Partial<HookValues>) => sortHooks(valuesOf(inputs, changes));
const everyPlatform = Object.keys(eventsOf) as Platform[];

test('orders and hooks by platform', () => {
  expect(run({ platform: 'in-place' }).order.join(' ')).toBe(
    'ApplicationStop DownloadBundle BeforeInstall Install AfterInstall ApplicationStart ValidateService',
  );
  expect(run({ platform: 'in-place-lb' }).order).toHaveLength(13);
  expect(run({ platform: 'original' }).hooks).toEqual(['BeforeBlockTraffic', 'AfterBlockTraffic']);
  expect(run({ platform: 'lambda' }).hooks).toEqual(['BeforeAllowTraffic', 'AfterAllowTraffic']);
  expect(run({ platform: 'ecs' }).hooks).toEqual([
    'BeforeInstall',
    'AfterInstall',
    'AfterAllowTestTraffic',
    'BeforeAllowTraffic',
    'AfterAllowTraffic',
  ]);
});

test('a first deployment skips what the revision before would have brought', () => {
  expect(run({}).firstScript).toBe('ApplicationStop');
  expect(run({ first: true }).firstScript).toBe('BeforeInstall');
  expect(run({ first: true, platform: 'in-place-lb' }).firstScript).toBe('BeforeInstall');
  expect(run({ first: true, platform: 'original' }).firstScript).toBe('BeforeBlockTraffic');
});

test('the start has four events out of place, and each says where it belongs', () => {
  const { placed, right } = run({});
  expect(right).toBe(3);
  expect(placed.filter(({ place }) => place !== 'right').map(({ name, place }) => [name, place])).toEqual([
    ['DownloadBundle', 'later'],
    ['ApplicationStop', 'earlier'],
    ['ApplicationStart', 'later'],
    ['AfterInstall', 'earlier'],
  ]);
});

test('names that do not exist, and names that stand twice', () => {
  expect(inputs.order.check('')).toBeUndefined();
  expect(inputs.order.check('Install AfterInstall')).toBeUndefined();
  expect(inputs.order.check('Instal')).toContain('no lifecycle event');
  expect(inputs.order.check('Install, Install')).toContain('twice');
});

test('any order has all events once, and only the true one is right throughout', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(...everyPlatform)
        .chain((platform) =>
          fc
            .shuffledSubarray(eventsOf[platform].map(([name]) => name))
            .map((names) => ({ platform, order: names.join(', ') })),
        ),
      (changes) => {
        const { placed, order, right } = run(changes);
        expect([...placed.map(({ name }) => name)].sort()).toEqual([...order].sort());
        expect(right === order.length).toBe(placed.every(({ name }, index) => name === order[index]));
        expect(run({ platform: changes.platform, order: order.join(' ') }).right).toBe(order.length);
      },
    ),
    { numRuns: 1000 },
  );
});
