import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseRole, inputs, type RoleValues } from '#engines/cognito/roles';
import { valuesOf } from '#engines/inputs';
import { roleRulesMax } from '#facts/cognito';

const run = (changes: Partial<RoleValues>) => chooseRole(valuesOf(inputs, changes));
const dept = (name: string) => run({ user: `custom:dept = ${name}` }).role;

test('first match wins; no match with deny is denied', () => {
  expect([dept('Sales'), dept('Safety'), dept('HR')]).toEqual(['sales', 'any', undefined]);
  expect(run({ user: 'custom:dept = HR', otherwise: 'default' }).role).toBe('the default role');
});

test('NotEqual on a claim that is missing is skipped', () => {
  const rules = 'custom:status NotEqual banned -> customer';
  expect(run({ rules, user: '' }).role).toBeUndefined();
  expect(run({ rules, user: 'custom:status = fine' }).role).toBe('customer');
  expect(run({ rules, user: 'custom:status = banned' }).role).toBeUndefined();
});

test('groups: lowest precedence, ties, and a role asked for', () => {
  const token = (user: string, otherwise: 'deny' | 'default' = 'deny') =>
    run({ way: 'token', user, otherwise }).role;
  expect(token('group a 10; group b 5')).toBe('b');
  expect(token('group a 5; group b 5')).toBeUndefined();
  expect(token('group a 5; group b 5', 'default')).toBe('the default role');
  expect(token('group a 5; group b 5; asks for a')).toBe('a');
  expect(token('group a 10; group b 5; asks for c', 'default')).toBeUndefined();
  expect(token('group a 10; group b')).toBe('a');
  expect(token('')).toBeUndefined();
});

test('the default way looks at nothing', () => {
  expect(run({ way: 'default', user: 'custom:dept = Sales' }).role).toBe('the default role');
});

test('what is not understood is told with what would be', () => {
  expect(inputs.rules.check('custom:dept Equals Sales')).toContain('-> sales');
  expect(inputs.rules.check('custom:dept Is Sales -> x')).toContain('NotEqual');
  const many = Array.from({ length: roleRulesMax.value + 1 }, () => 'a Equals b -> c').join(';');
  expect(inputs.rules.check(many)).toContain('leave out 1');
  expect(inputs.user.check('Sales')).toContain('custom:dept = Sales');
  expect(inputs.user.check('group a; group a 2')).toContain('twice');
});

test('rules give the first that fits, as a plain search does', () => {
  const word = fc.constantFrom('Sales', 'Safety', 'HR', 'Sa');
  const match = fc.constantFrom('Equals', 'NotEqual', 'StartsWith', 'Contains');
  fc.assert(
    fc.property(fc.array(fc.tuple(match, word), { maxLength: 6 }), word, (rules, has) => {
      const text = rules.map(([how, value], index) => `d ${how} ${value} -> r${index}`).join('\n');
      const expected = rules.findIndex(
        ([how, value]) =>
          (how === 'Equals' && has === value) ||
          (how === 'NotEqual' && has !== value) ||
          (how === 'StartsWith' && has.startsWith(value)) ||
          (how === 'Contains' && has.includes(value)),
      );
      expect(run({ rules: text, user: `d = ${has}` }).role).toBe(expected < 0 ? undefined : `r${expected}`);
    }),
    { numRuns: 1000 },
  );
});

test('a claim stands once, and rules do not read what comes from groups', () => {
  expect(inputs.user.check('a = 1\na = 2')).toBe('The claim “a” stands twice: write it once.');
  expect(inputs.rules.check('cognito:groups Contains support -> support')).toContain('comes from the groups');
});
