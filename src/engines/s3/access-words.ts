import { capital } from '#engines/words';
import type { Decision } from '../policy/evaluate.ts';
import { statementName } from '../policy/words.ts';
import type { WorkingLine } from '../result.ts';
import { type Access, settings } from './access-inputs.ts';

export const lines = {
  deny: 'Explicit deny',
  policies: 'IAM and bucket policy',
  block: 'Block Public Access',
  acl: 'ACL',
  key: 'Encryption key',
  status: 'HTTP status',
} as const;
export type Line = keyof typeof lines;

/** Which side has to allow, by who asks. */
export const relation = {
  same: 'same account: one Allow, on either side, is enough',
  other: 'other account: both sides must allow',
  anonymous: 'no credentials: only the bucket policy or an ACL can allow',
};

export function policyWords({ allowed, explicit, decidedBy: { at }, sides }: Decision): string {
  if (explicit) return 'denied already';
  if (allowed) return at ? `allowed by ${statementName(at)}` : 'allowed';
  if (sides?.resource) return 'denied: the role’s own account allows nothing';
  if (sides?.caller) return 'denied: the bucket’s account allows nothing';
  return 'denied: nobody allows it';
}

export function blockWords(
  { bucketPolicy, caller, block }: Access,
  refused: boolean,
  restricted: boolean,
): string {
  if (refused) return 'BlockPublicPolicy refuses the public policy, so it is not there';
  if (restricted) return 'RestrictPublicBuckets keeps strangers out';
  if (bucketPolicy === 'everyone' && caller === 'same' && settings[block].restrictPublicBuckets)
    return 'the bucket’s own account stays in';
  return 'takes nothing away here';
}

export function aclWords({ acl, block }: Access, effective: boolean): string {
  if (acl === 'off') return 'ACLs are disabled';
  if (acl === 'private') return 'grants nothing to others';
  if (effective) return 'granted to everyone by public-read';
  return settings[block].blockPublicAcls
    ? 'BlockPublicAcls refuses public-read'
    : 'IgnorePublicAcls ignores public-read';
}

/** Whether the caller may use what encrypts the object. */
export function keyOf({ object, caller }: Access): { usable: boolean; because: string } {
  if (object === 'plain') return { usable: true, because: 'SSE-S3 asks for no permission' };
  if (object === 'listed' || object === 'unlisted') return { usable: true, because: 'no object, no key' };
  if (caller === 'anonymous') return { usable: false, because: 'KMS serves no anonymous callers' };
  if (object === 'managed')
    return caller === 'other'
      ? { usable: false, because: 'the key aws/s3 serves its own account only' }
      : { usable: true, because: 'aws/s3 serves its account through S3' };
  return object === 'key'
    ? { usable: true, because: 'the caller may decrypt' }
    : { usable: false, because: 'the caller lacks kms:Decrypt' };
}

export function answerOf(status: number, decidedBy: Line, working: readonly WorkingLine[]): string {
  const because = working.find(({ says }) => says === lines[decidedBy])?.result ?? '';
  if (status === 200) return `200 OK: the object is read, ${because.replace(/^allowed by/, 'granted by')}.`;
  if (status === 404) return '404 Not Found: the caller may read and list, and there is no such object.';
  if (decidedBy === 'status')
    return '403 Forbidden, although the caller may read: without s3:ListBucket S3 does not say that the object is missing.';
  const place = `${lines[decidedBy]}: ${because.replace(/^denied: /, '')}`;
  return `403 Forbidden. ${capital(place)}.`;
}
