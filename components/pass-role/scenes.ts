import type { Scene } from '#components/kit/scene.ts';
import { decidePassing, inputs, type Passed, policies, roles } from './decide.ts';

const failures = {
  'The call itself': 'the call is not allowed',
  'May pass the role': 'passing is refused',
  'One account': 'the account is wrong',
  Trust: 'the service is not trusted',
} as const;
const verdicts = ['works', 'passing is refused', 'the account is wrong', 'the service is not trusted'];
const right = ({ checks }: Passed): string => {
  const failed = checks.find(({ passes }) => passes === false);
  return failed ? failures[failed.name] : 'works';
};

/** What must fit before a service takes a role. */
export const passRoleCheck: Scene<typeof inputs, Passed> = {
  id: 'identity-passrole-check',
  question: 'Does the service take the role that Ann names?',
  situation:
    'At the start: Ann may create functions and pass roles, and may not touch S3 herself. She creates a function that runs as Admin.',
  inputs,
  controls: ['role', 'service', 'trust', 'policy'],
  run: decidePassing,
  stories: [
    {
      name: 'Passing by name',
      context: 'Her policy names the roles that she may pass: those that begin with shop-lambda-.',
      set: { policy: policies.named },
      ask: 'She creates the function with Admin. What happens?',
      options: verdicts,
      right,
      decides: 'May pass the role',
      takeaway: 'The Resource of iam:PassRole is the list of roles that she can borrow. Keep it short.',
    },
    {
      name: 'Full access to Lambda',
      context: 'Somebody removes iam:PassRole: she has lambda:* anyway, and sees all roles with iam:GetRole.',
      set: { policy: policies.without },
      ask: 'What happens?',
      options: verdicts,
      right,
      decides: 'May pass the role',
      takeaway: 'No action of a service includes the passing of a role.',
    },
    {
      name: 'A role for functions, given to a server',
      context: 'Her policy lets her pass any role, to Lambda. She launches an instance with it.',
      set: { policy: policies.toLambda, service: 'ec2' },
      ask: 'What happens?',
      options: verdicts,
      right,
      decides: 'May pass the role',
      takeaway: 'iam:PassedToService holds the service of this call, so the statement does not apply to EC2.',
    },
    {
      name: 'Copied from a server',
      context: 'The role was made for an instance: its trust policy names ec2.amazonaws.com.',
      set: { trust: 'ec2' },
      ask: 'She creates the function. What happens?',
      options: verdicts,
      right,
      decides: 'Trust',
      takeaway: 'Passing asks the person, trust asks the role. A star in one does not help in the other.',
    },
    {
      name: 'The role next door',
      context: 'The role Import of the account 222222222222 has what the function needs, and trusts Lambda.',
      set: { role: roles.elsewhere },
      ask: 'What happens?',
      options: verdicts,
      right,
      decides: 'One account',
      takeaway: 'Pass a role of your own account, and let the function assume the other one from there.',
    },
  ],
  leftOut: [
    'Boundaries, session policies and organizations, which may forbid the call or the passing.',
    'EC2 takes an instance profile, which holds the role. CreateFunction may need further permissions, for a VPC for instance.',
    'Service-linked roles: whoever names one passes it too, but its trust policy belongs to the service.',
  ],
};
