import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAliases, readStages } from '#engines/gateway/stage-text';
import { inputs, resolveStages } from '#engines/gateway/stage-variables';
import { type Values, valuesOf } from '#engines/inputs';
import { faultIn } from '#engines/reading';

const run = (changes: Partial<Values<typeof inputs>>) => resolveStages(valuesOf(inputs, changes));

test('a canary of 10% reaches another alias, if both grant permission', () => {
  const values = {
    stages: 'prod: lambdaAlias=PROD\nprod canary 10%: lambdaAlias=PROD_NEXT',
    aliases: 'PROD: 1\nPROD_NEXT: 2',
  };
  const { resolved } = run({ ...values, permissions: 'PROD, PROD_NEXT' });
  expect(resolved.map(({ calls, path }) => [calls, path.share])).toEqual([
    ['orders:PROD', 0.9],
    ['orders:PROD_NEXT', 0.1],
  ]);
  expect(resolved.every(({ fault }) => fault === undefined)).toBe(true);
  expect(run({ ...values, permissions: 'PROD' }).resolved[1]?.command).toMatch(/--qualifier PROD_NEXT/);
});
test('a variable without a value, an unknown alias and a missing permission are 500', () => {
  const fault = (changes: Partial<Values<typeof inputs>>) =>
    run({ permissions: 'all', ...changes }).resolved[0]?.fault;
  expect(fault({ stages: 'dev:' })).toMatch(/lambdaAlias has no value/);
  expect(fault({ stages: 'dev: lambdaAlias=' })).toMatch(/has no value/);
  expect(fault({ stages: 'dev: lambdaAlias=QA' })).toMatch(/no alias QA/);
  expect(fault({ stages: 'dev: lambdaAlias=A:B' })).toMatch(/orders:A:B is no function/);
  expect(fault({ permissions: 'function' })).toMatch(/no permission/);
  expect(fault({})).toBeUndefined();
});
test('without a qualifier the function itself is called', () => {
  const { resolved } = run({ integration: 'orders', stages: 'dev:', permissions: 'function' });
  expect(resolved[0]).toMatchObject({ calls: 'orders', versions: [{ version: '$LATEST', share: 1 }] });
});
test('a canary inherits what it does not override', () => {
  const { resolved } = run({
    stages: 'prod: lambdaAlias=PROD, table=seats\nprod canary 100%: table=new',
    permissions: 'all',
  });
  expect(resolved[1]?.calls).toBe('orders:PROD');
});

test('faults name the line and what would be right', () => {
  const stages = (text: string) => faultIn(readStages(text));
  const aliases = (text: string) => faultIn(readAliases(text));
  expect(stages('')).toMatch(/no stage/);
  expect(stages('dev: a=1\ndev: a=2')).toMatch(/^Line 2: The stage dev/);
  expect(stages('prod canary 10%: a=1')).toMatch(/after its stage/);
  expect(stages('prod: a=1\nprod canary 200%: a=1')).toMatch(/100%/);
  expect(stages('dev: lambdaAlias')).toMatch(/name=value/);
  expect(stages('dev: a=1, a=2')).toMatch(/a has two values/);
  expect(aliases('PROD: 1 60%, 1 40%')).toMatch(/Both shares name version 1/);
  expect(aliases('PROD: 1 90%, 2 5%')).toMatch(/100%/);
  expect(aliases('PROD: 1 50%, $LATEST 50%')).toMatch(/LATEST takes no share/);
  expect(aliases('PROD: 1 30%, 2 30%, 3 40%')).toMatch(/two versions/);
  expect(aliases('7: 1')).toMatch(/no alias/);
  expect(inputs.integration.check('orders:DEV:x')).toMatch(/Write a function/);
});

test('what reaches versions and what fails make up all calls of a stage', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom('all', 'none', 'PROD', 'PROD_NEXT'),
      (canary, weight, permissions) => {
        const { resolved } = run({
          stages: `prod: lambdaAlias=PROD\nprod canary ${canary}%: lambdaAlias=PROD_NEXT`,
          aliases: `PROD: 1 ${weight}%, 2 ${100 - weight}%\nPROD_NEXT: 3`,
          permissions,
        });
        const all = resolved.map(
          ({ path, versions, fault }) =>
            path.share * (fault === undefined ? versions.reduce((sum, { share }) => sum + share, 0) : 1),
        );
        expect(all.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
      },
    ),
    { numRuns: 1000 },
  );
});
