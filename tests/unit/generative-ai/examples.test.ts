import { expect, test } from 'vitest';
import { chunkDefault, reservedInputMin, reservedOutputMin } from '#facts/generative-ai';

// Examples of the notes that no scene works out: they hold as long as the figures that they rest on.

test('80,000 tokens in and 6,000 out a minute pay for the floor; of a peak of 130,000 in, 30,000 overflow', () => {
  const reserved = Math.max(80_000, reservedInputMin.value);
  expect([reserved, Math.max(6_000, reservedOutputMin.value)]).toEqual([100_000, 10_000]);
  expect(130_000 - reserved).toBe(30_000);
});

test('90,000 tokens: 300 chunks by default, 225 of 500 tokens with 20% overlap, in 921,600 bytes', () => {
  const chunks = (size: number, overlap: number) =>
    1 + Math.ceil((90_000 - size) / (size - (size * overlap) / 100));
  expect(chunks(chunkDefault.value, 0)).toBe(300);
  expect([chunks(500, 0), chunks(500, 20)]).toEqual([180, 225]);
  expect(chunks(500, 20) * 1_024 * 4).toBe(921_600);
});
