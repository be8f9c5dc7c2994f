import { choice, type Values } from '#engines/inputs';
import type { WorkingLine } from '#engines/result';
import { type Choice, choose, type Option } from './choose.ts';

export const inputs = {
  call: choice<
    'register' | 'pull' | 'logs' | 'secret' | 'registry' | 's3' | 'dynamodb' | 'secret-code' | 'exec'
  >({
    label: 'The call',
    options: {
      register: 'the machine joins the cluster',
      pull: 'the image is pulled from ECR',
      logs: 'awslogs writes what the container prints',
      secret: 'a secret of the definition becomes a variable',
      registry: 'the password of a private registry is read',
      s3: 'the code reads an object from S3',
      dynamodb: 'the code writes an item to DynamoDB',
      'secret-code': 'the code reads a secret by itself',
      exec: 'ECS Exec opens a shell in the container',
    },
    default: 'secret',
    help: 'What AWS is asked for, and when.',
  }),
  capacity: choice<'fargate' | 'ec2'>({
    label: 'Capacity',
    options: { fargate: 'Fargate', ec2: 'EC2 instances' },
    default: 'ec2',
    help: 'On what the task runs.',
  }),
};

type Answers = Values<typeof inputs>;
type Call = Answers['call'];

const byCode: readonly Call[] = ['s3', 'dynamodb', 'secret-code', 'exec'];
const either: readonly Call[] = ['pull', 'logs'];
const isBy = (calls: readonly Call[]) => (answers: Answers) => calls.includes(answers.call);
const isCode = isBy(byCode);
const onFargate = ({ capacity }: Answers) => capacity === 'fargate';
const joins = ({ call }: Answers) => call === 'register';

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-ecs-iam-role-overview.html */
const options: readonly Option<Answers>[] = [
  {
    name: 'the instance role',
    gives: 'the agent of the machine acts with it, for all tasks on it',
    rules: [
      { when: onFargate, because: 'Fargate shows you no instance, so there is no such role' },
      { when: isCode, because: 'would give the permission to every task on the machine' },
      {
        when: isBy(['secret', 'registry']),
        because: 'is not used for secrets of a definition',
      },
    ],
  },
  {
    name: 'the execution role',
    gives: 'the agent acts with it for this task, before the code runs and for its logs',
    rules: [
      { when: joins, because: 'belongs to a task, and no task is there yet' },
      { when: isCode, because: 'is not handed to the container' },
    ],
  },
  {
    name: 'the task role',
    gives: 'the code in the container finds its credentials by itself',
    rules: [
      { when: joins, because: 'belongs to a task, and no task is there yet' },
      { when: isBy(either), because: 'the agent makes this call, not the code' },
      { when: (answers) => !isCode(answers), because: 'the code does not run yet' },
    ],
  },
];

const none = 'None of them: on Fargate there is no machine of yours that could join.';

const actions: Record<Call, string> = {
  register: 'ecs:RegisterContainerInstance',
  pull: 'ecr:GetAuthorizationToken, ecr:BatchGetImage, …',
  logs: 'logs:CreateLogStream, logs:PutLogEvents',
  secret: 'secretsmanager:GetSecretValue or ssm:GetParameters',
  registry: 'secretsmanager:GetSecretValue',
  s3: 's3:GetObject',
  dynamodb: 'dynamodb:PutItem',
  'secret-code': 'secretsmanager:GetSecretValue',
  exec: 'ssmmessages:CreateControlChannel, …',
};

/** Which of the roles makes a call, by who makes it. */
export function sortRole(answers: Answers): Choice {
  const chosen = choose(options, answers, none);
  return { ...chosen, working: [callerLine(answers), ...chosen.working, actionLine(answers)] };
}

const callerLine = (answers: Answers): WorkingLine => ({
  says: 'Who makes the call',
  rule: isCode(answers) ? 'something inside the container' : 'something outside the container',
  result:
    answers.call === 'exec'
      ? 'an agent inside the container'
      : isCode(answers)
        ? 'your code'
        : joins(answers) && onFargate(answers)
          ? 'nobody'
          : onFargate(answers)
            ? 'the agent of Fargate'
            : 'the agent of the instance',
});

const actionLine = ({ call }: Answers): WorkingLine => ({
  says: 'What the role has to allow',
  rule: 'the action, on the resource in question',
  result: actions[call],
});
