import { choice, type Values } from '../inputs.ts';

export const inputs = {
  caller: choice({
    label: 'Caller',
    options: {
      same: 'a role of the bucket’s account',
      other: 'a role of another account',
      anonymous: 'anybody',
    },
    default: 'same',
    help: 'Who asks for the object. “Anybody” signs nothing, as a browser does.',
  }),
  iam: choice({
    label: 'IAM policy of the role',
    options: { allow: 'allows', silent: 'says nothing', deny: 'denies' },
    default: 'silent',
    help: 'What the role’s own policies say about s3:GetObject on this object.',
  }),
  bucketPolicy: choice({
    label: 'Bucket policy',
    options: {
      silent: 'says nothing',
      caller: 'allows the role',
      everyone: 'allows everyone',
      deny: 'denies everyone',
    },
    default: 'caller',
    help: 'What the bucket’s policy says about s3:GetObject. One that allows everyone is public.',
  }),
  block: choice({
    label: 'Block Public Access',
    options: {
      all: 'all four on',
      none: 'all four off',
      policies: 'only the two for policies',
      acls: 'only the two for ACLs',
      put: 'only BlockPublicAcls and BlockPublicPolicy',
      use: 'only IgnorePublicAcls and RestrictPublicBuckets',
    },
    default: 'all',
    help: 'The settings of bucket and account together: the stricter one counts.',
  }),
  acl: choice({
    label: 'ACLs',
    options: { off: 'disabled', private: 'enabled, private', public: 'enabled, object public-read' },
    default: 'off',
    help: 'Object Ownership “bucket owner enforced” disables ACLs.',
  }),
  object: choice({
    label: 'Object',
    options: {
      plain: 'there, SSE-S3',
      key: 'there, SSE-KMS, the caller may use the key',
      keyless: 'there, SSE-KMS, the caller may not use the key',
      managed: 'there, SSE-KMS with the key aws/s3',
      listed: 'missing, the caller may list the bucket',
      unlisted: 'missing, the caller may not list the bucket',
    },
    default: 'plain',
    help: 'Whether the object is there, and what encrypts it.',
  }),
};
export type Access = Values<typeof inputs>;

const all = {
  blockPublicAcls: true,
  ignorePublicAcls: true,
  blockPublicPolicy: true,
  restrictPublicBuckets: true,
};
const none = {
  blockPublicAcls: false,
  ignorePublicAcls: false,
  blockPublicPolicy: false,
  restrictPublicBuckets: false,
};
/** What each choice of Block Public Access sets. */
export const settings = {
  all,
  none,
  policies: { ...none, blockPublicPolicy: true, restrictPublicBuckets: true },
  acls: { ...none, blockPublicAcls: true, ignorePublicAcls: true },
  put: { ...none, blockPublicAcls: true, blockPublicPolicy: true },
  use: { ...none, ignorePublicAcls: true, restrictPublicBuckets: true },
};
