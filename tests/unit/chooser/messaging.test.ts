import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseMessaging, inputs } from '#engines/chooser/messaging';
import { type Values, valuesOf } from '#engines/inputs';

const stay = (changes: Partial<Values<typeof inputs>>) => chooseMessaging(valuesOf(inputs, changes)).stay;

describe('worked examples', () => {
  test('1,000 videos instead of 10: a queue between upload and encoding', () => {
    expect(stay({ receivers: 'workers' })).toEqual(['SQS, a standard queue']);
  });

  test('objects for three queues: a topic with three queues, or EventBridge with rules', () => {
    expect(stay({})).toEqual(['SNS with an SQS queue for each']);
    expect(stay({ route: true })).toEqual(['EventBridge with an SQS queue for each']);
  });

  test('order and many receivers: SNS FIFO to SQS FIFO', () => {
    expect(stay({ order: true })).toEqual(['SNS FIFO with SQS FIFO for each']);
  });
});

test('people, stores and old protocols have one service each, whatever else was answered', () => {
  const rest = { keep: ['gone', 'until', 'replay'], order: [true, false], route: [true, false] } as const;
  for (const keep of rest.keep)
    for (const order of rest.order)
      for (const route of rest.route) {
        expect(stay({ receivers: 'people', keep, order, route })).toEqual(['SNS, a standard topic']);
        expect(stay({ receivers: 'store', keep, order, route })).toEqual(['Amazon Data Firehose']);
        expect(stay({ receivers: 'protocol', keep, order, route })).toEqual(['Amazon MQ']);
      }
});

test('one is left for every set of answers, but for events in order', () => {
  const answers = fc.record({
    receivers: fc.constantFrom('workers' as const, 'programs' as const),
    keep: fc.constantFrom('gone' as const, 'until' as const, 'replay' as const),
    order: fc.boolean(),
    route: fc.boolean(),
  });
  fc.assert(
    fc.property(answers, (given) => {
      expect(stay(given)).toHaveLength(given.order && given.route ? 0 : 1);
    }),
    { numRuns: 1_000 },
  );
});
