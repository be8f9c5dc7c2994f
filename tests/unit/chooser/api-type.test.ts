import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseApiType, inputs } from '#engines/chooser/api-type';
import { type Values, valuesOf } from '#engines/inputs';

const base = { push: false, callers: 'none', extra: 'none', callersAre: 'open' } as const;
const run = (changes: Partial<Values<typeof inputs>>) =>
  chooseApiType(valuesOf(inputs, { ...base, ...changes }));

test.each([
  ['a single-page app with an OIDC provider, as cheap as possible', { callersAre: 'jwt' }, 'an HTTP API'],
  ['quotas for each customer, WAF and caching', { callers: 'paid' }, 'a REST API'],
  [
    'caching and foreign tokens',
    { callers: 'cache', callersAre: 'jwt' },
    'a REST API with a Lambda authorizer',
  ],
  ['push', { push: true }, 'a WebSocket API'],
  ['push and keys', { push: true, callers: 'keys' }, 'two APIs, WebSocket and REST'],
  ['push and Cloud Map', { push: true, extra: 'map' }, 'two APIs, WebSocket and HTTP'],
] as const)('%s', (_, changes, type) => {
  expect(run(changes).stay).toEqual([type]);
});
test('what only one has and what only the other has leave nothing', () => {
  expect(run({ callers: 'waf', extra: 'automatic' }).stay).toEqual([]);
});
test('WAF with an HTTP API names the detour', () => {
  const [http] = run({ callers: 'waf' }).verdicts;
  expect(http?.because).toMatch(/CloudFront/);
});
test('an edge-optimized endpoint keeps its timeout', () => {
  expect(run({ extra: 'edge' }).working.at(-1)?.result).toMatch(/^29\u00a0s, fixed/);
  expect(run({ extra: 'private' }).working.at(-1)?.result).toMatch(/raised/);
  expect(run({}).working.at(-1)?.result).toMatch(/^30/);
});
test('never two types stay', () => {
  const any = fc.record({
    push: fc.boolean(),
    callers: fc.constantFrom(...(Object.keys(inputs.callers.options) as Values<typeof inputs>['callers'][])),
    extra: fc.constantFrom(...(Object.keys(inputs.extra.options) as Values<typeof inputs>['extra'][])),
    callersAre: fc.constantFrom(
      ...(Object.keys(inputs.callersAre.options) as Values<typeof inputs>['callersAre'][]),
    ),
  });
  fc.assert(
    fc.property(any, (answers) => {
      expect(chooseApiType(answers).stay.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});
