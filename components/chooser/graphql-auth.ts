import type { Scene } from '#components/kit/scene.ts';
import { chooseGraphqlAuth, type GraphqlAuth, inputs } from '#engines/chooser/graphql-auth';
import { chosen } from './chosen.ts';

/** Which AppSync authorization type fits a caller. */
export const graphqlAuthChooser: Scene<typeof inputs, GraphqlAuth> = {
  id: 'step-functions-appsync-auth',
  question: 'Which authorization type does this caller need?',
  situation:
    'At the start: visitors who have not signed in read the shop’s catalogue, which is public. The API’s default is the user pool.',
  inputs,
  controls: ['caller', 'open', 'group', 'first'],
  // Who proves who they are may see what is closed; who proves nothing has no group.
  unused: ({ caller }) =>
    caller === 'anonymous' ? ['group'] : caller === 'aws' ? ['open', 'group'] : ['open'],
  run: chooseGraphqlAuth,
  stories: [
    {
      name: 'Not public after all',
      context: 'The same visitors should see prices that are agreed with partners only.',
      set: { open: false },
      ask: 'Which type is left?',
      options: ['API_KEY', 'AWS_LAMBDA', 'none of them'],
      right: chosen,
      decides: 'API_KEY',
      takeaway:
        'A key in an app is known to all who have the app. It slows callers down, it keeps nobody out.',
    },
    {
      name: 'Their own orders',
      context: 'Signed-in customers of a user pool read their orders. It is the default type.',
      set: { caller: 'pool', first: true },
      ask: 'What stands at the field?',
      options: ['none', '@aws_cognito_user_pools', '@aws_auth'],
      right: ({ directive }) => (directive === 'none' ? 'none' : directive),
      decides: 'Directive on the field',
      takeaway:
        'A field without a directive belongs to the default. That the orders are the caller’s own, the resolver has to see to.',
    },
    {
      name: 'The nightly job',
      context: 'A Lambda function updates prices.',
      set: { caller: 'aws' },
      ask: 'Which type is it?',
      options: ['AWS_LAMBDA', 'AWS_IAM', 'API_KEY'],
      right: chosen,
      decides: 'AWS_LAMBDA',
      takeaway:
        'AWS_LAMBDA is a function that checks others. A function that calls signs with its role: AWS_IAM.',
    },
    {
      name: 'Managers cancel',
      context: 'Only the group Managers of the user pool may call cancel.',
      set: { caller: 'pool', group: true },
      ask: 'Who checks the group?',
      options: ['the directive', 'your function', 'nobody'],
      right: ({ working }) => working.at(-1)?.result ?? '',
      decides: 'The group is checked by',
      takeaway:
        'Groups of a user pool can stand in the schema. Claims of other providers are for the resolver.',
    },
    {
      name: 'A second shop’s tokens',
      context: 'Customers of a partner bring tokens of the partner’s own OIDC provider.',
      set: { caller: 'oidc' },
      ask: 'How many of this type may one API have?',
      options: ['several', 'once, as default or beside it'],
      right: ({ working }) => working.find(({ says }) => says === 'On one API')?.result ?? '',
      decides: 'On one API',
      takeaway:
        'User pools and OIDC providers may be several, each a different one. API_KEY, AWS_IAM and AWS_LAMBDA exist once.',
    },
  ],
  leftOut: [
    'AppSync Events, whose channels have rules of their own, private APIs and AWS WAF.',
    'Guests with AWS credentials of an identity pool, who call as AWS_IAM.',
    'Types need directives as well as fields, or what a field returns stays closed.',
  ],
};
