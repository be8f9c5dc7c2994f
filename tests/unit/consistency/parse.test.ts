import { describe, expect, test } from 'vitest';
import { inputs } from '#engines/consistency/inputs';
import { limits } from '#engines/consistency/operations';
import { parseOperations, writeOperations } from '#engines/consistency/parse';
import { read } from '#engines/read-input';

const faultOf = (text: string) => {
  const parsed = parseOperations(text);
  return parsed.ok ? undefined : parsed.fault;
};

describe('the language of operations', () => {
  test('reads every kind of call', () => {
    const text = `seat-1=free
      0-3s put seat-1=sold by ana at B; 1-2s get seat-1 strong via dax
      400ms head seat-1
      2.5s-3min list seat-
      0-20 transact a=1 b= unanswered
      0-20 put a=2 effect 10ms if none`;
    const parsed = parseOperations(text);
    expect(parsed.ok && parsed.value.before).toEqual([{ key: 'seat-1', value: 'free' }]);
    expect(parsed.ok && writeOperations(parsed.value)).toBe(
      [
        'seat-1=free',
        '0-3000 put seat-1=sold by ana at B',
        '1000-2000 get seat-1 strong via dax',
        '400 get seat-1',
        '2500-180000 list seat-',
        '0-20 transact a=1 b= unanswered',
        '0-20 put a=2 if none effect 10',
      ].join('\n'),
    );
  });

  test('nothing at all is a time line too', () => {
    expect(parseOperations(' \n ; ')).toEqual({ ok: true, value: { before: [], operations: [] } });
  });

  test.each([
    ['now get k', 'Line 1: word 1, “now” is no time.'],
    ['0-1 get k\n5-2 get k', 'Line 2: word 1, “5-2” ends before it begins. Write 2-5'],
    ['0-25h get k', 'Line 1: word 1, “0-25h” is too late. The latest moment is 86,400,000'],
    ['0-1 fetch k', 'Line 1: word 2, “fetch” is no operation. Write put, update'],
    ['0-1', 'Line 1: nothing stands after 0-1.'],
    ['k==', 'Line 1: “k==” is not understood.'],
    ['k=A; k=B', 'Line 1, part 2: “k” already has a value'],
    ['0-1 put k', 'Line 1: word 3, “k” is not understood after put. Write such as put seat-1=sold.'],
    ['0-1 put k=', 'Line 1: word 3, “k=” is not understood after put.'],
    ['0-1 put a=1 b=2', 'Line 1: put takes one key. For several items at once write transact a=1 b=2.'],
    ['0-1 transact a=1 a=2', 'Line 1: transact names a key twice.'],
    ['0-1 get', 'Line 1: get needs a key'],
    ['0-1 delete', 'Line 1: delete needs a key, such as delete seat-1.'],
    ['0-1 get k k', 'Line 1: get names a key twice.'],
    ['0-1 list a b', 'Line 1: list takes one prefix.'],
    ['0-1 get k via gsi', 'Line 1: word 4, via takes one of primary, index, dax, replica'],
    ['0-1 get k at D', 'Line 1: word 4, at takes a Region: A, B, C.'],
    ['0-1 get k by', 'Line 1: word 4, by takes the name of a client'],
    ['0-1 get k strong eventual', 'Line 1: word 5, “eventual” stands twice or contradicts'],
    ['0-1 get k strong now', 'Line 1: word 5, “now” is not understood here.'],
    ['0-1 get k effect 1', 'Line 1: effect, unanswered and if belong to writes.'],
    ['0-1 put k=A strong', 'Line 1: strong belongs to reads.'],
    ['0-1 put k=A effect 2', 'Line 1: the effect at 2 lies outside the call. Write a moment from 0 to 1.'],
    ['0-1 put k=A effect 1 unanswered', 'Line 1: an unanswered write has no known moment of effect.'],
    ['0-1 transact k=A if none', 'Line 1: if belongs to a write of one key.'],
  ])('%j names the place and what would be right', (text, fault) => {
    expect(faultOf(text)?.startsWith(fault)).toBe(true);
  });

  test('limits are exact, and say so', () => {
    const many = (count: number) => Array.from({ length: count }, () => '0 get k').join(';');
    expect(faultOf(many(limits.operations))).toBeUndefined();
    expect(faultOf(many(limits.operations + 1))).toBe(
      'Line 1, part 31 is one too many: up to 30 operations fit.',
    );
    expect(faultOf('0 get a b c d e f')).toBeUndefined();
    expect(faultOf('0 get a b c d e f g')).toBe('Line 1 is one too many: up to 6 different keys fit.');
    expect(faultOf(' '.repeat(limits.characters + 5))).toBe(
      'The operations have 2,005 characters. Up to 2,000 fit: cut 5.',
    );
    expect(faultOf(`${many(9).replace(/get k/g, 'get k by x')}`)).toBeUndefined();
    expect(faultOf(Array.from({ length: 9 }, (_, n) => `0 get k by c${n}`).join('\n'))).toBe(
      'Line 9 is one too many: up to 8 different clients fit.',
    );
  });

  test('is what the input checks', () => {
    expect(read(inputs.operations, '0-1 get k via x')).toMatchObject({ ok: false });
    expect(read(inputs.operations, inputs.operations.default)).toMatchObject({ ok: true });
  });
});
