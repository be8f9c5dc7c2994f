import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { number, valuesOf, write } from '#engines/inputs';
import { faultsOf, read } from '#engines/read-input';

const share = number({ label: 'Hit ratio', unit: '%', min: 0, max: 100, step: 1, default: 90, help: '' });
const count = number({
  label: 'Capacity',
  unit: 'items',
  min: 1,
  max: 50,
  step: 1,
  default: 3,
  help: '',
  whole: true,
});
const faultOf = (raw: string, input = share) => {
  const reading = read(input, raw);
  return reading.ok ? undefined : reading.fault;
};

describe('reading a number', () => {
  test('accepts thousands, spaces and decimals', () => {
    const rate = number({ label: 'Rate', unit: '1/s', min: 0, max: 1e6, step: 1, default: 1, help: '' });
    expect(read(rate, '10,000')).toEqual({ ok: true, value: 10_000 });
    expect(read(rate, ' 2 500.5 ')).toEqual({ ok: true, value: 2500.5 });
  });

  test('a refusal names what would be right', () => {
    expect(faultOf('')).toBe('“Hit ratio” is empty. Write a number from 0 to 100%, such as 90.');
    expect(faultOf('abc')).toBe('“abc” is not a number. Write digits from 0 to 100%, such as 90.');
    expect(faultOf('120')).toBe('“Hit ratio” is above 100. The nearest valid value is 100%.');
    expect(faultOf('−1')).toBe(faultOf('-1'));
    expect(faultOf('-1')).toBe('“Hit ratio” is below 0. The nearest valid value is 0%.');
    expect(faultOf('2.4', count)).toBe(
      '“Capacity” is not a whole number. The nearest valid value is 2\u00a0items.',
    );
  });

  test('a comma that does not part thousands is refused, not dropped', () => {
    expect(faultOf('60,5')).toBe('“60,5” has a comma in it. Write 60.5 with a point.');
    expect(faultOf('1,2,3')).toContain('is not a number');
  });

  test('whatever is typed gives a value inside the domain or a sentence', () => {
    fc.assert(
      fc.property(fc.string(), (raw) => {
        const reading = read(share, raw);
        if (reading.ok) expect(faultsOf({ share }, { share: reading.value as number })).toEqual([]);
        else expect(reading.fault).toMatch(/\.$/);
      }),
      { numRuns: 1000 },
    );
  });

  test('what is written reads back as itself', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
        expect(read(share, write(value))).toEqual({ ok: true, value });
      }),
      { numRuns: 1000 },
    );
  });
});

test('defaults, with changes over them', () => {
  expect(valuesOf({ share, count }, { count: 5 })).toEqual({ share: 90, count: 5 });
});

test('a name that is no input is a fault', () => {
  expect(faultsOf({ share }, { shaer: 3 } as never)[0]).toContain('The inputs are share');
});
