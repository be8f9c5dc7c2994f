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
  identity: choice({
    label: 'Policy of the role',
    options: { silent: 'says nothing', allow: 'allows', deny: 'denies' },
    default: 'silent',
    help: 'What the identity policy of the role says about reading posters.',
  }),
  resource: choice({
    label: 'Policy of the bucket',
    options: { none: 'does not exist', allow: 'allows the role', deny: 'denies the role' },
    default: 'allow',
    help: 'What the bucket’s own policy says about the role.',
  }),
  account: choice({
    label: 'Bucket in',
    options: { same: 'the role’s account', other: 'another account' },
    default: 'same',
    help: 'Who owns the bucket.',
  }),
};

const read = 's3:GetObject';
const posters = 'arn:aws:s3:::posters/*';
const role = { AWS: `arn:aws:iam::${shop}:role/Web` };

function run({ identity, resource, account }: Values<typeof inputs>): Evaluated {
  const says = (effect: 'allow' | 'deny') => statement(effect === 'deny' ? 'Deny' : 'Allow', read, posters);
  return evaluated(
    {
      caller: `arn:aws:sts::${shop}:assumed-role/Web/i-0abc`,
      action: read,
      resource: 'arn:aws:s3:::posters/a.jpg',
      resourceAccount: account === 'same' ? shop : partner,
    },
    {
      identity: identity === 'silent' ? [] : [policy('role’s policy', says(identity))],
      ...(resource !== 'none' && { resource: policy('bucket policy', about(role, says(resource))) }),
    },
    ['endpoint', 'rcp', 'scp', 'boundary', 'session'],
  );
}

/** Two policies, one request: inside one account and across two. */
export const policyEvaluator: Scene<typeof inputs, Evaluated> = {
  id: 'identity-policy-evaluator',
  question: 'Two policies disagree: which wins?',
  situation:
    'At the start: the web server’s role has no S3 permission at all. The bucket’s policy allows this role to read posters.',
  inputs,
  controls: ['identity', 'resource', 'account'],
  run,
  stories: [
    {
      name: 'The bucket in another account',
      context: 'The same two policies, but the bucket belongs to the account of a partner.',
      set: { account: 'other' },
      ask: 'The web server reads a poster. What happens?',
      options: verdicts,
      right: verdict,
      decides: bothSides,
      takeaway:
        'Each account decides for itself. The partner’s yes does not replace the yes of the role’s own account.',
    },
    {
      name: 'Only the role’s policy',
      context: 'The role’s policy allows reading, and nobody wrote a policy for the bucket. One account.',
      set: { identity: 'allow', resource: 'none' },
      ask: 'What happens?',
      options: verdicts,
      right: verdict,
      decides: stepNames.identity.says,
      takeaway: 'In one account the Allows are added up: one is enough, wherever it stands.',
    },
    {
      name: 'The bucket says no',
      context: 'The role’s policy allows reading; the bucket’s policy denies exactly this role.',
      set: { identity: 'allow', resource: 'deny' },
      ask: 'What happens?',
      options: verdicts,
      right: verdict,
      decides: stepNames.deny.says,
      takeaway: 'A Deny is looked for first, in all policies, and one is enough.',
    },
    {
      name: 'The role says no',
      context: 'The other way round: the bucket’s policy allows the role, the role’s own policy denies.',
      set: { identity: 'deny' },
      ask: 'What happens?',
      options: verdicts,
      right: verdict,
      decides: stepNames.deny.says,
      takeaway: 'It does not matter which side denies, or which policy is the more specific one.',
    },
  ],
  leftOut: [
    'Organizations, permissions boundaries, session policies, Block Public Access and encryption keys, which may still say no.',
  ],
};
