import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { fifo, inputs } from '#engines/messaging/fifo';
import { fifoRun } from '#engines/messaging/fifo-run';
import { sentFault } from '#engines/messaging/fifo-text';
import { batchMax, fifoBatched, fifoCalls } from '#facts/messaging';

const run = (changes: Partial<ReturnType<typeof valuesOf<typeof inputs>>>) => fifo(valuesOf(inputs, changes));

describe('worked examples', () => {
  test('the same id at 10:00, 10:04 and 10:06 is delivered at 10:00 and 10:06', () => {
    const { run: followed } = run({ messages: '0 A x\n240 A x\n360 A x' });
    expect(followed.deliveries.map(({ from }) => from)).toEqual([0, 360]);
    expect(followed.dropped.map(({ at }) => at)).toEqual([240]);
  });

  test('100 trucks, each a group: up to 100 consumers at work', () => {
    const trucks = Array.from({ length: 100 }, (_, truck) => ({
      at: 0,
      group: `truck-${truck}`,
      id: `position-${truck}`,
      fails: false,
    }));
    // The first 30 receives are followed; with a consumer for each, all begin at once.
    const { deliveries } = fifoRun(trucks, { consumers: 100, work: 10, timeout: 30 });
    expect(new Set(deliveries.map(({ consumer }) => consumer)).size).toBe(deliveries.length);
    expect(deliveries.every(({ from }) => from === 0)).toBe(true);
    expect(fifoCalls.value * batchMax.value).toBe(fifoBatched.value);
  });
});

describe('edges', () => {
  test('one group: one consumer works, however many there are', () => {
    expect(run({ consumers: 6 })).toMatchObject({ busy: 1, end: 60 });
  });

  test('a failure blocks its group until the timeout ends, and only its group', () => {
    const { run: followed, end } = run({ messages: '0 A a1 fails\n0 A a2\n0 B b1' });
    expect(
      followed.deliveries.filter(({ message }) => message.group === 'A').map(({ from }) => from),
    ).toEqual([0, 30, 40]);
    expect(followed.deliveries.find(({ message }) => message.group === 'B')?.done).toBe(10);
    expect(end).toBe(50);
  });

  test('the interval is five minutes: a second less drops, five minutes do not', () => {
    expect(run({ messages: '0 A x\n299 A x' }).run.dropped.length).toBe(1);
    expect(run({ messages: '0 A x\n300 A x' }).run.dropped.length).toBe(0);
  });

  test('an id that failed is remembered all the same', () => {
    expect(run({ messages: '0 A x fails\n60 A x' }).run.dropped.length).toBe(1);
  });

  test('work that outlasts its timeout is never deleted', () => {
    expect(run({ work: 30 }).end).toBe(180);
    expect(run({ work: 31 }).end).toBeUndefined();
  });

  test('work that outlasts its timeout: two consumers on one message, and no rule denies it', () => {
    const { busy, working } = run({ work: 31 });
    expect(busy).toBe(2);
    expect(working.find(({ says }) => says === 'At work at once')?.rule).toMatch(/^up to 3 consumers: /);
  });

  test('few groups are the reason only where all of them are busy', () => {
    expect(run({ messages: '0 A a\n0 B b' }).answer).toContain('since there are only 2 groups');
    expect(run({ messages: '0 A a\n100 B b' }).answer).not.toContain('since');
  });

  test('faults name the line and what would be right', () => {
    expect(sentFault('0 A a1\n5 A')).toMatch(/^Line 2: Write the second, the group id/);
    expect(sentFault('x A a1')).toContain('no second');
    expect(sentFault('9999 A a1')).toContain('nearest valid value is 3,600');
    expect(sentFault('0 A a1 twice')).toContain('“twice” is too much');
    expect(sentFault(`0 ${'g'.repeat(129)} a1`)).toContain('Up to 128');
    expect(sentFault('')).toContain('Nothing is sent');
    expect(sentFault(Array.from({ length: 13 }, (_, index) => `0 A ${index}`).join('\n'))).toContain(
      'remove 1',
    );
  });
});

test('whatever is sent, a group keeps its order and has one message in flight', () => {
  const sent = fc.array(
    fc.record({
      at: fc.nat(400),
      group: fc.constantFrom('A', 'B', 'C'),
      id: fc.constantFrom('1', '2', '3', '4', '5', '6'),
      fails: fc.boolean(),
    }),
    { maxLength: 12 },
  );
  const setting = fc.record({
    consumers: fc.integer({ min: 1, max: 6 }),
    work: fc.integer({ min: 1, max: 60 }),
    timeout: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(sent, setting, (unsorted, values) => {
      const messages = unsorted.toSorted((a, b) => a.at - b.at);
      const { deliveries, accepted, dropped, left } = fifoRun(messages, values);
      expect(accepted.length + dropped.length).toBe(messages.length);
      for (const group of ['A', 'B', 'C']) {
        const own = deliveries.filter(({ message }) => message.group === group);
        for (const [index, { lockedUntil, from }] of own.entries()) {
          const next = own[index + 1];
          if (next) expect(next.from).toBeGreaterThanOrEqual(lockedUntil);
          expect(from).toBeGreaterThanOrEqual(own[index]?.message.at ?? 0);
        }
        const order = own
          .filter(({ ends }) => ends === 'deletes')
          .map(({ message }) => accepted.indexOf(message));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }
      for (let consumer = 1; consumer <= values.consumers; consumer++) {
        const own = deliveries.filter((each) => each.consumer === consumer);
        for (const [index, { done }] of own.entries())
          expect(own[index + 1]?.from ?? done).toBeGreaterThanOrEqual(done);
      }
      if (values.work <= values.timeout) expect(left).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

test('any text gives a fault or a result', () => {
  fc.assert(
    fc.property(fc.string(), (messages) => {
      if (sentFault(messages) === undefined) expect(run({ messages }).answer).toMatch(/\.$/);
    }),
    { numRuns: 1_000 },
  );
});
