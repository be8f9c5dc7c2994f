import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { billing, inputs as billingInputs } from '#engines/messaging/billing';
import { polling, inputs as pollingInputs } from '#engines/messaging/polling';

const bill = (changes: Partial<ReturnType<typeof valuesOf<typeof billingInputs>>>) =>
  billing(valuesOf(billingInputs, changes));
const poll = (changes: Partial<ReturnType<typeof valuesOf<typeof pollingInputs>>>) =>
  polling(valuesOf(pollingInputs, changes));

describe('worked examples', () => {
  test('an empty queue for 30 days: 2,592,000 short polls or 129,600 long ones, 95% fewer', () => {
    const { short, long, working } = poll({});
    expect([short, long]).toEqual([2_592_000, 129_600]);
    expect(working.find(({ says }) => says === 'Saved by long polling')?.result).toBe('95%');
  });

  test('a 300 KB message sent, received and deleted: 11 requests', () => {
    expect(bill({ messages: 1, size: 300, batch: 1 }).billed).toBe(11);
  });
});

describe('edges', () => {
  test('a wait of 0 equals short polling', () => {
    const { short, long } = poll({ wait: 0, interval: 7 });
    expect(long).toBe(short);
  });

  test('short polls rarer than the wait are fewer, and said so', () => {
    expect(poll({ interval: 60 }).answer).toContain('short polling only 43,200');
  });

  test('a batch of exactly 1 MiB passes, more is refused with the nearest size', () => {
    expect(bill({ size: 102.4, batch: 10 }).billed).toBe(2 * 16 + 1);
    const { billed, answer, measures } = bill({ messages: 100, size: 102.5, batch: 10 });
    expect(billed).toBeUndefined();
    expect(answer).toContain('nearest valid batch has 9 messages');
    expect(measures.map(({ name }) => name)).toEqual(['Each message alone']);
  });

  test('the greatest message takes 16 requests each way', () => {
    expect(bill({ messages: 1, size: 1_024, batch: 1 }).billed).toBe(33);
  });

  test('exactly a step, and a little more', () => {
    expect(bill({ messages: 1, size: 64, batch: 1 }).billed).toBe(3);
    expect(bill({ messages: 1, size: 64.1, batch: 1 }).billed).toBe(5);
  });

  test('a last batch that is not full pays for what it holds', () => {
    expect(bill({ messages: 11, size: 60, batch: 10 }).billed).toBe(2 * (10 + 1) + 2);
  });
});

test('a batch never costs more requests than its messages alone, and never less than three calls', () => {
  const values = fc.record({
    messages: fc.integer({ min: 1, max: 100_000 }),
    size: fc.integer({ min: 1, max: 10_240 }).map((tenths) => tenths / 10),
    batch: fc.integer({ min: 1, max: 10 }),
  });
  fc.assert(
    fc.property(values, (input) => {
      const { billed } = billing(input);
      if (billed === undefined) return;
      expect(billed).toBeLessThanOrEqual(billing({ ...input, batch: 1 }).billed ?? 0);
      expect(billed).toBeGreaterThanOrEqual(3 * Math.ceil(input.messages / input.batch));
    }),
    { numRuns: 1_000 },
  );
});
