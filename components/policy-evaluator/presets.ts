import type { Policies } from '#engines/policy/policies';
import type { Request } from '#engines/policy/request';
import { about, partner, policy, shop, statement } from './write.ts';

/** A case to start from on the bench; the tests hold the engine to `allowed`. */
export interface Preset {
  name: string;
  situation: string;
  request: Request;
  policies: Policies;
  allowed: boolean;
}

const web = `arn:aws:sts::${shop}:assumed-role/Web/i-0abc`;
const ann = `arn:aws:iam::${shop}:user/ann`;
const roleArn = { AWS: `arn:aws:iam::${shop}:role/Web` };
const bucket = ['arn:aws:s3:::posters', 'arn:aws:s3:::posters/*'];
const readWrite = statement('Allow', ['s3:GetObject', 's3:PutObject'], bucket);
const denial = statement('Deny', 's3:*', bucket);
const admin = policy('AdministratorAccess', statement('Allow', '*'));
const full = policy('FullAWSAccess', statement('Allow', '*'));

const get = (changes: Partial<Request> = {}): Request => ({
  caller: web,
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::posters/a.jpg',
  resourceAccount: shop,
  ...changes,
});
const own = (...statements: Parameters<typeof policy>[1][]): Policies => ({
  identity: [policy('identity policy', ...statements)],
});
const granting = (principal: Parameters<typeof about>[0], what = readWrite): Policies => ({
  resource: policy('resource policy', about(principal, what)),
});
const case_ = (
  name: string,
  situation: string,
  request: Request,
  policies: Policies,
  allowed: boolean,
): Preset => ({
  name,
  situation,
  request,
  policies,
  allowed,
});

const ec2Only = { boundary: policy('boundary', statement('Allow', 'ec2:*')) };
const homes = own(statement('Allow', 's3:*', `arn:aws:s3:::my-company/home/\${aws:username}/*`));
const home = (user: string, action: string, resource: string): Request =>
  get({ caller: user, action, resource: `arn:aws:s3:::my-company${resource}` });
const sarah = `arn:aws:iam::${shop}:user/sarah`;
const narrowScp = [
  { name: 'root', policies: [full] },
  { name: 'unit', policies: [policy('SCP', statement('Allow', ['ec2:*', 's3:*']))] },
];
const boundaryExample = {
  ...own(statement('Allow', 'iam:CreateUser')),
  boundary: policy('boundary', statement('Allow', ['s3:*', 'cloudwatch:*', 'ec2:*'])),
};
const key = `arn:aws:kms:eu-west-1:${shop}:key/1234abcd`;
const passing = own(
  statement('Allow', 'ec2:RunInstances'),
  statement('Allow', 'iam:PassRole', `arn:aws:iam::${shop}:role/S3Access`),
);
const pass = (role: string) =>
  get({ caller: ann, action: 'iam:PassRole', resource: `arn:aws:iam::${shop}:role/${role}` });
