import { describe, expect, test } from 'vitest';
import { type BucketValues, decideUpload, inputs } from '#components/bucket-policy/decide.ts';
import { policies } from '#components/bucket-policy/statements.ts';
import { about, policy, shop, statement } from '#components/policy-evaluator/write.ts';
import { valuesOf } from '#engines/inputs';
import { evaluate } from '#engines/policy/evaluate';

const run = (changes: Partial<BucketValues>) => decideUpload(valuesOf(inputs, changes));
const encryption = (changes: Partial<BucketValues>) =>
  run(changes).working.find(({ says }) => says === 'Encryption')?.result;

describe('with SSE-KMS as the default', () => {
  test.each([
    [policies.twoDenies, 'kms', true],
    [policies.twoDenies, 's3', false],
    [policies.twoDenies, 'put', false],
    [policies.oneDeny, 'kms', true],
    [policies.oneDeny, 's3', false],
    [policies.oneDeny, 'put', false],
    [policies.present, 'kms', true],
    [policies.present, 's3', false],
    [policies.present, 'put', true],
    [policies.present, 'dsse', false],
  ] as const)('%s, %s: %s', (policy, request, accepted) => {
    expect(run({ policy, request }).accepted).toBe(accepted);
  });

  test('what passes without a header has the default', () => {
    expect(encryption({ policy: policies.present })).toBe('aws:kms, by default');
    expect(encryption({ policy: policies.twoDenies })).toBe('not reached');
  });
});

describe('TLS', () => {
  test('an authorized role reads over HTTPS and not over HTTP', () => {
    const read = { policy: policies.noHttp, request: 'get' } as const;
    expect(run({ ...read, transport: 'http' }).accepted).toBe(false);
    expect(run({ ...read, transport: 'https' }).accepted).toBe(true);
  });

  test('the deny gives a stranger nothing; an Allow over HTTPS opens the bucket', () => {
    expect(run({ policy: policies.noHttp, caller: 'stranger', request: 'get' }).accepted).toBe(false);
    const open = run({ policy: policies.allowHttps, caller: 'stranger', request: 'get' });
    expect(open.accepted).toBe(true);
    expect(open.answer).toContain('The bucket is open: anybody on the internet may read and upload.');
    expect(run({ policy: policies.noHttp }).answer).not.toContain('open');
  });

  test('an open bucket is told apart from the request that is refused', () => {
    const half = JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::posters/*' },
        { Effect: 'Deny', Principal: '*', Action: 's3:PutObject', Resource: 'arn:aws:s3:::posters/*' },
      ],
    });
    const { accepted, answer } = run({ policy: half, request: 'kms' });
    expect(accepted).toBe(false);
    expect(answer).toContain('The bucket is open: anybody on the internet may read.');
  });
});

test('a role with s3:GetObject reads an SSE-KMS object only when it may call Decrypt', () => {
  const request = {
    caller: `arn:aws:sts::${shop}:assumed-role/Web/i-0abc`,
    action: 'kms:Decrypt',
    resource: `arn:aws:kms:eu-west-1:${shop}:key/1234abcd`,
    resourceAccount: shop,
  };
  const delegating = policy(
    'key policy',
    about({ AWS: `arn:aws:iam::${shop}:root` }, statement('Allow', 'kms:*')),
  );
  const reads = policy('role’s policy', statement('Allow', 's3:GetObject'));
  const decrypts = policy('role’s policy', statement('Allow', ['s3:GetObject', 'kms:Decrypt']));
  const named = policy(
    'key policy',
    about({ AWS: `arn:aws:iam::${shop}:role/Web` }, statement('Allow', 'kms:Decrypt')),
  );
  expect(evaluate(request, { identity: [reads], resource: delegating }).allowed).toBe(false);
  expect(evaluate(request, { identity: [decrypts], resource: delegating }).allowed).toBe(true);
  expect(evaluate(request, { identity: [reads], resource: named }).allowed).toBe(true);
});
