import { choice, flag, type Values } from '#engines/inputs';
import type { WorkingLine } from '#engines/result';
import { type Choice, choose, type Option } from './choose.ts';

export const inputs = {
  target: choice<'ipv4' | 'ipv6' | 'load-balancer' | 'website' | 'aws-host' | 'foreign'>({
    label: 'Where the name leads',
    options: {
      ipv4: 'an IPv4 address',
      ipv6: 'an IPv6 address',
      'load-balancer': 'a load balancer or CloudFront',
      website: 'an S3 website',
      'aws-host': 'the host name of an EC2 or RDS instance',
      foreign: 'a host name outside AWS',
    },
    default: 'load-balancer',
    help: 'What the record is to point at.',
  }),
  apex: flag({
    label: 'The name is the domain itself, such as example.com',
    default: true,
    help: 'The zone apex. Without the tick, a name below it, such as www.example.com.',
  }),
  others: flag({
    label: 'The name has other records already',
    default: false,
    help: 'Such as an MX or TXT record of the same name. The apex always has some: NS and SOA.',
  }),
};

type Answers = Values<typeof inputs>;

const isAlias = ({ target }: Answers) => target === 'load-balancer' || target === 'website';
const isName = ({ target }: Answers) => target !== 'ipv4' && target !== 'ipv6';

/** https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html */
const options: readonly Option<Answers>[] = [
  {
    name: 'an A record',
    gives: 'a name for an IPv4 address, with a TTL of your choice',
    rules: [
      { when: isName, because: 'holds an IPv4 address, not a name' },
      { when: ({ target }) => target === 'ipv6', because: 'has room for an IPv4 address only' },
    ],
  },
  {
    name: 'an AAAA record',
    gives: 'a name for an IPv6 address, with a TTL of your choice',
    rules: [
      { when: isName, because: 'holds an IPv6 address, not a name' },
      { when: ({ target }) => target === 'ipv4', because: 'holds an IPv6 address' },
    ],
  },
  {
    name: 'a CNAME record',
    gives: 'another name in place of this one, with a TTL of your choice',
    rules: [
      { when: (answers) => !isName(answers), because: 'holds a name, not an address' },
      { when: ({ apex }) => apex, because: 'must not stand at the apex, which has NS and SOA records' },
      { when: ({ others }) => others, because: 'must be the only record of its name' },
      { when: isAlias, because: 'works, but each query costs; those for an alias are free' },
    ],
  },
  {
    name: 'an alias record',
    gives: 'an A or AAAA record that follows an AWS resource, at the apex too; queries are free',
    rules: [
      { when: (answers) => !isName(answers), because: 'follows an AWS resource, not an address' },
      { when: ({ target }) => target === 'aws-host', because: 'does not follow EC2 or RDS instances' },
      { when: ({ target }) => target === 'foreign', because: 'follows AWS resources only' },
    ],
  },
];

/** Which record a name needs. */
export function chooseRecord(answers: Answers): Choice {
  const none = answers.apex
    ? 'No record does this at the apex: give the host a name below it, and redirect from the apex.'
    : 'No record does this beside others of the same name: take another name for the host.';
  const chosen = choose(options, answers, none);
  return { ...chosen, working: [...chosen.working, ttlLine(chosen), websiteLine(answers)] };
}

function ttlLine({ stay }: Choice): WorkingLine {
  const says = 'TTL';
  const rule = 'yours to choose, but an alias takes that of its target';
  if (stay.length === 0) return { says, rule, result: 'no record' };
  return { says, rule, result: stay.includes('an alias record') ? 'the target’s' : 'yours' };
}

const websiteLine = ({ target }: Answers): WorkingLine => ({
  says: 'Name of the bucket',
  rule: 'S3 finds a website by the name in the request',
  result: target === 'website' ? 'must be the name of the record' : 'does not matter',
});
