import { choice, flag, type Values } from '#engines/inputs';
import { quantity } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import { httpTimeoutMax, restTimeoutDefault, streamMax, webSocketTimeoutMax } from '#facts/api-gateway';
import { type Choice, choose, type Option } from './choose.ts';

export const inputs = {
  push: flag({
    label: 'The server speaks first',
    default: false,
    help: 'It sends to clients that have not just asked, such as news in a chat.',
  }),
  callers: choice<'none' | 'keys' | 'cache' | 'waf' | 'paid'>({
    label: 'In front of the back end',
    options: {
      none: 'nothing',
      keys: 'API keys, limits for each customer',
      cache: 'cached answers',
      waf: 'AWS WAF on the API',
      paid: 'all three',
    },
    default: 'cache',
    help: 'What API Gateway does before your code is asked.',
  }),
  extra: choice<
    | 'none'
    | 'body'
    | 'mock'
    | 'canary'
    | 'slow'
    | 'private'
    | 'edge'
    | 'policy'
    | 'trace'
    | 'automatic'
    | 'map'
  >({
    label: 'Also needed',
    options: {
      none: 'nothing',
      body: 'validation or rewriting of bodies',
      mock: 'answers without a back end',
      canary: 'a canary, or own error texts',
      slow: 'a wait above 30 s, or streaming',
      private: 'a private endpoint',
      edge: 'an edge-optimized endpoint',
      policy: 'a resource policy',
      trace: 'X-Ray or execution logs',
      automatic: 'automatic deployment',
      map: 'targets from AWS Cloud Map',
    },
    default: 'none',
    help: 'One more thing that you cannot do without.',
  }),
  callersAre: choice<'open' | 'iam' | 'cognito' | 'jwt'>({
    label: 'Callers prove who they are',
    options: {
      open: 'not at all',
      iam: 'with IAM credentials',
      cognito: 'with tokens of a Cognito user pool',
      jwt: 'with JWTs of another OIDC provider',
    },
    default: 'jwt',
    help: 'All types let a Lambda function of yours decide, too.',
  }),
};

type Answers = Values<typeof inputs>;

const frontReasons: Readonly<Record<Exclude<Answers['callers'], 'none'>, string>> = {
  keys: 'has no API keys and no usage plans',
  cache: 'has no cache',
  waf: 'cannot carry AWS WAF; CloudFront before it can',
  paid: 'has neither keys nor cache nor WAF',
};
type RestOnly = Exclude<Answers['extra'], 'none' | 'automatic' | 'map'>;
const extraReasons: Readonly<Record<RestOnly, string>> = {
  body: 'neither validates nor rewrites bodies; your code can',
  mock: 'has no mock integration',
  canary: 'has neither canaries nor gateway responses; weights of a Lambda alias are another way',
  slow: `waits ${quantity(httpTimeoutMax.value, 's')} at most and does not stream`,
  private: 'has no private endpoint',
  edge: 'has Regional endpoints only',
  policy: 'has no resource policies',
  trace: 'has access logs only, and no X-Ray',
};
const isRestOnly = (extra: string): extra is RestOnly => Object.hasOwn(extraReasons, extra);

const pushes = ({ push }: Answers) => push;
const needsRest = ({ callers, extra }: Answers) => callers !== 'none' || isRestOnly(extra);
const leanOnly = ({ extra }: Answers) => extra === 'automatic' || extra === 'map';
const foreign = ({ callersAre }: Answers) => callersAre === 'jwt';

const restRules: Option<Answers>['rules'] = [
  { when: pushes, because: 'answers requests; it cannot speak first' },
  { when: ({ extra }) => extra === 'automatic', because: 'is deployed by hand or by your pipeline' },
  { when: ({ extra }) => extra === 'map', because: 'does not look targets up in Cloud Map' },
  {
    when: (answers) => !needsRest(answers),
    because: 'works, but costs more, and nothing here needs it',
  },
];

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html */
const options: readonly Option<Answers>[] = [
  {
    name: 'an HTTP API',
    gives: 'the lowest price, JWT authorizers, CORS as a setting, automatic deployment',
    rules: [
      { when: pushes, because: 'answers requests; it cannot speak first' },
      ...Object.entries(frontReasons).map(([name, because]) => ({
        when: ({ callers }: Answers) => callers === name,
        because,
      })),
      ...Object.entries(extraReasons).map(([name, because]) => ({
        when: ({ extra }: Answers) => extra === name,
        because,
      })),
    ],
  },
  {
    name: 'a REST API',
    gives: 'the whole list: keys, cache, WAF, bodies, canaries, every endpoint type',
    rules: [...restRules, { when: foreign, because: 'has no JWT authorizer for other providers' }],
  },
  {
    name: 'a REST API with a Lambda authorizer',
    gives: 'the whole list, and a function of yours that checks any token',
    rules: [
      ...restRules,
      { when: (answers) => !foreign(answers), because: 'needs no function to check this' },
    ],
  },
  {
    name: 'a WebSocket API',
    gives: 'open connections in both directions, authorized at $connect',
    rules: [
      { when: (answers) => !pushes(answers), because: 'is for servers that speak first' },
      {
        when: (answers) => needsRest(answers) || leanOnly(answers),
        because: 'pushes, but the rest of the list belongs to plain requests',
      },
    ],
  },
  {
    name: 'two APIs, WebSocket and REST',
    gives: 'one to push, one for plain requests with all that they need',
    rules: [
      { when: (answers) => !pushes(answers), because: 'nothing is pushed' },
      { when: leanOnly, because: 'a REST API does not have what an HTTP API has' },
      { when: (answers) => !needsRest(answers), because: 'one of them is enough' },
    ],
  },
  {
    name: 'two APIs, WebSocket and HTTP',
    gives: 'one to push, one lean one for plain requests',
    rules: [
      { when: (answers) => !pushes(answers), because: 'nothing is pushed' },
      { when: needsRest, because: 'an HTTP API does not have all of the list' },
      { when: (answers) => !leanOnly(answers), because: 'one of them is enough' },
    ],
  },
];

const none =
  'No type has all of it: what only HTTP APIs have and what only REST APIs have pull apart. Give one of the two up.';

/** Which type of API remains, and how long it may wait. */
export function chooseApiType(answers: Answers): Choice {
  const chosen = choose(options, answers, none);
  return { ...chosen, working: [...chosen.working, waitLine(answers, chosen)] };
}

function waitLine({ extra }: Answers, { stay: [name = ''] }: Choice): WorkingLine {
  const says = 'Longest wait for the back end';
  const rest = quantity(restTimeoutDefault.value, 's');
  const rule = 'by type and endpoint';
  if (name === 'an HTTP API') return { says, rule, result: `${quantity(httpTimeoutMax.value, 's')}, fixed` };
  if (name.includes('REST')) {
    const raised =
      extra === 'edge'
        ? ', fixed at the edge'
        : `; Regional and private ones can be raised, and a stream lasts ${quantity(streamMax.value, 'min')}`;
    return { says, rule, result: rest + raised };
  }
  if (name === '') return { says, rule, result: 'nothing remains' };
  return { says, rule, result: `${quantity(webSocketTimeoutMax.value, 's')}, fixed` };
}
