import { about, statement } from '#components/policy-evaluator/write.ts';
import type { Conditions, Statement } from '#engines/policy/document';
import { sseKmsHeader } from '#facts/s3';

/** The context key that holds the header of an upload. */
export const header = 's3:x-amz-server-side-encryption';
const objects = 'arn:aws:s3:::posters/*';
const all = ['arn:aws:s3:::posters', objects];

const when = (Sid: string, said: Statement, Condition: Conditions): Statement => ({
  Sid,
  ...about('*', said),
  Condition,
});
const onPut = (Sid: string, condition: Conditions) =>
  when(Sid, statement('Deny', 's3:PutObject', objects), condition);

const isOther: Conditions = { StringNotEquals: { [header]: sseKmsHeader.value } };
const wrong = onPut('WrongHeader', isOther);
const missing = onPut('NoHeader', { Null: { [header]: 'true' } });
const text = (...Statement: Statement[]) => JSON.stringify({ Version: '2012-10-17', Statement }, null, 2);

/** The policies that people write for the two rules: no plain HTTP, and nothing but SSE-KMS. */
export const policies = {
  twoDenies: text(wrong, missing),
  oneDeny: text(wrong),
  present: text(onPut('NothingButKms', { Null: { [header]: 'false' }, ...isOther })),
  noHttp: text(
    when('NoPlainHttp', statement('Deny', 's3:*', all), { Bool: { 'aws:SecureTransport': 'false' } }),
  ),
  allowHttps: text(
    when('HttpsForAll', statement('Allow', 's3:*', all), { Bool: { 'aws:SecureTransport': 'true' } }),
  ),
};
