import { expect, test } from 'vitest';
import { chooseCognito, inputs } from '#engines/chooser/cognito';
import { type Values, valuesOf } from '#engines/inputs';

const stay = (answers: Partial<Values<typeof inputs>>) => chooseCognito(valuesOf(inputs, answers)).stay;

test('customers: tokens alone, or credentials too', () => {
  expect(stay({ credentials: false })).toEqual(['a user pool']);
  expect(stay({ token: false })).toEqual(['a user pool and an identity pool']);
  expect(stay({ token: false, credentials: false })).toEqual(['a user pool']);
  expect(stay({ who: 'federated', token: false, credentials: false })).toEqual([]);
});

test('guests, employees, and people of another provider', () => {
  expect(stay({ who: 'guests' })).toEqual(['an identity pool']);
  expect(stay({ who: 'guests', credentials: false })).toEqual([]);
  expect(stay({ who: 'employees' })).toEqual(['IAM Identity Center']);
  expect(stay({ who: 'federated', token: false })).toEqual(['an identity pool']);
  expect(stay({ who: 'federated', token: false, directory: true })).toEqual([
    'a user pool and an identity pool',
  ]);
  expect(stay({ who: 'federated', credentials: false })).toEqual(['a user pool']);
});

test('never more than one is left', () => {
  for (const who of Object.keys(inputs.who.options) as Values<typeof inputs>['who'][])
    for (const directory of [true, false])
      for (const token of [true, false])
        for (const credentials of [true, false])
          expect(stay({ who, directory, token, credentials }).length).toBeLessThanOrEqual(1);
});

test('visitors who are to bring a token are told that they have none', () => {
  expect(chooseCognito(valuesOf(inputs, { who: 'guests' })).answer).toContain('A visitor has no token');
  expect(chooseCognito(valuesOf(inputs, { who: 'guests', token: false })).answer).not.toContain('no token');
});
