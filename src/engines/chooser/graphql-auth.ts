import { choice, flag, type Inputs, type Values } from '#engines/inputs';
import type { WorkingLine } from '#engines/result';
import { apiKeyMax } from '#facts/step-functions-appsync';
import { type Choice, choose, type Option } from './choose.ts';

export const inputs = {
  caller: choice<'anonymous' | 'pool' | 'oidc' | 'aws' | 'own'>({
    label: 'The caller',
    options: {
      anonymous: 'has not signed in',
      pool: 'has a token of a Cognito user pool',
      oidc: 'has a token of another OIDC provider',
      aws: 'is an AWS service or a role',
      own: 'has a token of your own making',
    },
    default: 'anonymous',
    help: 'What a caller can show decides.',
  }),
  open: flag({
    label: 'Anybody may see the data',
    default: true,
    help: 'A key in an app can be read by everybody who has the app.',
  }),
  group: flag({
    label: 'Only a group of the users may',
    default: false,
    help: 'Such as managers, as a user pool or another provider names them.',
  }),
  first: flag({
    label: 'It is the default type of the API',
    default: false,
    help: 'A field without a directive belongs to the default type.',
  }),
} satisfies Inputs;

type Answers = Values<typeof inputs>;
type Caller = Answers['caller'];

const not = (caller: Caller, because: string) => ({
  when: (answers: Answers) => answers.caller !== caller,
  because,
});

/** https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html */
const options: readonly Option<Answers>[] = [
  {
    name: 'API_KEY',
    gives: `a key that all share, valid for up to ${apiKeyMax.value} ${apiKeyMax.unit}`,
    rules: [
      not('anonymous', 'says nothing about who calls'),
      { when: ({ open }) => !open, because: 'a key in the app is no secret' },
    ],
  },
  {
    name: 'AMAZON_COGNITO_USER_POOLS',
    gives: 'AppSync checks the token, and knows the user’s groups',
    rules: [not('pool', 'needs a token of a user pool')],
  },
  {
    name: 'OPENID_CONNECT',
    gives: 'AppSync checks the token with its issuer’s keys',
    rules: [
      { when: ({ caller }) => caller === 'pool', because: 'works, but knows no groups of a user pool' },
      not('oidc', 'needs a token of an OIDC provider'),
    ],
  },
  {
    name: 'AWS_IAM',
    gives: 'a signed request; policies say which fields',
    rules: [not('aws', 'needs AWS credentials')],
  },
  {
    name: 'AWS_LAMBDA',
    gives: 'your function reads the token, and may refuse single fields',
    rules: [
      {
        when: ({ caller }) => caller === 'pool' || caller === 'oidc',
        because: 'AppSync checks this token without code',
      },
      not('own', 'nothing is there for code to check'),
    ],
  },
];

export interface GraphqlAuth extends Choice {
  header: string;
  directive: string;
}

const headers: Readonly<Record<Caller, string>> = {
  anonymous: 'x-api-key',
  pool: 'Authorization: the token',
  oidc: 'Authorization: the token',
  aws: 'Authorization: a Signature Version 4',
  own: 'Authorization: the token',
};
const directives: Readonly<Record<Caller, string>> = {
  anonymous: '@aws_api_key',
  pool: '@aws_cognito_user_pools',
  oidc: '@aws_oidc',
  aws: '@aws_iam',
  own: '@aws_lambda',
};

/** Which authorization type a caller needs, what it sends, and what the schema says. */
export function chooseGraphqlAuth(answers: Answers): GraphqlAuth {
  const none =
    'No type lets a caller without proof see what is not public: let users sign in, or give guests AWS credentials of an identity pool.';
  const chosen = choose(options, answers, none);
  const fits = chosen.stay.length > 0;
  const header = fits ? headers[answers.caller] : 'none';
  const directive = fits ? directiveOf(answers) : 'none';
  return {
    ...chosen,
    header,
    directive,
    working: [
      ...chosen.working,
      { says: 'Header', rule: 'what the caller sends with each request', result: header },
      { says: 'Directive on the field', rule: 'the default type needs none', result: directive },
      oftenLine(answers),
      groupLine(answers),
    ],
  };
}

function directiveOf({ caller, group, first }: Answers): string {
  if (caller === 'pool' && group) return '@aws_cognito_user_pools(cognito_groups: ["Managers"])';
  return first ? 'none' : directives[caller];
}

const oftenLine = ({ caller }: Answers): WorkingLine => ({
  says: 'On one API',
  rule: 'only user pools and OIDC providers may be several, each a different one',
  result: caller === 'pool' || caller === 'oidc' ? 'several' : 'once, as default or beside it',
});

function groupLine({ caller, group }: Answers): WorkingLine {
  const says = 'The group is checked by';
  const rule = 'a directive knows groups of user pools only';
  if (!group || caller === 'anonymous' || caller === 'aws') return { says, rule, result: 'nobody' };
  if (caller === 'pool') return { says, rule, result: 'the directive' };
  return {
    says,
    rule,
    result: caller === 'own' ? 'your function' : 'the resolver, from the claims of the token',
  };
}
