import { expect, test } from 'vitest';
import { chooseDirectory, inputs } from '#engines/chooser/directory';
import { type Values, valuesOf } from '#engines/inputs';

type Answers = Values<typeof inputs>;
const stay = (answers: Partial<Answers>) => chooseDirectory(valuesOf(inputs, answers)).stay;
const managed = 'AWS Managed Microsoft AD';
const own = 'the company’s own AD, joined directly';

test('worked example: users on premises, WorkSpaces, nobody copied', () => {
  expect(stay({ who: 'stay', work: 'sign-in', mfa: false })).toEqual(['AD Connector']);
  // MFA does not change it: the connector asks a RADIUS server.
  expect(stay({ who: 'stay', work: 'sign-in', mfa: true })).toEqual(['AD Connector']);
});

test('SQL Server on RDS takes a real domain and no connector', () => {
  expect(stay({ work: 'sql' })).toEqual([managed, own]);
  expect(stay({ work: 'sql', who: 'new' })).toEqual([managed]);
  // Whether RDS joins a hybrid directory stands nowhere; it need not.
  expect(stay({ work: 'sql', who: 'extend' })).toEqual([own]);
});

test('domain controllers in AWS: with a trust, extended, or new', () => {
  expect(stay({ work: 'domain' })).toEqual([managed]);
  expect(stay({ work: 'domain', who: 'extend' })).toEqual(['Managed Microsoft AD, Hybrid Edition']);
  expect(stay({ work: 'domain', who: 'new' })).toEqual([managed]);
});

const all = (['stay', 'extend', 'new', 'customers'] as const).flatMap((who) =>
  (['sign-in', 'sql', 'domain'] as const).flatMap((work) =>
    [true, false].flatMap((mfa) => [true, false].map((simple): Answers => ({ who, work, mfa, simple }))),
  ),
);

test('Simple AD stays only for those who have it, apart from other directories and without MFA', () => {
  for (const answers of all) {
    const { who, work, mfa, simple } = answers;
    const fits = simple && who === 'new' && work !== 'sql' && !mfa;
    expect(stay(answers).includes('Simple AD')).toBe(fits);
  }
});

test('something always fits, and customers get Cognito whatever else is asked', () => {
  for (const answers of all) {
    expect(stay(answers).length).toBeGreaterThan(0);
    expect(stay(answers).includes('Amazon Cognito')).toBe(answers.who === 'customers');
    if (answers.who === 'customers') expect(stay(answers)).toEqual(['Amazon Cognito']);
  }
});

test('Windows servers may join the Simple AD that somebody has', () => {
  expect(stay({ who: 'new', work: 'domain', mfa: false, simple: true })).toEqual([managed, 'Simple AD']);
});