const outsiders = {
  ...about('*', statement('Deny', 's3:*')),
  Condition: { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-shop' } },
};

export const presets: readonly Preset[] = [
  case_(
    'Bucket policy alone',
    'The role has no permission; the bucket policy allows it. One account.',
    get(),
    granting(roleArn),
    true,
  ),
  case_(
    'Bucket policy alone, two accounts',
    'The same, but the bucket belongs to another account.',
    get({ resourceAccount: partner }),
    granting(roleArn),
    false,
  ),
  case_(
    'Role’s policy alone',
    'The role may read and write; the bucket has no policy. One account.',
    get(),
    own(readWrite),
    true,
  ),
  case_(
    'Role’s policy alone, two accounts',
    'The same, but the bucket belongs to another account.',
    get({ resourceAccount: partner }),
    own(readWrite),
    false,
  ),
  case_(
    'Both, two accounts',
    'The role’s policy and the other account’s bucket policy allow.',
    get({ resourceAccount: partner }),
    { ...own(readWrite), ...granting(roleArn) },
    true,
  ),
  case_(
    'The bucket policy denies',
    'The role may read and write; the bucket policy denies it.',
    get(),
    { ...own(readWrite), ...granting(roleArn, denial) },
    false,
  ),
  case_(
    'The role’s policy denies',
    'The bucket policy allows the role; the role’s own policy denies.',
    get(),
    { ...own(denial), ...granting(roleArn) },
    false,
  ),
  case_(
    'One policy for 300 users: own folder',
    'Sarah puts home/sarah/plan.txt.',
    home(sarah, 's3:PutObject', '/home/sarah/plan.txt'),
    homes,
    true,
  ),
  case_(
    'One policy for 300 users: another’s folder',
    'Sarah gets home/matt/plan.txt.',
    home(sarah, 's3:GetObject', '/home/matt/plan.txt'),
    homes,
    false,
  ),
  case_(
    'One policy for 300 users: the list',
    'Sarah lists the bucket, whose ARN the policy does not name.',
    home(sarah, 's3:ListBucket', ''),
    homes,
    false,
  ),
  case_(
    'One policy for 300 users: a role',
    'A role session has no aws:username.',
    home(web, 's3:PutObject', '/home/sarah/x.txt'),
    homes,
    false,
  ),
  case_(
    'Boundary: outside it',
    'Ann may create users; her boundary allows S3, CloudWatch and EC2.',
    get({ caller: ann, action: 'iam:CreateUser', resource: `arn:aws:iam::${shop}:user/new` }),
    boundaryExample,
    false,
  ),
  case_(
    'Boundary: inside it',
    'Ann lists buckets, which her boundary allows and no policy grants.',
    get({ caller: ann, action: 's3:ListAllMyBuckets', resource: '*' }),
    boundaryExample,
    false,
  ),
  case_(
    'Boundary and a grant to the user',
    'The bucket policy names ann; her boundary allows EC2 only.',
    get({ caller: ann }),
    { ...ec2Only, ...granting({ AWS: ann }) },
    true,
  ),
  case_(
    'Boundary and a grant to the role',
    'The bucket policy names the role; its boundary allows EC2 only.',
    get(),
    { ...ec2Only, ...granting(roleArn) },
    false,
  ),
  case_(
    'Boundary and a grant to the session',
    'The bucket policy names the session; the boundary allows EC2 only.',
    get(),
    { ...ec2Only, ...granting({ AWS: web }) },
    true,
  ),
  case_(
    'A narrow session',
    'The role may do everything in S3; its session policy allows GetObject. It puts.',
    get({ action: 's3:PutObject' }),
    {
      ...own(statement('Allow', 's3:*')),
      session: [policy('session policy', statement('Allow', 's3:GetObject'))],
    },
    false,
  ),
  case_(
    'A gap in the SCPs',
    'An administrator in a member account; the unit’s SCP allows EC2 and S3.',
    get({ action: 'dynamodb:PutItem', resource: `arn:aws:dynamodb:eu-west-1:${shop}:table/seats` }),
    { identity: [admin], scps: narrowScp },
    false,
  ),
  case_(
    'SCPs and the management account',
    'The same in the management account.',
    get({
      action: 'dynamodb:PutItem',
      resource: `arn:aws:dynamodb:eu-west-1:${shop}:table/seats`,
      callerInManagement: true,
    }),
    { identity: [admin], scps: narrowScp },
    true,
  ),
  case_(
    'An RCP against outsiders',
    'Role and bucket policy allow; the bucket’s organization denies S3 to principals of others.',
    get({ resourceAccount: partner }),
    {
      ...own(readWrite),
      ...granting(roleArn),
      rcps: [{ name: 'root', policies: [policy('RCP', outsiders)] }],
    },
    false,
  ),
  case_(
    'A key without delegation',
    'The key policy names a role only; ann’s policy allows kms:Decrypt.',
    get({ caller: ann, action: 'kms:Decrypt', resource: key }),
    { ...own(statement('Allow', 'kms:Decrypt')), ...granting(roleArn, statement('Allow', 'kms:*')) },
    false,
  ),
  case_(
    'A key that delegates',
    'The key policy names the account; ann’s policy allows kms:Decrypt.',
    get({ caller: ann, action: 'kms:Decrypt', resource: key }),
    {
      ...own(statement('Allow', 'kms:Decrypt')),
      ...granting({ AWS: `arn:aws:iam::${shop}:root` }, statement('Allow', 'kms:*')),
    },
    true,
  ),
  case_(
    'A role that trusts only Lambda',
    'An administrator assumes a role whose trust policy names lambda.amazonaws.com.',
    get({ caller: ann, action: 'sts:AssumeRole', resource: `arn:aws:iam::${shop}:role/Worker` }),
    {
      identity: [admin],
      resource: policy('resource policy', {
        Effect: 'Allow',
        Principal: { Service: 'lambda.amazonaws.com' },
        Action: 'sts:AssumeRole',
      }),
    },
    false,
  ),
  case_('Passing the named role', 'Ann launches an instance with S3Access.', pass('S3Access'), passing, true),
  case_(
    'Passing another role',
    'Ann launches an instance with AdminRole.',
    pass('AdminRole'),
    passing,
    false,
  ),
];
