import { checking } from '#components/policy-evaluator/checks.ts';
import { about, partner, policy, shop, statement } from '#components/policy-evaluator/write.ts';
import { choice, text, type Values } from '#engines/inputs';
import type { NamedPolicy, PolicyDocument } from '#engines/policy/document';
import { checkPassing, type PassCheck, type ServiceName, services } from '#engines/policy/pass-role';

const calls = statement('Allow', ['lambda:*', 'ec2:*', 'ecs:*']);
const written = (...statements: Parameters<typeof policy>[1][]) =>
  JSON.stringify(policy('', ...statements).document, null, 2);
const pass = (resource: string) => statement('Allow', ['iam:GetRole', 'iam:PassRole'], resource);

/** What people write for a developer who may use three services. */
export const policies = {
  star: written(calls, pass('*')),
  named: written(calls, pass(`arn:aws:iam::${shop}:role/shop-lambda-*`)),
  toLambda: written(calls, {
    ...pass('*'),
    Condition: { StringEquals: { 'iam:PassedToService': services.lambda.principal } },
  }),
  without: written(calls, statement('Allow', 'iam:GetRole')),
};

export const roles = {
  admin: `arn:aws:iam::${shop}:role/Admin`,
  elsewhere: `arn:aws:iam::${partner}:role/Import`,
};

const trusts = {
  lambda: { Service: services.lambda.principal },
  ec2: { Service: services.ec2.principal },
  ecs: { Service: services.ecs.principal },
  account: { AWS: `arn:aws:iam::${shop}:root` },
} as const;
type Trust = keyof typeof trusts;

const ofCaller = checking(['identity'], new Set(Object.values(policies)));

export const inputs = {
  policy: text({
    label: 'Ann’s policy',
    maxLength: 4_000,
    default: policies.star,
    help: 'JSON. Ann is an IAM user of the account 111111111111.',
    check: (typed) =>
      typed.trim() === '' ? 'The policy is empty. Write one, or press Reset.' : ofCaller(typed),
  }),
  role: text({
    label: 'The role that she names',
    maxLength: 200,
    default: roles.admin,
    help: 'Its ARN: the account of the role stands in it.',
    check: (typed) =>
      /^arn:aws:iam::\d{12}:role\/[\w+=,.@/-]*[\w+=,.@-]$/.test(typed.trim())
        ? undefined
        : `This is no ARN of a role: twelve digits and role/ belong in it. Write such as ${roles.admin}.`,
  }),
  service: choice<ServiceName>({
    label: 'She gives it to',
    options: { lambda: 'a Lambda function', ec2: 'an EC2 instance', ecs: 'an ECS task definition' },
    default: 'lambda',
    help: 'The service that will assume the role later.',
  }),
  trust: choice<Trust>({
    label: 'The role trusts',
    options: {
      lambda: services.lambda.principal,
      ec2: services.ec2.principal,
      ecs: services.ecs.principal,
      account: 'the account (:root)',
    },
    default: 'lambda',
    help: 'The principal of its trust policy.',
  }),
};
export type PassValues = Values<typeof inputs>;

export interface Passed extends PassCheck {
  trustPolicy: NamedPolicy;
}

export function decidePassing({ policy: typed, role, service, trust }: PassValues): Passed {
  const { Resource: _, ...assume } = about(trusts[trust], statement('Allow', 'sts:AssumeRole'));
  const trustPolicy = policy('trust policy of the role', assume);
  return {
    ...checkPassing({
      caller: `arn:aws:iam::${shop}:user/ann`,
      // The text has passed its check, so it is what it says.
      own: { name: 'policy', document: JSON.parse(typed) as PolicyDocument },
      role: role.trim(),
      trust: trustPolicy,
      service,
    }),
    trustPolicy,
  };
}
