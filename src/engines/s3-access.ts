import { capital } from '#engines/words';
import { choice, type Values } from './inputs.ts';
import type { NamedPolicy, Statement } from './policy/document.ts';
import { type Decision, evaluate } from './policy/evaluate.ts';
import type { StatementAt } from './policy/policies.ts';
import { statementName } from './policy/words.ts';
import type { Result, WorkingLine } from './result.ts';

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
type Access = Values<typeof inputs>;

export const lines = {
  deny: 'Explicit deny',
  policies: 'IAM and bucket policy',
  block: 'Block Public Access',
  acl: 'ACL',
  key: 'Encryption key',
  status: 'HTTP status',
} as const;
type Line = keyof typeof lines;

export interface S3Access extends Result {
  status: 200 | 403 | 404;
  /** The line that decided. */
  decidedBy: Line;
  /** The statement that granted or denied. */
  statement: StatementAt | undefined;
  policies: readonly NamedPolicy[];
}

const bucketAccount = '111111111111';
const accountOf = { same: bucketAccount, other: '222222222222', anonymous: bucketAccount } as const;
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
const settings = {
  all,
  none,
  policies: { ...none, blockPublicPolicy: true, restrictPublicBuckets: true },
  acls: { ...none, blockPublicAcls: true, ignorePublicAcls: true },
  put: { ...none, blockPublicAcls: true, blockPublicPolicy: true },
  use: { ...none, ignorePublicAcls: true, restrictPublicBuckets: true },
};

const named = (name: string, ...Statement: Statement[]): NamedPolicy => ({
  name,
  document: { Version: '2012-10-17', Statement },
});
const read = { Action: 's3:GetObject', Resource: 'arn:aws:s3:::posters/*' };

/** The policies that these choices stand for, as one would write them. */
function written({ caller, iam, bucketPolicy }: Access) {
  const role = `arn:aws:iam::${accountOf[caller]}:role/Shop`;
  const principal = { silent: undefined, caller: { AWS: role }, everyone: '*', deny: '*' } as const;
  const Principal = principal[bucketPolicy];
  const effect = (denies: boolean) => (denies ? 'Deny' : 'Allow');
  return {
    identity: iam === 'silent' ? [] : [named('IAM policy', { Effect: effect(iam === 'deny'), ...read })],
    resource:
      Principal && named('bucket policy', { Effect: effect(bucketPolicy === 'deny'), Principal, ...read }),
  };
}

