import { choice, type Values } from '#engines/inputs';
import { type Choice, choose, type Option, type Rule } from './choose.ts';

export const inputs = {
  capacity: choice<'outage' | 'less' | 'full'>({
    label: 'During the deployment',
    options: { outage: 'an outage is fine', less: 'less capacity is fine', full: 'full capacity' },
    default: 'full',
    help: 'How much of the usual capacity has to serve throughout.',
  }),
  extra: choice<'none' | 'small' | 'double'>({
    label: 'Extra instances meanwhile',
    options: { none: 'none', small: 'a few', double: 'as many again' },
    default: 'double',
    help: 'What may run, and cost, beside the usual instances.',
  }),
  wish: choice<'nothing' | 'new' | 'canary' | 'one' | 'separate'>({
    label: 'And besides',
    options: {
      nothing: 'nothing more',
      new: 'new instances only, undone by itself',
      canary: 'a share of the traffic tries it first',
      one: 'never two versions at once',
      separate: 'tested as a whole, or with another platform',
    },
    default: 'nothing',
    help: 'What matters besides capacity and cost. Never two versions at once: apart from clients that keep an old DNS answer.',
  }),
  environment: choice<'application' | 'other' | 'database' | 'single'>({
    label: 'Environment',
    options: {
      application: 'behind an Application Load Balancer',
      other: 'behind another load balancer',
      database: 'with its database inside',
      single: 'a single instance',
    },
    default: 'application',
    help: 'With its database inside: behind an Application Load Balancer, and the database was created with the environment.',
  }),
};

type Answers = Values<typeof inputs>;

const wishes = (answers: Answers, ...these: readonly Answers['wish'][]) => these.includes(answers.wish);
const single = ({ environment }: Answers) => environment === 'single';

/** What every policy fails at that updates instances which run already. */
const inPlace: readonly Rule<Answers>[] = [
  { when: (a) => wishes(a, 'new'), because: 'updates instances that run; going back is another deployment' },
  { when: (a) => wishes(a, 'canary'), because: 'the share of the traffic follows from the batches' },
  { when: (a) => wishes(a, 'separate'), because: 'there is no second environment to test in' },
];
const mixes: Rule<Answers> = {
  when: (a) => wishes(a, 'one'),
  because: 'both versions answer meanwhile',
};
const needsBalancer: Rule<Answers> = { when: single, because: 'needs a load balancer' };
const doubles: Rule<Answers> = {
  when: ({ extra }) => extra !== 'double',
  because: 'needs as many instances again',
};
const outageIsFine = (a: Answers) => a.capacity === 'outage' && wishes(a, 'nothing');

/** https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.deploy-existing-version.html */
const options: readonly Option<Answers>[] = [
  {
    name: 'all at once',
    gives: 'the quickest, on the instances that are there',
    rules: [
      { when: ({ capacity }) => capacity !== 'outage', because: 'nobody serves for a while' },
      ...inPlace,
    ],
  },
  {
    name: 'rolling',
    gives: 'batch after batch, without another instance',
    rules: [
      needsBalancer,
      { when: ({ capacity }) => capacity === 'full', because: 'a batch is always out of service' },
      ...inPlace,
      mixes,
      { when: outageIsFine, because: 'works, but takes longer, and an outage is fine' },
    ],
  },
  {
    name: 'rolling with additional batch',
    gives: 'full capacity for the price of one batch',
    rules: [
      needsBalancer,
      { when: ({ extra }) => extra === 'none', because: 'launches a batch' },
      ...inPlace,
      mixes,
      { when: ({ capacity }) => capacity !== 'full', because: 'works, but full capacity is not needed' },
    ],
  },
  {
    name: 'immutable',
    gives: 'new instances beside the old ones, which are there until the new ones are healthy',
    rules: [
      doubles,
      { when: (a) => wishes(a, 'canary'), because: 'its share of the traffic cannot be chosen' },
      { when: (a) => wishes(a, 'separate'), because: 'there is no second environment to test in' },
      mixes,
      { when: outageIsFine, because: 'works, but takes longer, and an outage is fine' },
      {
        when: (a) => wishes(a, 'nothing') && !single(a),
        because: 'works, but fewer extra instances would do',
      },
    ],
  },
  {
    name: 'traffic splitting',
    gives: 'a chosen share of the traffic for the new version, undone by itself',
    rules: [
      {
        when: ({ environment }) => environment === 'single' || environment === 'other',
        because: 'needs an Application Load Balancer',
      },
      doubles,
      mixes,
      { when: (a) => wishes(a, 'separate'), because: 'there is no second environment to test in' },
      {
        when: (a) => !wishes(a, 'canary'),
        because: 'works, but no share of the traffic has to try it first',
      },
    ],
  },
  {
    name: 'blue/green',
    gives: 'a second environment, tested before the URLs are swapped',
    rules: [
      doubles,
      {
        when: ({ environment }) => environment === 'database',
        because: 'the database would go with the old environment',
      },
      {
        when: (a) => wishes(a, 'canary'),
        because: 'a swap moves everybody; weighted DNS records would be your own work',
      },
      { when: (a) => wishes(a, 'new'), because: 'works, but clients have to follow a change of DNS' },
      {
        when: (a) => wishes(a, 'nothing'),
        because: 'works, but is a second environment with a change of DNS',
      },
      {
        when: (a) => wishes(a, 'one') && a.capacity === 'outage',
        because: 'works, but an outage is fine, and all at once does it',
      },
    ],
  },
];

/** Why nothing is left: the requirement that no policy meets together with the others. */
function conflict(answers: Answers): string {
  const { capacity, extra, wish, environment } = answers;
  if (wish === 'canary' && (environment === 'other' || environment === 'single'))
    return 'A share of the traffic needs an Application Load Balancer, which this environment does not have.';
  if (wish === 'one' && environment === 'database')
    return 'Never two versions at once takes a second environment, whose database stands outside, or an outage.';
  if (wish === 'one' && extra !== 'double')
    return 'Never two versions at once takes a second environment with as many instances again, or an outage.';
  if (extra !== 'double' && wish !== 'nothing')
    return 'What is wished needs as many instances again: allow them for a while, or do without.';
  if (environment === 'database' && wish === 'separate')
    return 'A second environment needs a database outside: decouple it first.';
  if (single(answers))
    return 'A single instance serves throughout only beside a second one: allow that, or an outage.';
  return capacity === 'full' && extra === 'none'
    ? 'Full capacity without an extra instance is impossible: allow a few, or less capacity.'
    : 'No policy meets all of this.';
}

/** Which way to deploy meets the requirements; where none does, what conflicts. */
export const choosePolicy = (answers: Answers): Choice => choose(options, answers, conflict(answers));
