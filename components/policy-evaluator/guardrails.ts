import type { Scene } from '#components/kit/scene.ts';
import { choice, type Values } from '#engines/inputs';
import { stepNames } from '#engines/policy/words';
import { type Evaluated, evaluated, policy, shop, statement, verdict, verdicts } from './write.ts';

const inputs = {
  account: choice({
    label: 'Account',
    options: { member: 'a member account', management: 'the management account' },
    default: 'member',
    help: 'Where the administrator works.',
  }),
  scp: choice({
    label: 'SCP',
    options: { narrow: 'allows EC2 and S3 only', open: 'FullAWSAccess' },
    default: 'narrow',
    help: 'What the organizational unit allows; its root allows everything.',
  }),
  boundary: choice({
    label: 'Permissions boundary',
    options: { none: 'none', narrow: 'S3, CloudWatch, EC2' },
    default: 'none',
    help: 'The most that the identity policies of the role can grant.',
  }),
  session: choice({
    label: 'Session policy',
    options: { none: 'none', read: 'GetItem only' },
    default: 'none',
    help: 'Passed when the role was assumed; it narrows this session.',
  }),
};

function run({ account, scp, boundary, session }: Values<typeof inputs>): Evaluated {
  const full = policy('FullAWSAccess', statement('Allow', '*'));
  const unit = scp === 'open' ? full : policy('unit’s SCP', statement('Allow', ['ec2:*', 's3:*']));
  return evaluated(
    {
      caller: `arn:aws:sts::${shop}:assumed-role/Admin/ann`,
      action: 'dynamodb:PutItem',
      resource: `arn:aws:dynamodb:eu-west-1:${shop}:table/seats`,
      resourceAccount: shop,
      callerInManagement: account === 'management',
    },
    {
      identity: [policy('AdministratorAccess policy', statement('Allow', '*'))],
      scps: [
        { name: 'the root', policies: [full] },
        { name: 'the unit', policies: [unit] },
      ],
      ...(boundary === 'narrow' && {
        boundary: policy('boundary', statement('Allow', ['s3:*', 'cloudwatch:*', 'ec2:*'])),
      }),
      ...(session === 'read' && {
        session: [policy('session policy', statement('Allow', 'dynamodb:GetItem'))],
      }),
    },
    ['endpoint', 'rcp'],
  );
}

/** What can stop an identity that is allowed everything. */
export const guardrails: Scene<typeof inputs, Evaluated> = {
  id: 'identity-guardrails',
  question: 'Why is an administrator denied?',
  situation:
    'At the start: a role with AdministratorAccess in a member account writes to the seats table. The account’s organizational unit has an SCP that allows EC2 and S3.',
  inputs,
  controls: ['account', 'scp', 'boundary', 'session'],
  unused: ({ account }) => (account === 'management' ? ['scp'] : []),
  run,
  stories: [
    {
      name: 'The same in the management account',
      context:
        'The SCP hangs there too, and the administrator works in the organization’s management account.',
      set: { account: 'management' },
      ask: 'Is PutItem allowed?',
      options: verdicts,
      right: verdict,
      decides: stepNames.scp.says,
      takeaway: 'SCPs never bind the management account, which is why no workload should run there.',
    },
    {
      name: 'The SCP is opened',
      context: 'The unit gets FullAWSAccess back. Nothing else changes.',
      set: { scp: 'open' },
      ask: 'Is PutItem allowed?',
      options: verdicts,
      right: verdict,
      decides: stepNames.identity.says,
      takeaway:
        'An SCP allows nothing by itself; it stops being in the way. The permission comes from AdministratorAccess.',
    },
    {
      name: 'A boundary on the role',
      context: 'The SCP is open. The role has a permissions boundary that allows S3, CloudWatch and EC2.',
      set: { scp: 'open', boundary: 'narrow' },
      ask: 'Is PutItem allowed?',
      options: verdicts,
      right: verdict,
      decides: stepNames.boundary.says,
      takeaway:
        'What counts is allowed by both, the identity policies and the boundary. A boundary grants nothing.',
    },
    {
      name: 'A narrow session',
      context:
        'The SCP is open and there is no boundary. AssumeRole was called with a session policy for GetItem.',
      set: { scp: 'open', session: 'read' },
      ask: 'Is PutItem allowed?',
      options: verdicts,
      right: verdict,
      decides: stepNames.session.says,
      takeaway: 'A session policy can only narrow a session, whatever the role may do otherwise.',
    },
  ],
  leftOut: [
    'Resource control policies, the policy of the table itself, VPC endpoints, and explicit denies, each of which stops an administrator as well.',
  ],
};
