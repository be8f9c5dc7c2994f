import fc from 'fast-check';
import { render } from 'velocityjs';
import { expect, test } from 'vitest';
import { Meter } from '#engines/vtl/meter';
import { readTemplate } from '#engines/vtl/read-template';
import { Run } from '#engines/vtl/run';
import { List, type Value } from '#engines/vtl/value';

// Where VTL means the same in JavaScript and in Java, velocityjs has to agree: known names, whole numbers, no division.
// It drops a blank after #else, which API Gateway keeps, so blanks are left aside.
const known = { n: 3, m: 12, word: 'jazz', yes: true, no: false, seats: ['12A', '12B'], numbers: [1, 2, 3] };

function ours(template: string): string {
  const asValue = (value: unknown): Value => {
    if (Array.isArray(value)) return new List(value.map(asValue));
    return typeof value === 'number' ? BigInt(value) : (value as string | boolean);
  };
  const names = new Map(Object.entries(known).map(([name, value]) => [name, asValue(value)]));
  const run = new Run(names, [], new Meter());
  run.all(readTemplate(template));
  return run.text;
}

const number = fc.letrec<{ sum: string; leaf: string }>((tie) => ({
  leaf: fc.constantFrom('$n', '$m', `\${n}`, '1', '7', '20', '$numbers.size()', '$numbers[1]'),
  sum: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc
      .tuple(tie('sum'), fc.constantFrom('+', '-', '*'), tie('sum'))
      .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
  ),
})).sum;
const condition = fc.letrec<{ test: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(
      '$yes',
      '$no',
      'true',
      'false',
      "$word == 'jazz'",
      '$word != "rock"',
      "$word.startsWith('j')",
    ),
    fc
      .tuple(number, fc.constantFrom('<', '<=', '>', '>=', '==', '!='), number)
      .map((parts) => parts.join(' ')),
  ),
  test: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    tie('leaf').map((test) => `!(${test})`),
    fc
      .tuple(tie('test'), fc.constantFrom('&&', '||'), tie('test'))
      .map(([a, sign, b]) => `(${a}) ${sign} (${b})`),
  ),
})).test;
const template = fc.letrec<{ all: string; node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('a ', '; ', '"', '< ', '>, ', '$word', `\${word}s`, '$!n', '$seats[0]'),
    number.map((sum) => `#set($x = ${sum})$x `),
    fc.constantFrom(`#set($t = "$word of \${n}")$t `, "#set($t = '$word')$t "),
    fc.tuple(condition, tie('all'), tie('all')).map(([test, a, b]) => `#if(${test})${a}#else ${b}#end `),
    fc
      .tuple(fc.constantFrom('$seats', '$numbers', '[1, 2]', '[1..4]'), tie('all'))
      .map(
        ([of, body]) => `#foreach($each in ${of})$each $foreach.index#if($foreach.hasNext),#end ${body}#end `,
      ),
  ),
  all: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join(' ')),
})).all;

const unspaced = (text: string) => text.replace(/\s+/g, '');

test('velocityjs makes the same of 2,000 random templates', () => {
  fc.assert(
    fc.property(template, (text) => {
      expect(unspaced(ours(text))).toBe(unspaced(render(text, structuredClone(known))));
    }),
    { numRuns: 2000 },
  );
});
