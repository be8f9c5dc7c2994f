import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { effective, inputs, type PrecedenceValues } from '#engines/template/option-precedence';

const run = (changes: Partial<PrecedenceValues>) => effective(valuesOf(inputs, changes)).settings;
const winner = (changes: Partial<PrecedenceValues>) => run(changes)[0]?.value;

test('five in the console, two in a file, one by default: each uncovers the next', () => {
  expect(winner({})).toBe('5');
  expect(winner({ direct: '' })).toBe('2');
  expect(winner({ direct: '', files: '' })).toBe('1');
  expect(winner({ direct: '', files: '', fallback: '' })).toBeUndefined();
});

test('files win by name, whatever order they are written in', () => {
  for (const files of ['a.config = 1, b.config = 2', 'b.config=2\na.config=1'])
    expect(run({ direct: '', files })).toMatchObject([{ where: 'b.config' }, { where: 'a.config' }, {}]);
});

test('what cannot be read is refused', () => {
  expect(inputs.direct.check('two words')).toContain('one word');
  expect(inputs.direct.check('')).toBeUndefined();
  expect(inputs.files.check('a.yaml = 1')).toContain('.config');
  expect(inputs.files.check('a.config = 1, a.config = 2')).toContain('twice');
  expect(inputs.files.check('a.config')).toContain('01-base.config = 2');
});

test('the winner is of the strongest level that is set, and removing it shows the second', () => {
  const value = fc.constantFrom('', '1', '2', 'x');
  const files = fc.constantFrom('', 'a.config = 7', 'a.config = 7, b.config = 8');
  fc.assert(
    fc.property(fc.record({ direct: value, saved: value, files, fallback: value }), (values) => {
      const settings = run(values);
      const order = ['direct', 'saved', 'files', 'default'];
      const ranks = settings.map(({ level }) => order.indexOf(level));
      expect(ranks).toEqual([...ranks].sort());
      const [first, second] = settings;
      if (first && first.level !== 'files' && first.level !== 'default')
        expect(run({ ...values, [first.level]: '' })[0]).toEqual(second);
    }),
    { numRuns: 1000 },
  );
});
