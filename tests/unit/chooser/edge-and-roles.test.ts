import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputs as access, chooseEdgeAccess } from '#engines/chooser/edge-access';
import { inputs as role, sortRole } from '#engines/chooser/task-role';
import { type Values, valuesOf } from '#engines/inputs';

const locks = (changes: Partial<Values<typeof access>>) => chooseEdgeAccess(valuesOf(access, changes));
const roles = (changes: Partial<Values<typeof role>>) => sortRole(valuesOf(role, changes)).stay;

describe('locks of a distribution', () => {
  test('films in segments for subscribers, from a bucket: OAC and signed cookies', () => {
    expect(locks({}).stay).toEqual(['origin access control', 'signed cookies']);
    expect(locks({}).answer).toBe('Take together origin access control and signed cookies.');
  });

  test('one file, or a program without cookies: a signed URL', () => {
    expect(locks({ viewers: 'one' }).stay).toContain('a signed URL');
    expect(locks({ viewers: 'no-cookies' }).stay).not.toContain('signed cookies');
  });

  test('France and Belgium only: a geographic restriction', () => {
    expect(locks({ viewers: 'all', rule: 'country' }).stay).toEqual([
      'origin access control',
      'a geographic restriction',
    ]);
  });

  test('addresses: in the signature where there is one, else AWS WAF', () => {
    expect(locks({ viewers: 'one', rule: 'address' }).working.at(-1)?.result).toBe('custom');
    expect(locks({ viewers: 'one', rule: 'address' }).stay).not.toContain('an AWS WAF rule');
    expect(locks({ viewers: 'all', rule: 'address' }).stay).toContain('an AWS WAF rule');
  });

  test('without CloudFront only S3 can check a link', () => {
    expect(locks({ edge: false, viewers: 'one' }).stay).toEqual(['an S3 presigned URL']);
    expect(locks({ edge: false, origin: 'private' }).stay).toEqual([]);
    expect(locks({ edge: false, origin: 'website' }).stay).toEqual([]);
    expect(locks({ edge: false, viewers: 'all' }).answer).toContain('would have to be public');
  });

  test('through CloudFront there is one lock for the origin, and one for paying viewers', () => {
    const values = fc.record({
      origin: fc.constantFrom<Values<typeof access>['origin']>('bucket', 'website', 'private', 'public'),
      viewers: fc.constantFrom<Values<typeof access>['viewers']>('all', 'one', 'many', 'no-cookies'),
      rule: fc.constantFrom<Values<typeof access>['rule']>('none', 'country', 'address'),
      edge: fc.constant(true),
    });
    fc.assert(
      fc.property(values, (answers) => {
        const { stay } = chooseEdgeAccess(answers);
        const count = (names: string[]) => stay.filter((name) => names.includes(name)).length;
        expect(count(['origin access control', 'a VPC origin', 'a secret header'])).toBe(1);
        expect(count(['a signed URL', 'signed cookies'])).toBe(answers.viewers === 'all' ? 0 : 1);
        expect(count(['an S3 presigned URL'])).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('roles of a task', () => {
  test.each([
    [{ call: 'pull', capacity: 'fargate' }, ['the execution role']],
    [{ call: 'logs', capacity: 'fargate' }, ['the execution role']],
    [{ call: 'secret', capacity: 'fargate' }, ['the execution role']],
    [{ call: 's3', capacity: 'fargate' }, ['the task role']],
    [{ call: 'exec', capacity: 'fargate' }, ['the task role']],
    [{ call: 'register', capacity: 'fargate' }, []],
    [{ call: 'pull', capacity: 'ec2' }, ['the instance role', 'the execution role']],
    [{ call: 'logs', capacity: 'ec2' }, ['the instance role', 'the execution role']],
    [{ call: 'secret', capacity: 'ec2' }, ['the execution role']],
    [{ call: 'registry', capacity: 'ec2' }, ['the execution role']],
    [{ call: 'dynamodb', capacity: 'ec2' }, ['the task role']],
    [{ call: 'register', capacity: 'ec2' }, ['the instance role']],
  ] satisfies [Partial<Values<typeof role>>, string[]][])('%j: %j', (changes, stay) => {
    expect(roles(changes)).toEqual(stay);
  });
});

test('without CloudFront, what everybody may have needs no lock', () => {
  const answer = (changes: Partial<Values<typeof access>>) =>
    chooseEdgeAccess(valuesOf(access, { edge: false, ...changes })).answer;
  expect(answer({ viewers: 'all', origin: 'public' })).toMatch(/^Nothing to lock/);
  expect(answer({ viewers: 'all', origin: 'bucket' })).toContain('Take CloudFront');
  expect(answer({ viewers: 'many', origin: 'public' })).toContain('check its visitors itself');
});
