import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8Length } from '#engines/utf8';

test('a text is as long as the bytes that are sent of it', () => {
  for (const [text, bytes] of [
    ['', 0],
    ['a%20b', 5],
    ['é', 2],
    ['€', 3],
    ['😀', 4],
    ['half \ud83d', 8],
  ] as const)
    expect(utf8Length(text), text).toBe(bytes);
});

test('whatever the text, the encoder of the platform counts the same', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => utf8Length(text) === new TextEncoder().encode(text).length,
    ),
  );
});
