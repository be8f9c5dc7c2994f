import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseStorageClass, inputs } from '#engines/chooser/storage-class';
import { type Values, valuesOf } from '#engines/inputs';

const stay = (changes: Partial<Values<typeof inputs>>) => chooseStorageClass(valuesOf(inputs, changes)).stay;

test.each([
  [{}, 'Glacier Flexible Retrieval'],
  [{ days: 179 }, 'Glacier Flexible Retrieval'],
  [{ days: 180 }, 'Glacier Deep Archive'],
  [{ days: 89 }, 'Standard-IA'],
  [{ days: 29 }, 'Standard'],
  [{ reads: 'quarterly', days: 365 }, 'Glacier Instant Retrieval'],
  [{ reads: 'yearly', days: 365, delay: 'hours' }, 'Glacier Flexible Retrieval'],
  [{ reads: 'monthly', days: 45, delay: 'instant', recreatable: true }, 'One Zone-IA'],
  [{ reads: 'often' }, 'Standard'],
  [{ reads: 'unknown' }, 'Intelligent-Tiering'],
  [{ delay: 'single', recreatable: true }, 'Express One Zone'],
  [{ reads: 'yearly', days: 350, delay: 'days' }, 'Glacier Deep Archive'],
] satisfies [Partial<Values<typeof inputs>>, string][])('%j: %s', (changes, name) => {
  expect(stay(changes)).toEqual([name]);
});

test('exactly one class stays, unless speed and several zones are wanted together', () => {
  const answers = fc.record({
    delay: fc.constantFrom(...(Object.keys(inputs.delay.options) as ['single'])),
    reads: fc.constantFrom(...(Object.keys(inputs.reads.options) as ['often'])),
    days: fc.integer({ min: 1, max: 3_650 }),
    recreatable: fc.boolean(),
  });
  fc.assert(
    fc.property(answers, (input) => {
      const impossible = input.delay === 'single' && !input.recreatable;
      expect(chooseStorageClass(input).stay.length).toBe(impossible ? 0 : 1);
    }),
    { numRuns: 1000 },
  );
});
