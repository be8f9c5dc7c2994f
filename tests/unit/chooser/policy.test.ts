import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choosePolicy, inputs } from '#engines/chooser/policy';
import { type Values, valuesOf } from '#engines/inputs';

type Answers = Values<typeof inputs>;
const stay = (changes: Partial<Answers>) => choosePolicy(valuesOf(inputs, changes)).stay;

test.each([
  // The worked examples.
  [{ capacity: 'outage', extra: 'none' }, ['all at once']],
  [{ capacity: 'full', extra: 'small' }, ['rolling with additional batch']],
  [{ wish: 'new' }, ['immutable']],
  [{ wish: 'canary' }, ['traffic splitting']],
  // The other rules.
  [{ capacity: 'less', extra: 'none' }, ['rolling']],
  [{ wish: 'separate' }, ['blue/green']],
  [{ wish: 'one' }, ['blue/green']],
  [{ wish: 'one', capacity: 'outage' }, ['all at once']],
  [{}, ['rolling with additional batch']],
  // What is impossible.
  [{ extra: 'none' }, []],
  [{ wish: 'separate', environment: 'database' }, []],
  [{ wish: 'canary', environment: 'other' }, []],
  // A single instance has all at once and immutable.
  [{ environment: 'single' }, ['immutable']],
  [{ environment: 'single', capacity: 'outage', extra: 'none' }, ['all at once']],
  [{ environment: 'single', extra: 'none' }, []],
] satisfies [Partial<Answers>, string[]][])('%j: %j', (changes, left) => {
  expect(stay(changes)).toEqual(left);
});

test('what conflicts is said', () => {
  const says = (changes: Partial<Answers>) => choosePolicy(valuesOf(inputs, changes)).answer;
  expect(says({ extra: 'none' })).toContain('impossible');
  expect(says({ wish: 'separate', environment: 'database' })).toContain('decouple');
  expect(says({ wish: 'new', extra: 'small' })).toContain('as many instances again');
});

test('at most one policy is left, and it keeps what was asked', () => {
  const of = <K extends keyof Answers>(name: K) =>
    fc.constantFrom(...(Object.keys(inputs[name].options) as Answers[K][]));
  fc.assert(
    fc.property(
      fc.record({
        capacity: of('capacity'),
        extra: of('extra'),
        wish: of('wish'),
        environment: of('environment'),
      }),
      (answers) => {
        const { stay: left, answer } = choosePolicy(answers);
        expect(left.length, JSON.stringify(answers)).toBeLessThanOrEqual(1);
        if (left.length === 0) expect(answer).not.toBe('No policy meets all of this.');
        const [only] = left;
        if (answers.capacity !== 'outage') expect(only).not.toBe('all at once');
        if (answers.environment === 'single')
          expect(['all at once', 'immutable', 'blue/green', undefined]).toContain(only);
        if (answers.extra === 'none') expect([undefined, 'all at once', 'rolling']).toContain(only);
      },
    ),
    { numRuns: 1000 },
  );
});

test('never two versions at once: both ways out are named', () => {
  const answer = (changes: Partial<Answers>) => choosePolicy(valuesOf(inputs, changes)).answer;
  expect(answer({ capacity: 'less', extra: 'small', wish: 'one' })).toContain('or an outage');
  expect(answer({ wish: 'one', environment: 'database' })).toContain('stands outside, or an outage');
});
