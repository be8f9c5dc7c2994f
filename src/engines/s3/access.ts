import type { NamedPolicy, Statement } from '../policy/document.ts';
import { type Decision, evaluate } from '../policy/evaluate.ts';
import type { StatementAt } from '../policy/policies.ts';
import { statementName } from '../policy/words.ts';
import type { Result, WorkingLine } from '../result.ts';
import { type Access, settings } from './access-inputs.ts';
import {
  aclWords,
  answerOf,
  blockWords,
  keyOf,
  type Line,
  lines,
  policyWords,
  relation,
} from './access-words.ts';

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
