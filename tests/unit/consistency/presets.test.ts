import { describe, expect, test } from 'vitest';
import { presets } from '#components/consistency-timeline/presets.ts';
import { type GlobalValues, globalTable } from '#engines/consistency/global';
import { inputs } from '#engines/consistency/inputs';
import { consistency } from '#engines/consistency/run';
import { possibleWords } from '#engines/consistency/working';
import { valuesOf } from '#engines/inputs';
import { faultsOf } from '#engines/read-input';

test.each(presets)('the worked example “$name” gives $gives', ({ set, gives }) => {
  expect(faultsOf(inputs, set)).toEqual([]);
  expect(consistency(valuesOf(inputs, set)).reads.map(possibleWords).join('; ')).toBe(gives);
});

describe('a global table', () => {
  const of = (changes: Partial<GlobalValues>) =>
    globalTable({
      ...valuesOf(inputs),
      ...{ model: 'global-mrec', roundTrip: 60, ...changes },
    });
  const calls = 'k=A\n0-10 put k=B by ana at A\n400 get k strong by ben at B\n9s get k strong by ben at B';

  test('MREC: what was acknowledged less than one lag before the failure stays missing elsewhere', () => {
    const failed = of({ operations: calls, failAt: 509 });
    expect(failed.missing).toEqual([1]);
    expect(failed.reads.map(possibleWords)).toEqual(['A', 'A']);
    const later = of({ operations: calls, failAt: 510 });
    expect(later.missing).toEqual([]);
    expect(later.reads.map(possibleWords)).toEqual(['A', 'B']);
  });

  test('MRSC: nothing acknowledged is lost, and each write and strong read pays the round trip', () => {
    const { missing, reads, writes } = of({ model: 'global-mrsc', operations: calls, failAt: 100 });
    expect(missing).toEqual([]);
    expect(reads.map(possibleWords)).toEqual(['B', 'B']);
    expect(writes[0]?.operation.end).toBe(70);
    expect(reads[0]?.operation.end).toBe(460);
  });

  test('a write under way when its Region fails has no answer, and calls after that are refused', () => {
    const { writes, reads } = of({
      model: 'global-mrsc',
      operations: 'k=A\n0-10 put k=B at A\n50 get k at A\n500 get k strong at B',
      failAt: 40,
    });
    expect(writes[0]?.operation.unanswered).toBe(true);
    expect(reads.map(possibleWords)).toEqual(['an error', 'A or B']);
  });
});
