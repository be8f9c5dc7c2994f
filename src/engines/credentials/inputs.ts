import { choice } from '#engines/inputs';

export const inputs = {
  program: choice<'cli' | 'named' | 'java' | 'properties'>({
    label: 'What calls AWS',
    options: {
      cli: 'the CLI',
      named: 'the CLI with --profile shop',
      java: 'a Java program, SDK 2.x',
      properties: 'the same with keys in system properties',
    },
    default: 'cli',
    help: 'The CLI and each SDK look in an order of their own.',
  }),
  variables: choice<'none' | 'keys' | 'partial' | 'temporary' | 'profile' | 'both' | 'web'>({
    label: 'Environment variables',
    options: {
      none: 'none',
      keys: 'access key and secret key',
      partial: 'access key without secret key',
      temporary: 'temporary keys without session token',
      profile: 'AWS_PROFILE=shop',
      both: 'AWS_PROFILE=shop, and both keys',
      web: 'role ARN and web identity token file',
    },
    default: 'none',
    help: 'What is set where the program starts.',
  }),
  profile: choice<'none' | 'keys' | 'role' | 'sso' | 'process' | 'config'>({
    label: 'The profile, shop or default, holds',
    options: {
      none: 'nothing: no such profile',
      keys: 'keys, in the credentials file',
      role: 'role_arn and source_profile',
      sso: 'IAM Identity Center settings',
      process: 'credential_process',
      config: 'keys, in the config file',
    },
    default: 'none',
    help: 'The profile that is asked for, or default where none is.',
  }),
  machine: choice<'laptop' | 'ecs' | 'ec2'>({
    label: 'It runs on',
    options: { laptop: 'a laptop', ecs: 'ECS, with a task role', ec2: 'EC2, with an instance profile' },
    default: 'ec2',
    help: 'What the machine itself can give.',
  }),
};
