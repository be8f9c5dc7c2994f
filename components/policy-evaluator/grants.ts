import type { Scene } from '#components/kit/scene.ts';
import { choice, type Values } from '#engines/inputs';
import { bothSides, stepNames } from '#engines/policy/words';
import {
  about,
  type Evaluated,
  evaluated,
  partner,
  policy,
  shop,
  statement,
  verdict,
  verdicts,
} from './write.ts';

const inputs = {
  caller: choice({
    label: 'Caller',
    options: { session: 'a session of the role Web', user: 'the user ann' },
    default: 'session',
    help: 'Who reads the poster.',
  }),
  grantee: choice({
    label: 'The bucket policy names',
    options: {
      account: 'the account (:root)',
      role: 'the role',
      itself: 'this very session or user',
      everyone: 'everyone (*)',
      nobody: 'nobody',
    },
    default: 'account',
    help: 'The Principal of its Allow.',
  }),
  own: choice({
    label: 'The caller’s own policies',
    options: { silent: 'none', allow: 'allow it', bounded: 'none, and a boundary for EC2' },
    default: 'silent',
    help: 'Identity policies, and the permissions boundary if there is one.',
  }),
  account: choice({
    label: 'Bucket in',
    options: { same: 'the caller’s account', other: 'another account' },
    default: 'same',
    help: 'Who owns the bucket.',
  }),
};

function run({ caller, grantee, own, account }: Values<typeof inputs>): Evaluated {
  const session = `arn:aws:sts::${shop}:assumed-role/Web/i-0abc`;
  const id = caller === 'user' ? `arn:aws:iam::${shop}:user/ann` : session;
  const named = {
    account: `arn:aws:iam::${shop}:root`,
    role: `arn:aws:iam::${shop}:role/Web`,
    itself: id,
    everyone: '*',
    nobody: undefined,
  }[grantee];
  const read = statement('Allow', 's3:GetObject', 'arn:aws:s3:::posters/*');
  return evaluated(
    {
      caller: id,
      action: 's3:GetObject',
      resource: 'arn:aws:s3:::posters/a.jpg',
      resourceAccount: account === 'same' ? shop : partner,
    },
    {
      identity: own === 'allow' ? [policy('caller’s policy', read)] : [],
      ...(own === 'bounded' && { boundary: policy('boundary', statement('Allow', 'ec2:*')) }),
      ...(named !== undefined && { resource: policy('bucket policy', about({ AWS: named }, read)) }),
    },
    ['endpoint', 'rcp', 'scp', 'session'],
  );
}

/** Whom a resource-based policy names decides what else must allow. */
export const grants: Scene<typeof inputs, Evaluated> = {
  id: 'identity-grants',
  question: 'Whose permission is missing?',
  situation:
    'At the start: the bucket policy allows arn:aws:iam::111111111111:root. A role of this account, without any policy, reads a poster.',
  inputs,
  controls: ['caller', 'grantee', 'own', 'account'],
  run,
  stories: [
    {
      name: 'The role by its ARN, with a boundary',
      context: 'The bucket policy names the role. The role has a boundary that allows EC2 only.',
      set: { grantee: 'role', own: 'bounded' },
      ask: 'Is the session allowed to read?',
      options: verdicts,
      right: verdict,
      decides: stepNames.boundary.says,
      takeaway:
        'A grant to a role’s ARN is a permission of the role, so its boundary must allow the action too.',
    },
    {
      name: 'The session by its ARN, same boundary',
      context: 'Now the bucket policy names the assumed-role session itself.',
      set: { grantee: 'itself', own: 'bounded' },
      ask: 'Is the session allowed to read?',
      options: verdicts,
      right: verdict,
      decides: stepNames.resource.says,
      takeaway:
        'A grant to the session goes past the role and its boundary. Only an explicit Deny would stop it.',
    },
    {
      name: 'The session by its ARN, across accounts',
      context:
        'The bucket belongs to a partner, whose policy names exactly this session. The role has no policy.',
      set: { grantee: 'itself', account: 'other' },
      ask: 'Is the session allowed to read?',
      options: verdicts,
      right: verdict,
      decides: bothSides,
      takeaway: 'Across accounts no form of Principal replaces the Allow on the caller’s side.',
    },
    {
      name: 'The account, across accounts',
      context:
        'The partner’s bucket policy names the whole account, and the role’s own policy allows reading.',
      set: { own: 'allow', account: 'other' },
      ask: 'Is the session allowed to read?',
      options: verdicts,
      right: verdict,
      decides: bothSides,
      takeaway:
        'To name an account is to leave the choice to its administrators; they made it in the role’s policy.',
    },
  ],
  leftOut: [
    'Organizations, session policies, and resources whose policy must always allow: KMS keys and the trust policies of roles.',
  ],
};
