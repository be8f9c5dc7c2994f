import { expect, test } from 'vitest';
import { type GlobalValues, globalTable } from '#engines/consistency/global';
import { inputs } from '#engines/consistency/inputs';
import { valuesOf } from '#engines/inputs';

const operations = 'k=A\n0-10 put k=B by ana at A\n500-510 put k=C by ana at A\n600 get k by cy at B';
const latencies = (changes: Partial<GlobalValues>) =>
  globalTable({ ...valuesOf(inputs), operations, roundTrip: 60, model: 'global-mrec', ...changes })
    .working.filter(({ says }) => says.endsWith(': latency'))
    .map(({ says, result }) => `${says.split(':')[0]} ${result.replaceAll('\u00a0', ' ')}`);

test('a call has a latency only where it gets an answer', () => {
  expect(latencies({ failAt: 800 })).toEqual(['PUT k=B (1) 10 ms', 'PUT k=C (2) 10 ms', 'GET k (3) 0 ms']);
  expect(latencies({ failAt: 400 })).toEqual(['PUT k=B (1) 10 ms', 'GET k (3) 0 ms']);
  // Under way when Region A fails.
  expect(latencies({ failAt: 505 })).toEqual(['PUT k=B (1) 10 ms', 'GET k (3) 0 ms']);
  expect(latencies({ failAt: 800, model: 'global-mrsc' })[0]).toBe('PUT k=B (1) 70 ms');
});
