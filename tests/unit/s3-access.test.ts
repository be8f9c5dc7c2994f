import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Values, valuesOf } from '#engines/inputs';
import { s3Access } from '#engines/s3/access';
import { inputs } from '#engines/s3/access-inputs';
import { lines } from '#engines/s3/access-words';

type Access = Values<typeof inputs>;
const status = (changes: Partial<Access>) => s3Access(valuesOf(inputs, changes)).status;
const pick = <Name extends keyof Access>(name: Name) =>
  fc.constantFrom(...(Object.keys(inputs[name].options) as Access[Name][]));
const any = fc.record({
  caller: pick('caller'),
  iam: pick('iam'),
  bucketPolicy: pick('bucketPolicy'),
  block: pick('block'),
  acl: pick('acl'),
  object: pick('object'),
}) as fc.Arbitrary<Access>;

test('the access matrix inside one account', () => {
  expect(status({ iam: 'allow', bucketPolicy: 'silent' })).toBe(200);
  expect(status({ iam: 'allow', bucketPolicy: 'deny' })).toBe(403);
  expect(status({ iam: 'silent', bucketPolicy: 'caller' })).toBe(200);
  expect(status({ iam: 'silent', bucketPolicy: 'silent' })).toBe(403);
  expect(status({ iam: 'deny', bucketPolicy: 'caller' })).toBe(403);
});

test('the access matrix across accounts', () => {
  expect(status({ caller: 'other', iam: 'allow', bucketPolicy: 'caller' })).toBe(200);
  expect(status({ caller: 'other', iam: 'silent', bucketPolicy: 'caller' })).toBe(403);
  expect(status({ caller: 'other', iam: 'allow', bucketPolicy: 'silent' })).toBe(403);
  expect(status({ caller: 'other', iam: 'allow', bucketPolicy: 'everyone', block: 'use' })).toBe(403);
  expect(status({ caller: 'other', iam: 'allow', bucketPolicy: 'everyone', block: 'none' })).toBe(200);
  expect(
    status({ caller: 'other', iam: 'allow', bucketPolicy: 'silent', acl: 'public', block: 'none' }),
  ).toBe(200);
  expect(
    status({ caller: 'other', iam: 'silent', bucketPolicy: 'silent', acl: 'public', block: 'none' }),
  ).toBe(403);
});

test('everybody may read press photos, and nobody else’s objects', () => {
  const anonymous = { caller: 'anonymous', bucketPolicy: 'everyone' } as const;
  expect(status({ ...anonymous, block: 'none' })).toBe(200);
  for (const block of ['all', 'policies', 'put', 'use'] as const)
    expect(status({ ...anonymous, block })).toBe(403);
  expect(status({ ...anonymous, block: 'acls' })).toBe(200);
  expect(status({ caller: 'anonymous', bucketPolicy: 'caller', block: 'none' })).toBe(403);
  const acl = { caller: 'anonymous', bucketPolicy: 'silent', acl: 'public' } as const;
  expect(status({ ...acl, block: 'none' })).toBe(200);
  expect(status({ ...acl, block: 'policies' })).toBe(200);
  for (const block of ['all', 'acls', 'put', 'use'] as const) expect(status({ ...acl, block })).toBe(403);
  expect(status({ ...acl, acl: 'off', block: 'none' })).toBe(403);
});

test('a public policy serves the bucket’s own account under RestrictPublicBuckets', () => {
  expect(status({ bucketPolicy: 'everyone', block: 'use' })).toBe(200);
});

test('keys and missing objects', () => {
  expect(status({ object: 'key' })).toBe(200);
  expect(status({ object: 'keyless' })).toBe(403);
  expect(status({ object: 'managed' })).toBe(200);
  const other = { caller: 'other', iam: 'allow' } as const;
  expect(status({ ...other, object: 'managed' })).toBe(403);
  expect(status({ ...other, object: 'key' })).toBe(200);
  const open = { caller: 'anonymous', bucketPolicy: 'everyone', block: 'none' } as const;
  expect(status({ ...open, object: 'key' })).toBe(403);
  expect(status({ object: 'listed' })).toBe(404);
  expect(status({ object: 'unlisted' })).toBe(403);
  expect(status({ bucketPolicy: 'silent', object: 'listed' })).toBe(403);
});

test('the answer names what stands between the grant and the caller', () => {
  const answer = (changes: Partial<Access>) => s3Access(valuesOf(inputs, changes)).answer;
  const open = { caller: 'anonymous', bucketPolicy: 'everyone' } as const;
  expect(answer(open)).toContain('BlockPublicPolicy refuses the public policy');
  expect(answer({ ...open, bucketPolicy: 'silent', acl: 'public' })).toContain(
    'BlockPublicAcls refuses public-read',
  );
  // Without the block this role would lack the Allow of its own account all the same.
  expect(answer({ caller: 'other', bucketPolicy: 'everyone' })).toContain('IAM and bucket policy');
});

test('properties: a deny wins, switching a block on or a key away never opens, the answer tells the status', () => {
  fc.assert(
    fc.property(any, (values) => {
      const { status: now, answer, working, decidedBy } = s3Access(values);
      if (values.bucketPolicy === 'deny' || (values.iam === 'deny' && values.caller !== 'anonymous')) {
        expect([now, decidedBy]).toEqual([403, 'deny']);
      }
      if (now === 403) {
        expect(status({ ...values, block: 'all' })).toBe(403);
        expect(status({ ...values, acl: 'off' })).toBe(403);
        if (values.object === 'plain') expect(status({ ...values, object: 'keyless' })).toBe(403);
      }
      expect(answer.startsWith(String(now))).toBe(true);
      expect(working.map(({ says }) => says)).toContain(lines[decidedBy]);
    }),
    { numRuns: 2_000 },
  );
});
