import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeTtl, inputs } from '#engines/edge/ttl';
import { readHeaders } from '#engines/edge/ttl-headers';
import { type Values, valuesOf } from '#engines/inputs';

const open = { least: 0, usual: 86_400, most: 31_536_000 };
const run = (headers: string, changes: Partial<Values<typeof inputs>> = {}) =>
  edgeTtl(valuesOf(inputs, { ...open, headers, ...changes }));

describe('worked examples', () => {
  test('max-age=60, s-maxage=600: 600 s at the edge, 60 s in the browser', () => {
    const result = run('Cache-Control: max-age=60, s-maxage=600');
    expect(result).toMatchObject({ edge: 600, browser: 60, decides: 'header' });
    expect(result.answer).toBe(
      'The edge keeps the object for 10\u00a0min; the browser keeps it for 1\u00a0min.',
    );
  });

  test('no header: the default', () => {
    expect(run('none')).toMatchObject({ edge: 86_400, browser: undefined, decides: 'default' });
  });

  test('a minimum of 300 s is stronger than no-store', () => {
    expect(run('Cache-Control: no-store', { least: 300 })).toMatchObject({ edge: 300, browser: 0 });
  });
});

test.each([
  ['Cache-Control: max-age=0', {}, 0, 'header'],
  ['Cache-Control: max-age=0', { least: 1 }, 1, 'minimum'],
  ['Cache-Control: max-age=40000000', {}, 31_536_000, 'maximum'],
  ['Cache-Control: max-age=60\nExpires: +3600', {}, 60, 'header'],
  ['Expires: +3600', {}, 3_600, 'header'],
  ['Expires: -60', {}, 0, 'header'],
  ['none', { least: 100_000 }, 100_000, 'minimum'],
  ['Cache-Control: private, max-age=60', {}, 0, 'forbidden'],
  ['Cache-Control: no-cache', {}, 0, 'forbidden'],
  ['Cache-Control: max-age=60', { most: 0, usual: 0 }, 0, 'maximum'],
  ['none', { usual: 31_536_001 }, 0, 'refused'],
  ['none', { least: 10, usual: 0, most: 9 }, 0, 'refused'],
])('%j under %j: %i s, %s', (headers, changes, edge, decides) => {
  expect(run(headers, changes)).toMatchObject({ edge, decides });
});

test('headers that cannot be read say what would be right', () => {
  expect(readHeaders('')).toMatchObject({ ok: false });
  expect(readHeaders('Cache-Control: max-age=soon')).toMatchObject({ ok: false });
  expect(readHeaders('ETag: "a"')).toMatchObject({ ok: false });
  expect(readHeaders('Cache-Control: max-age=4000000000')).toEqual({
    ok: false,
    fault: 'max-age is above a hundred years. The nearest valid value is 3,153,600,000.',
  });
  fc.assert(
    fc.property(fc.string(), (text) => {
      const reading = readHeaders(text);
      if (!reading.ok) expect(reading.fault).toMatch(/\.$|”\.$/);
    }),
    { numRuns: 1000 },
  );
});

test('with an age, the edge stays within the limits and as near to the age as they allow', () => {
  const seconds = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(seconds, seconds, seconds, seconds, (age, ...limits) => {
      const [least = 0, usual = 0, most = 0] = limits.toSorted((a, b) => a - b);
      const { edge } = edgeTtl({ headers: `Cache-Control: s-maxage=${age}`, least, usual, most });
      expect(edge).toBe(Math.min(Math.max(age, least), most));
    }),
    { numRuns: 1000 },
  );
});

test('what real origins send besides is read, and an age that is none names what would be right', () => {
  expect(run('Cache-Control: max-age="60", stale-while-revalidate=30').edge).toBe(60);
  expect(run('Cache-Control: public, max-age=9, stale-if-error=86400').edge).toBe(9);
  expect(readHeaders('Cache-Control: max-age=1.5')).toMatchObject({
    fault: '“max-age=1.5” names no whole number of seconds. Write max-age=60.',
  });
});
