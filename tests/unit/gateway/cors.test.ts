import { expect, test } from 'vitest';
import { runGatewayCors } from '#engines/gateway/cors';
import { inputs } from '#engines/gateway/cors-inputs';
import { type Values, valuesOf } from '#engines/inputs';

const run = (changes: Partial<Values<typeof inputs>>) => runGatewayCors(valuesOf(inputs, changes));

test('Enable CORS lets a preflight pass, and a proxy’s answer still lacks the header', () => {
  const { messages, sent, readable, missing } = run({});
  expect(messages.map(({ by }) => by)).toEqual(['browser', 'the OPTIONS method', 'browser', 'your code']);
  expect({ sent, readable }).toEqual({ sent: true, readable: false });
  expect(missing).toMatch(/code/);
});
test.each(['json', 'token'] as const)(
  '%s asks first, and without an OPTIONS method nothing is sent',
  (request) => {
    expect(run({ request, setup: 'code' })).toMatchObject({ sent: false, readable: false });
  },
);
test.each(['get', 'form', 'cookie'] as const)('%s is simple', (request) => {
  expect(run({ request, setup: 'nothing' }).messages).toHaveLength(2);
});
test('the own origin needs no header', () => {
  expect(run({ request: 'same', setup: 'nothing', answer: 'denied' }).readable).toBe(true);
});
test.each([
  ['both', true],
  ['all', true],
  ['custom', true],
  ['http', true],
] as const)('with %s the page reads the answer: %s', (setup, readable) => {
  expect(run({ setup }).readable).toBe(readable);
});
test('errors of API Gateway need gateway responses', () => {
  expect(run({ setup: 'both', answer: 'denied' }).missing).toMatch(/DEFAULT_4XX/);
  expect(run({ setup: 'custom', answer: 'late' }).missing).toMatch(/DEFAULT_5XX/);
  expect(run({ setup: 'all', answer: 'denied' }).readable).toBe(true);
});
test('with cookies * does not count', () => {
  expect(run({ request: 'cookie', setup: 'both', allow: 'star' })).toMatchObject({
    sent: true,
    readable: false,
  });
  expect(run({ request: 'cookie', setup: 'both', allow: 'origin' }).readable).toBe(true);
  expect(run({ request: 'get', setup: 'both', allow: 'star' }).readable).toBe(true);
});

test('what to mend is enough: cookies need the origin by name, and a proxy needs both', () => {
  expect(run({ request: 'cookie', setup: 'enabled' }).missing).toMatch(/origin by name/);
  expect(run({ request: 'cookie', setup: 'enabled', allow: 'origin' }).missing).not.toMatch(/by name/);
  expect(run({ setup: 'nothing' }).missing).toMatch(/OPTIONS method.*and then the header from the function/);
});