/**
 * Whether a GetObject succeeds. A public policy or ACL that Block Public Access refuses to accept counts as not set.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export function s3Access(values: Access): S3Access {
  const { caller, bucketPolicy, acl, object } = values;
  const block = settings[values.block];
  const { identity, resource } = written(values);
  const isPublic = bucketPolicy === 'everyone';
  const refused = isPublic && block.blockPublicPolicy;
  const restricted = isPublic && !refused && block.restrictPublicBuckets && caller !== 'same';
  const role = `arn:aws:sts::${accountOf[caller]}:assumed-role/Shop/web`;
  const ask = (grants: NamedPolicy | undefined): Decision =>
    evaluate(
      {
        caller: caller === 'anonymous' ? caller : role,
        action: 's3:GetObject',
        resource: 'arn:aws:s3:::posters/a.jpg',
        resourceAccount: bucketAccount,
      },
      { identity, ...(grants && { resource: grants }) },
    );

  const byPolicies = ask(refused ? undefined : resource);
  const explicit = byPolicies.explicit;
  const publicAcl = acl === 'public' && !block.blockPublicAcls && !block.ignorePublicAcls;
  // Rule by rule: what the policies grant, Block Public Access may take from strangers; an ACL grants beside them.
  const policiesAllow = byPolicies.allowed && !restricted;
  const byAcl = ask(named('ACL', { Effect: 'Allow', Principal: '*', ...read }));
  const aclAllows = publicAcl && !explicit && byAcl.allowed && !(restricted && caller === 'other');
  const granted = policiesAllow || aclAllows;
  const key = keyOf(values);
  const missing = object === 'listed' || object === 'unlisted';
  const status = !granted || !key.usable || object === 'unlisted' ? 403 : missing ? 404 : 200;

  const takenAway = byPolicies.allowed && restricted;
  // Block Public Access decides only where it is all that stands between the grant and the caller.
  const missed = refused && ask(resource).allowed;
  const aclMissed = acl === 'public' && byAcl.allowed;
  const decidedBy: Line = explicit
    ? 'deny'
    : granted && !key.usable
      ? 'key'
      : granted && missing
        ? 'status'
        : !granted && (takenAway || missed)
          ? 'block'
          : !policiesAllow && (aclAllows || aclMissed)
            ? 'acl'
            : 'policies';
  const statement = decidedBy === 'acl' || takenAway ? undefined : byPolicies.decidedBy.at;

  const says = (line: Line, rule: string, result: string): WorkingLine => ({
    says: lines[line],
    rule,
    result,
  });
  const working = [
    says(
      'deny',
      'one Deny that applies ends the matter',
      explicit && statement ? statementName(statement) : 'none',
    ),
    says(
      'policies',
      relation[caller],
      missed ? `${policyWords(byPolicies)}; see Block Public Access` : policyWords(byPolicies),
    ),
    says('block', 'against public policies and public ACLs', blockWords(values, refused, restricted)),
    says('acl', 'counts only while ACLs are enabled', aclWords(values, publicAcl)),
    says('key', 'reading SSE-KMS needs kms:Decrypt too', key.because),
    says('status', 'missing: 404 for those who may list the bucket, else 403', String(status)),
  ];
  return {
    status,
    decidedBy,
    statement,
    policies: [...identity, ...(resource ? [resource] : [])],
    answer: answerOf(status, decidedBy, working),
    measures: [{ name: 'HTTP status', value: status, unit: '', digits: 0 }],
    working,
  };
}

const relation = {
  same: 'same account: one Allow, on either side, is enough',
  other: 'other account: both sides must allow',
  anonymous: 'no credentials: only the bucket policy or an ACL can allow',
};

function policyWords({ allowed, explicit, decidedBy: { at }, sides }: Decision): string {
  if (explicit) return 'denied already';
  if (allowed) return at ? `allowed by ${statementName(at)}` : 'allowed';
  if (sides?.resource) return 'denied: the role’s own account allows nothing';
  if (sides?.caller) return 'denied: the bucket’s account allows nothing';
  return 'denied: nobody allows it';
}

function blockWords({ bucketPolicy, caller, block }: Access, refused: boolean, restricted: boolean): string {
  if (refused) return 'BlockPublicPolicy refuses the public policy, so it is not there';
  if (restricted) return 'RestrictPublicBuckets keeps strangers out';
  if (bucketPolicy === 'everyone' && caller === 'same' && settings[block].restrictPublicBuckets)
    return 'the bucket’s own account stays in';
  return 'takes nothing away here';
}

function aclWords({ acl, block }: Access, effective: boolean): string {
  if (acl === 'off') return 'ACLs are disabled';
  if (acl === 'private') return 'grants nothing to others';
  if (effective) return 'granted to everyone by public-read';
  return settings[block].blockPublicAcls
    ? 'BlockPublicAcls refuses public-read'
    : 'IgnorePublicAcls ignores public-read';
}

function keyOf({ object, caller }: Access): { usable: boolean; because: string } {
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

function answerOf(status: number, decidedBy: Line, working: readonly WorkingLine[]): string {
  const because = working.find(({ says }) => says === lines[decidedBy])?.result ?? '';
  if (status === 200) return `200 OK: the object is read, ${because.replace(/^allowed by/, 'granted by')}.`;
  if (status === 404) return '404 Not Found: the caller may read and list, and there is no such object.';
  if (decidedBy === 'status')
    return '403 Forbidden, although the caller may read: without s3:ListBucket S3 does not say that the object is missing.';
  const place = `${lines[decidedBy]}: ${because.replace(/^denied: /, '')}`;
  return `403 Forbidden. ${capital(place)}.`;
}
