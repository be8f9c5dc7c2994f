import type { Scene } from '#components/kit/scene.ts';
import { stepNames } from '#engines/policy/words';
import { type BucketPolicy, decideUpload, inputs } from './decide.ts';
import { policies } from './statements.ts';

const verdict = ({ accepted }: BucketPolicy): string => (accepted ? 'accepted' : 'denied');
const verdicts = ['accepted', 'denied'] as const;

/** Denies for plain HTTP and for encryption headers, against requests with and without them. */
export const bucketPolicyTest: Scene<typeof inputs, BucketPolicy> = {
  id: 'security-encryption-bucket-policy',
  question: 'Which uploads does my bucket policy refuse?',
  situation:
    'At the start: two denies, one for a wrong header and one for a missing one. The bucket encrypts with SSE-KMS by default, and the shop’s role uploads without a header.',
  inputs,
  controls: ['request', 'transport', 'caller', 'policy'],
  run: decideUpload,
  stories: [
    {
      name: 'Only one deny',
      context: 'The deny for the missing header is removed, so that the default can do its work.',
      set: { policy: policies.oneDeny },
      ask: 'What happens to the upload without a header?',
      options: verdicts,
      right: verdict,
      decides: stepNames.deny.says,
      takeaway: 'StringNotEquals also holds where the key is absent. One deny refuses what two did.',
    },
    {
      name: 'With Null false',
      context: 'The one deny gets a second condition: the header must be there.',
      set: { policy: policies.present },
      ask: 'What happens to the upload without a header?',
      options: verdicts,
      right: verdict,
      decides: 'Encryption',
      takeaway:
        'Both conditions must hold for the deny. Now the default is the other half of the rule: guard it.',
    },
    {
      name: 'Plain HTTP',
      context: 'The policy denies whatever does not come over TLS. The role uploads over HTTP.',
      set: { policy: policies.noHttp, transport: 'http' },
      ask: 'What happens?',
      options: verdicts,
      right: verdict,
      decides: stepNames.deny.says,
      takeaway:
        'The same role gets through over HTTPS, by its own Allow. The deny grants nothing to anybody.',
    },
    {
      name: 'HTTPS allowed',
      context: 'Somebody has turned the rule round: it allows whatever comes over TLS. A stranger uploads.',
      set: { policy: policies.allowHttps, caller: 'stranger' },
      ask: 'What happens?',
      options: verdicts,
      right: verdict,
      decides: 'Strangers',
      takeaway:
        'An Allow for everyone under a condition is still an Allow for everyone. To forbid HTTP, deny HTTP.',
    },
    {
      name: 'Two layers are not one',
      context: 'A program sends aws:kms:dsse, which encrypts twice under a KMS key.',
      set: { request: 'dsse' },
      ask: 'What do the two denies say?',
      options: verdicts,
      right: verdict,
      decides: stepNames.deny.says,
      takeaway: 'The condition compares text and not strength. List both values if both are good enough.',
    },
  ],
  leftOut: [
    'Block Public Access, which may hold an open policy back, and permissions on the KMS key.',
    'If the default is SSE-S3, whatever is accepted without a header lies under SSE-S3. SSE-C, whose uploads are refused until a bucket allows it.',
    'Which key the header names, and that the owner of the account could still change the policy.',
  ],
};
