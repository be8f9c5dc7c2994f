import type { Scene } from '#components/kit/scene.ts';
import type { Choice } from '#engines/chooser/choose';
import { inputs, sortRole } from '#engines/chooser/task-role';
import { chosen } from './chosen.ts';

const names = ['the instance role', 'the execution role', 'the task role'] as const;

/** Which role of ECS needs a permission. */
export const roleSorter: Scene<typeof inputs, Choice> = {
  id: 'ecs-role-sorter',
  question: 'Which role needs this permission?',
  situation:
    'At the start: a task on an EC2 instance names a secret in its definition, and finds the password in a variable.',
  inputs,
  controls: ['call', 'capacity'],
  run: sortRole,
  stories: [
    {
      name: 'The same password, read by the code',
      context: 'The program asks Secrets Manager itself, so that it can follow rotations.',
      set: { call: 'secret-code' },
      ask: 'Which role needs the permission now?',
      options: names,
      right: chosen,
      decides: 'the task role',
      takeaway: 'The same action on the same secret, by another caller. The caller decides.',
    },
    {
      name: 'An image from ECR on Fargate',
      context: 'The task stops with CannotPullContainerError: access denied.',
      set: { call: 'pull', capacity: 'fargate' },
      ask: 'Which role do you look at?',
      options: names,
      right: chosen,
      decides: 'the execution role',
      takeaway: 'Without an instance the execution role is the only one that can pull.',
    },
    {
      name: 'A poster from the bucket',
      context: 'The code reads s3://posters, and the instance role allows it by chance.',
      set: { call: 's3' },
      ask: 'Where does the permission belong?',
      options: names,
      right: chosen,
      decides: 'the task role',
      takeaway:
        'A task role gives it to one program. The instance role gives it to all that share the machine.',
    },
    {
      name: 'A shell in the container',
      context: 'ECS Exec fails: the container cannot open its channel to Systems Manager.',
      set: { call: 'exec', capacity: 'fargate' },
      ask: 'Which role lacks ssmmessages?',
      options: names,
      right: chosen,
      decides: 'the task role',
      takeaway: 'The agent of Exec runs inside the container, so it has the credentials of the code.',
    },
    {
      name: 'A machine that joins',
      context: 'A new instance starts its agent and does not show up in the cluster.',
      set: { call: 'register' },
      ask: 'Which role is it?',
      options: names,
      right: chosen,
      decides: 'the instance role',
      takeaway: 'It is the one role that is there before any task, and it exists on EC2 only.',
    },
  ],
  leftOut: [
    'Managed Instances and servers outside AWS, which have roles of their own for joining.',
    'Which of two roles the agent takes on EC2 if a task that needs no execution role has one, and settings of the agent.',
    'Permissions of those who deploy, such as iam:PassRole, and policies of the repository, key or bucket.',
  ],
};
