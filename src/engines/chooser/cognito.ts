import { choice, flag, type Values } from '#engines/inputs';
import type { WorkingLine } from '#engines/result';
import { type Choice, choose, type Option, type Rule } from './choose.ts';

export const inputs = {
  who: choice<'customers' | 'federated' | 'guests' | 'employees'>({
    label: 'Who comes',
    options: {
      customers: 'customers, who sign up with you or with Google and others',
      federated: 'people whose own SAML or OIDC provider knows them already',
      guests: 'visitors who do not sign in',
      employees: 'employees who work in AWS accounts',
    },
    default: 'customers',
    help: 'For whom the door is.',
  }),
  directory: flag({
    label: 'You need a directory of them',
    default: false,
    help: 'Users to list, disable and put in groups, although another provider signs them in.',
  }),
  token: flag({
    label: 'Your API or load balancer checks a token',
    default: true,
    help: 'API Gateway, AppSync, an Application Load Balancer or your own code.',
  }),
  credentials: flag({
    label: 'The client calls AWS itself',
    default: true,
    help: 'For example S3 or DynamoDB with the SDK, without a server of yours in between.',
  }),
};

type Answers = Values<typeof inputs>;

const employees: Rule<Answers> = {
  when: ({ who }) => who === 'employees',
  because: 'is for the users of an application, not for those who work in AWS accounts',
};
const guests = ({ who }: Answers) => who === 'guests';
/** Customers who sign up need a place that knows them; others need one for tokens of one shape, or to be managed. */
const needsUserPool = ({ who, token, directory }: Answers) =>
  who === 'customers' || (who === 'federated' && (token || directory));
const needsIdentityPool = ({ credentials }: Answers) => credentials;

/** https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-scenarios.html */
const options: readonly Option<Answers>[] = [
  {
    name: 'a user pool',
    gives: 'sign-in, and tokens that your API can check; AWS’s other services cannot use them',
    rules: [
      employees,
      { when: guests, because: 'knows those who sign in; a visitor gets no token' },
      { when: needsIdentityPool, because: 'hands out tokens, which S3 and DynamoDB do not take' },
      {
        when: (answers) => !needsUserPool(answers),
        because: 'works, but nobody asks for its tokens or its directory',
      },
    ],
  },
  {
    name: 'an identity pool',
    gives: 'temporary AWS credentials of a role, for a provider’s token or for a guest',
    rules: [
      employees,
      {
        when: (answers) => !needsIdentityPool(answers),
        because: 'hands out AWS credentials, which nobody asks for',
      },
      { when: needsUserPool, because: 'has no directory and no sign-in, and issues no token for your API' },
    ],
  },
  {
    name: 'a user pool and an identity pool',
    gives: 'tokens for your API; the ID token buys temporary credentials for everything else',
    rules: [
      employees,
      { when: guests, because: 'works, but a visitor needs no user pool' },
      {
        when: (answers) => !needsIdentityPool(answers),
        because: 'works, but nobody asks for AWS credentials',
      },
      {
        when: (answers) => !needsUserPool(answers),
        because: 'works, but the provider’s own token buys the credentials',
      },
    ],
  },
  {
    name: 'IAM Identity Center',
    gives: 'one sign-in for employees, to the consoles and the CLI of all accounts',
    rules: [{ when: ({ who }) => who !== 'employees', because: 'is for those who work in AWS accounts' }],
  },
];

/** User pool, identity pool, both, or another service. */
export function chooseCognito(answers: Answers): Choice {
  const none =
    answers.who === 'guests' && answers.token
      ? 'None of them: a visitor who does not sign in has no token to check. Leave the API open, or limit it by other means.'
      : 'None of them: nobody asks for a token or for AWS credentials.';
  const chosen = choose(options, answers, none);
  const isTokenless = answers.who === 'guests' && answers.token && answers.credentials;
  return {
    ...chosen,
    answer: isTokenless
      ? `${chosen.answer} A visitor has no token, so the API must let visitors in without one.`
      : chosen.answer,
    working: [...chosen.working, callsLine(chosen)],
  };
}

const calls = new Map([
  ['a user pool', 'InitiateAuth; then the token in the Authorization header'],
  ['an identity pool', 'GetId; GetCredentialsForIdentity; then signed requests'],
  [
    'a user pool and an identity pool',
    'InitiateAuth; GetId and GetCredentialsForIdentity with the ID token; then signed requests',
  ],
  ['IAM Identity Center', 'aws configure sso; aws sso login'],
]);

const callsLine = ({ stay: [first = ''] }: Choice): WorkingLine => ({
  says: 'Steps of the client',
  rule: 'from nothing to the first request that is let in',
  result: calls.get(first) ?? 'none',
});
