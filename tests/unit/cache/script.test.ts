import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseScript } from '#engines/cache/script';
import { trace, traceInputs } from '#engines/cache/trace';
import { valuesOf } from '#engines/inputs';
import { faultsOf } from '#engines/read-input';

const statements = (text: string) => {
  const script = parseScript(text);
  if (!script.ok) throw new Error(script.fault);
  return script.value;
};
const faultOf = (text: string) => {
  const script = parseScript(text);
  return script.ok ? undefined : script.fault;
};

describe('a script', () => {
  test('has one statement per line, or several with semicolons', () => {
    expect(statements('read seat-1\n\n write seat-2 ; wait 1.5s;kill\nmissing x')).toEqual([
      { kind: 'read', key: 'seat-1', times: 1, pace: 'answered' },
      { kind: 'write', key: 'seat-2', times: 1, pace: 'answered' },
      { kind: 'wait', ms: 1500 },
      { kind: 'kill' },
      { kind: 'missing', key: 'x' },
    ]);
  });

  test('repeats, and overlaps on request', () => {
    expect(statements('read a x20; external a x200 every 1ms; DELETE a &')).toEqual([
      { kind: 'read', key: 'a', times: 20, pace: 'answered' },
      { kind: 'external', key: 'a', times: 200, pace: 1 },
      { kind: 'delete', key: 'a', times: 1, pace: 'unanswered' },
    ]);
  });

  test.each([
    ['read', 'Line 1: read needs a key. Write up to 40 letters, digits, or - _ . : /, such as read seat-1.'],
    [
      'read a\nfetch a',
      'Line 2: “fetch” is no operation. Write read, write, delete, external, wait, kill or missing, such as read seat-1.',
    ],
    [
      'read a; wait 10',
      'Line 1, statement 2: “10” is no span. Write a number and ms, s, min or h, such as wait 10s.',
    ],
    ['wait', 'Line 1: wait needs a span. Write a number and ms, s, min or h, such as wait 10s.'],
    ['wait 721h', 'Line 1: “721h” is too long. The longest span is 720h.'],
    ['read a x2 every 721h', 'Line 1: “721h” is too long. The longest span is 720h.'],
    ['kill node', 'Line 1: kill stands alone. Take “node” away.'],
    [
      'read a twice',
      'Line 1: “twice” is not understood after the key. Write x and a number to repeat, such as read a x20, or & not to wait.',
    ],
    [
      'read a x20 each 1ms',
      'Line 1: “each 1ms” is not understood after x20. Write every and a span, such as every 1ms.',
    ],
    ['missing a b', 'Line 1: missing takes one key. Take “b” away.'],
    ['read a x5001', 'Line 1 makes 5,001 operations. Up to 5,000 fit: repeat fewer times.'],
    [
      'kill\n'.repeat(101),
      'Line 101 is one too many. Up to 100 statements fit: repeat one with x, such as read seat-1 x20.',
    ],
    [' '.repeat(4001), 'The script has 4,001 characters. Up to 4,000 fit: cut 1.'],
  ])('%j is refused with what would be right', (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  test('whatever is typed runs or is refused with a sentence', () => {
    const word = fc.constantFrom(
      'read',
      'write',
      'delete',
      'external',
      'missing',
      'kill',
      'wait',
      'a',
      'b-#',
      'x3',
      'every',
      '1ms',
      '2s',
      '&',
      ';',
      '\n',
      '%',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (script) => {
        const fault = faultOf(script);
        if (fault === undefined) expect(() => trace(valuesOf(traceInputs, { script }))).not.toThrow();
        else expect(fault).toMatch(/^(Line \d+|The script).*\.$/s);
      }),
      { numRuns: 1000 },
    );
  });

  test('the defaults lie inside their own domain', () => {
    expect(faultsOf(traceInputs, valuesOf(traceInputs))).toEqual([]);
  });
});
