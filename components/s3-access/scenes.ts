import type { Scene } from '#components/kit/scene.ts';
import { type S3Access, s3Access } from '#engines/s3/access';
import { inputs } from '#engines/s3/access-inputs';
import { lines } from '#engines/s3/access-words';

const status = (result: S3Access) => `${result.status}`;
const leftOut = [
  'Conditions, permissions boundaries, session policies, organizations, access points and VPC endpoints, which may all say no as well.',
  'A public policy or ACL from before BlockPublicPolicy or BlockPublicAcls was switched on stays in force; here they are on from the start.',
];

/** How IAM policy, bucket policy, key and 404 come together for a caller with credentials. */
export const s3AccessEvaluator: Scene<typeof inputs, S3Access> = {
  id: 's3-access-evaluator',
  question: 'Who may read this object?',
  situation:
    'At the start: a role without any S3 permission reads a poster, and the policy of the bucket, in the same account, allows that role.',
  inputs,
  controls: ['caller', 'iam', 'bucketPolicy', 'object'],
  unused: ({ caller }) => (caller === 'anonymous' ? ['iam'] : []),
  run: s3Access,
  stories: [
    {
      name: 'The same role in another account',
      context:
        'The web shop moves to an account of its own; the bucket policy is adjusted and names its role.',
      set: { caller: 'other' },
      ask: 'What does GetObject answer?',
      options: ['200', '403', '404'],
      right: status,
      decides: lines.policies,
      takeaway:
        'Inside one account one Allow is enough. Across accounts the role’s own account must allow the call too.',
    },
    {
      name: 'An administrator is cautious',
      context: 'A policy on the role denies s3:GetObject; the bucket policy still allows the role.',
      set: { iam: 'deny' },
      ask: 'What does GetObject answer?',
      options: ['200', '403', '404'],
      right: status,
      decides: lines.deny,
      takeaway: 'A Deny wins wherever it stands. No Allow outweighs it, however exactly it names the role.',
    },
    {
      name: 'The other way round',
      context: 'Now the role’s policy allows s3:GetObject, and the bucket policy says nothing about it.',
      set: { iam: 'allow', bucketPolicy: 'silent' },
      ask: 'What does GetObject answer?',
      options: ['200', '403', '404'],
      right: status,
      decides: lines.policies,
      takeaway: 'In one account it does not matter on which side the Allow stands.',
    },
    {
      name: 'A key of its own',
      context: 'The object is encrypted with SSE-KMS, and the role has no permission on the key.',
      set: { object: 'keyless' },
      ask: 'What does GetObject answer?',
      options: ['200', '403', '200 with the encrypted bytes'],
      right: status,
      decides: lines.key,
      takeaway:
        'S3 decrypts in the name of the caller, who therefore needs kms:Decrypt besides s3:GetObject. S3 never hands out the encrypted bytes.',
    },
    {
      name: 'A misspelt key',
      context:
        'The role asks for postr.jpg, which does not exist. It has s3:GetObject but not s3:ListBucket.',
      set: { object: 'unlisted' },
      ask: 'What does GetObject answer?',
      options: ['200', '403', '404'],
      right: status,
      decides: lines.status,
      takeaway:
        'Whoever may not list a bucket should not learn which objects are missing. s3:ListBucket, on the ARN of the bucket, turns this 403 into a 404.',
    },
  ],
  leftOut,
};

/** What must come together before a stranger can read an object. */
export const s3PublicAccess: Scene<typeof inputs, S3Access> = {
  id: 's3-public-access',
  question: 'Why does the public link answer 403?',
  situation:
    'At the start: a new bucket, and a policy that allows everyone s3:GetObject. A browser opens the link without credentials.',
  inputs,
  controls: ['bucketPolicy', 'block', 'acl', 'object'],
  start: { caller: 'anonymous', bucketPolicy: 'everyone' },
  run: s3Access,
  stories: [
    {
      name: 'Only the settings for ACLs',
      context: 'Block Public Access keeps its two settings for ACLs; the two for policies are off.',
      set: { block: 'acls' },
      ask: 'What does the link answer?',
      options: ['200', '403'],
      right: status,
      decides: lines.block,
      takeaway:
        'Two of the four settings watch ACLs, two watch policies. A public bucket policy needs only the latter two off.',
    },
    {
      name: 'Public, but encrypted with a key',
      context: 'All four settings are off, and the object is encrypted with SSE-KMS under the key aws/s3.',
      set: { block: 'none', object: 'managed' },
      ask: 'What does the link answer?',
      options: ['200', '403'],
      right: status,
      decides: lines.key,
      takeaway: 'KMS serves no anonymous callers, so a public object must be encrypted with SSE-S3.',
    },
    {
      name: 'An ACL instead of a policy',
      context: 'Nobody wrote a bucket policy. ACLs are enabled, and the object is set to public-read.',
      set: { bucketPolicy: 'silent', acl: 'public' },
      ask: 'Block Public Access is all on. What does the link answer?',
      options: ['200', '403'],
      right: status,
      decides: lines.acl,
      takeaway: 'The settings for ACLs refuse new public ACLs and ignore old ones.',
    },
    {
      name: 'The public policy, and a Deny',
      context: 'Block Public Access is off, but the bucket policy denies everyone instead of allowing.',
      set: { block: 'none', bucketPolicy: 'deny' },
      ask: 'What does the link answer?',
      options: ['200', '403'],
      right: status,
      decides: lines.deny,
      takeaway: 'Block Public Access only takes away. With all of it off, the policy still has to allow.',
    },
  ],
  leftOut,
};
