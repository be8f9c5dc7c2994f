import { choice, flag, type Values } from '#engines/inputs';
import type { WorkingLine } from '#engines/result';
import { accessKeysPerUser, sessionMax } from '#facts/regions-iam';
import { type Choice, choose, type Option, type Rule } from './choose.ts';

const callers = {
  employee: 'an employee',
  customer: 'a customer of the app',
  'on-aws': 'code on EC2, Lambda or ECS',
  pipeline: 'a pipeline or program elsewhere, with OIDC tokens',
  server: 'a program elsewhere, without OIDC tokens',
  tool: 'a tool that knows only access keys',
  account: 'another AWS account',
  root: 'a task that only the root user can do',
  daily: 'daily work, as root because it is easy',
} as const;
type Caller = keyof typeof callers;

export const inputs = {
  caller: choice<Caller>({
    label: 'Who needs access',
    options: callers,
    default: 'pipeline',
    help: 'A person, a program, or another account.',
  }),
  accounts: choice<'one' | 'several'>({
    label: 'Your accounts',
    options: { one: 'a single account', several: 'an organization with several' },
    default: 'one',
    help: 'How many AWS accounts the employee has to work in.',
  }),
  directory: flag({
    label: 'The company has an identity provider (SAML or OIDC)',
    default: true,
    help: 'A place where employees sign in already, such as a directory.',
  }),
};

type Answers = Values<typeof inputs>;

const only = (who: readonly Caller[], because: string): Rule<Answers> => ({
  when: ({ caller }) => !who.includes(caller),
  because,
});
const alone = ({ accounts }: Answers) => accounts === 'one';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html */
const options: readonly Option<Answers>[] = [
  {
    name: 'IAM Identity Center',
    gives:
      'one sign-in for all accounts, from the company’s directory or its own, with temporary credentials',
    rules: [
      only(['employee', 'daily'], 'is for employees and administrators'),
      {
        when: (answers) => alone(answers) && answers.directory,
        because: 'works, but one account can trust the company’s provider directly',
      },
    ],
  },
  {
    name: 'a role for the company’s provider',
    gives: 'temporary credentials for whoever has signed in at the company, by SAML or OIDC',
    rules: [
      only(['employee', 'daily'], 'is for employees and administrators'),
      { when: ({ directory }) => !directory, because: 'there is no provider to trust' },
      { when: (answers) => !alone(answers), because: 'has to be set up in each account' },
    ],
  },
  {
    name: 'Amazon Cognito',
    gives: 'sign-up and sign-in for users of the app, with temporary credentials where they need any',
    rules: [only(['customer'], 'is for the users of an app')],
  },
  {
    name: 'the role of the compute',
    gives:
      'temporary credentials that appear where the code runs: instance profile, execution role or task role',
    rules: [only(['on-aws'], 'needs a machine of AWS that brings it')],
  },
  {
    name: 'a role by OIDC token',
    gives: 'temporary credentials in exchange for the token that the pipeline already has',
    rules: [only(['pipeline'], 'needs an OIDC token that proves the program')],
  },
  {
    name: 'IAM Roles Anywhere',
    gives: 'temporary credentials in exchange for an X.509 certificate of your own authority',
    rules: [
      {
        when: ({ caller }) => caller === 'pipeline',
        because: 'works, but the OIDC token spares you an authority',
      },
      only(['server'], 'is for programs outside AWS'),
    ],
  },
  {
    name: 'a role that trusts the account',
    gives: `temporary credentials for those whom the other account lets assume it, for up to ${sessionMax.value}`,
    rules: [only(['account'], 'is for callers from another account')],
  },
  {
    name: 'the root user with MFA',
    gives: 'long-term credentials for this one task; sign out after it',
    rules: [
      { when: ({ caller }) => caller === 'daily', because: 'refused: no policy of the account limits root' },
      only(['root'], 'is for the few tasks that only root can do'),
    ],
  },
  {
    name: 'an IAM user',
    gives: `long-term credentials, up to ${accessKeysPerUser.value} access keys; add MFA for a person`,
    rules: [
      { when: ({ caller }) => caller === 'root', because: 'cannot do what only root can' },
      only(['tool'], 'works only with a long-term key, and there is a way without'),
    ],
  },
];

/** Which identity a caller gets, and how long its credentials live. */
export function chooseIdentity(answers: Answers): Choice {
  const chosen = choose(options, answers, 'None of these fits.');
  return { ...chosen, working: [...chosen.working, credentialsLine(chosen)] };
}

function credentialsLine({ stay }: Choice): WorkingLine {
  const longTerm = stay.some((name) => name === 'an IAM user' || name === 'the root user with MFA');
  return {
    says: 'Credentials',
    rule: 'only root and IAM users have credentials that do not end by themselves',
    result: longTerm ? 'long-term' : 'temporary',
  };
}
