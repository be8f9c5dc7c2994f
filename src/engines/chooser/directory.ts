import { choice, flag, type Values } from '#engines/inputs';
import type { WorkingLine } from '#engines/result';
import { type Choice, choose, type Option, type Rule } from './choose.ts';

export const inputs = {
  who: choice<'stay' | 'extend' | 'new' | 'customers'>({
    label: 'Whom the directory holds',
    options: {
      stay: 'employees of a company AD, who stay there',
      extend: 'a company AD that shall reach into AWS',
      new: 'employees; no AD so far',
      customers: 'customers of your app',
    },
    default: 'stay',
    help: 'Where the users live today, and where they shall live.',
  }),
  work: choice<'sign-in' | 'sql' | 'domain'>({
    label: 'What must work',
    options: {
      'sign-in': 'sign-in to WorkSpaces, the console and the like',
      sql: 'RDS for SQL Server',
      domain: 'domain controllers in AWS for Windows servers',
    },
    default: 'sign-in',
    help: 'What in AWS asks the directory.',
  }),
  mfa: flag({
    label: 'With MFA',
    default: true,
    help: 'A second factor when somebody signs in.',
  }),
  simple: flag({
    label: 'You have a Simple AD already',
    default: false,
    help: 'It takes no new customers.',
  }),
};

type Answers = Values<typeof inputs>;

const customers: Rule<Answers> = {
  when: ({ who }) => who === 'customers',
  because: 'is for the people of a company, not for customers who register themselves',
};
const noDomain = (because: string): Rule<Answers> => ({ when: ({ who }) => who === 'new', because });

const own = 'the company’s own AD, joined directly';

/** https://docs.aws.amazon.com/directoryservice/latest/admin-guide/what_is.html */
const options: readonly Option<Answers>[] = [
  {
    name: 'AD Connector',
    gives: 'a proxy that hands each sign-in to the company’s AD; nobody is stored in AWS',
    rules: [
      customers,
      noDomain('holds no users, and there is no AD to ask'),
      {
        when: ({ who }) => who === 'extend',
        because: 'forwards sign-ins; it extends nothing into AWS',
      },
      { when: ({ work }) => work === 'sql', because: 'is not compatible with RDS for SQL Server' },
      { when: ({ work }) => work === 'domain', because: 'is a proxy and brings no domain controllers' },
    ],
  },
  {
    name: 'AWS Managed Microsoft AD',
    gives: 'a real AD in AWS, Standard or Enterprise; with a trust it accepts the company’s users',
    rules: [
      customers,
      {
        when: ({ who }) => who === 'extend',
        because: 'stands apart from the company’s domain, with a trust between them',
      },
      {
        when: ({ who, work }) => who === 'stay' && work === 'sign-in',
        because: 'works, with a trust, but is a second directory to run',
      },
    ],
  },
  {
    name: 'Managed Microsoft AD, Hybrid Edition',
    gives: 'the company’s own domain, extended into AWS, with the same users and groups and without a trust',
    rules: [
      customers,
      noDomain('extends a domain, and there is none'),
      {
        when: ({ work }) => work === 'sql',
        because: 'is not needed: the database can join the domain where it is',
      },
      {
        when: ({ who }) => who === 'stay',
        because: 'brings the domain with its users into AWS, where they shall not be',
      },
    ],
  },
  {
    name: own,
    gives: 'the database joins the domain where it is, without a directory of AWS',
    rules: [
      customers,
      noDomain('there is none'),
      {
        when: ({ work }) => work === 'sign-in',
        because: 'is not asked by WorkSpaces and the console: a directory of AWS stands between',
      },
      {
        when: ({ work }) => work === 'domain',
        because: 'keeps its domain controllers outside AWS',
      },
    ],
  },
  {
    name: 'Simple AD',
    gives: 'the small directory that you have, built on Samba',
    rules: [
      customers,
      { when: ({ simple }) => !simple, because: 'takes no new customers' },
      { when: ({ who }) => who !== 'new', because: 'has no trusts, so it stays apart from the company’s AD' },
      { when: ({ mfa }) => mfa, because: 'has no MFA' },
      { when: ({ work }) => work === 'sql', because: 'is no Microsoft AD, which RDS for SQL Server needs' },
    ],
  },
  {
    name: 'Amazon Cognito',
    gives: 'sign-up and sign-in for the users of an app',
    rules: [{ when: ({ who }) => who !== 'customers', because: 'is for customers who register themselves' }],
  },
];

/** Which directory fits. */
export function chooseDirectory(answers: Answers): Choice {
  const chosen = choose(options, answers, 'None of these fits.');
  return { ...chosen, working: [...chosen.working, livesLine(chosen), factorLine(answers, chosen)] };
}

const homes = new Map([
  ['AD Connector', 'in the company’s AD'],
  ['AWS Managed Microsoft AD', 'in AWS, or behind a trust'],
  ['Managed Microsoft AD, Hybrid Edition', 'in one domain, here and there'],
  [own, 'in the company’s AD'],
  ['Simple AD', 'in AWS'],
  ['Amazon Cognito', 'in a user pool'],
]);

const livesLine = ({ stay }: Choice): WorkingLine => ({
  says: 'Where the users live',
  rule: 'in what is left',
  result: [...new Set(stay.map((name) => homes.get(name) ?? ''))].join('; ') || 'nowhere',
});

function factorLine({ mfa }: Answers, { stay }: Choice): WorkingLine {
  const says = 'Second factor';
  if (stay.includes('Amazon Cognito'))
    return { says, rule: 'a user pool has its own', result: 'from the pool' };
  const rule = 'directories with MFA ask a RADIUS server that you run';
  return { says, rule, result: mfa ? 'needs a RADIUS server' : 'not asked for' };
}
