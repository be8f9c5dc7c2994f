import { choice, flag, type Values } from '#engines/inputs';
import type { WorkingLine } from '#engines/result';
import { listed } from '#engines/words';
import { geoStatus } from '#facts/cloudfront';
import { presignedMax } from '#facts/s3';
import { type Choice, choose, type Option } from './choose.ts';

export const inputs = {
  origin: choice<'bucket' | 'website' | 'private' | 'public'>({
    label: 'The files come from',
    options: {
      bucket: 'a bucket',
      website: 'a bucket’s website endpoint',
      private: 'an ALB, NLB or instance that can be private',
      public: 'a server that must be public',
    },
    default: 'bucket',
    help: 'The origin, which nobody shall reach on another way.',
  }),
  viewers: choice<'all' | 'one' | 'many' | 'no-cookies'>({
    label: 'For',
    options: {
      all: 'everybody',
      one: 'customers, one file each',
      many: 'customers, many files each',
      'no-cookies': 'customers whose program keeps no cookies',
    },
    default: 'many',
    help: 'Who may have the files, and how many of them at a time.',
  }),
  rule: choice<'none' | 'country' | 'address'>({
    label: 'Besides',
    options: { none: 'nothing', country: 'some countries only', address: 'some addresses only' },
    default: 'none',
    help: 'A rule about where the viewer is.',
  }),
  edge: flag({
    label: 'Through CloudFront',
    default: true,
    help: 'Whether the files shall be cached near the viewers.',
  }),
};

type Answers = Values<typeof inputs>;

const around = ({ edge }: Answers) => !edge;
const forAll = ({ viewers }: Answers) => viewers === 'all';
const passesBy = { when: around, because: 'is for what goes through CloudFront' };
const openToAll = { when: forAll, because: 'everybody may have the files' };

/**
 * Two locks, each chosen by itself: one for the origin, one for the viewer.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/SecurityAndPrivateContent.html
 */
const options: readonly Option<Answers>[] = [
  {
    name: 'origin access control',
    gives: 'CloudFront signs its requests, and the bucket admits that distribution alone',
    rules: [
      passesBy,
      { when: ({ origin }) => origin === 'website', because: 'a website endpoint takes no signatures' },
      { when: ({ origin }) => origin !== 'bucket', because: 'a server checks no signatures of AWS' },
    ],
  },
  {
    name: 'a VPC origin',
    gives: 'the origin has no public address at all',
    rules: [
      passesBy,
      {
        when: ({ origin }) => origin === 'bucket' || origin === 'website',
        because: 'a bucket stands in no VPC',
      },
      { when: ({ origin }) => origin === 'public', because: 'is for origins in a private subnet' },
    ],
  },
  {
    name: 'a secret header',
    gives: 'the origin refuses requests without it; a server’s security group admits the prefix list besides',
    rules: [
      passesBy,
      { when: ({ origin }) => origin === 'bucket', because: 'origin access control is the stronger lock' },
      { when: ({ origin }) => origin === 'private', because: 'a VPC origin leaves nobody to keep out' },
    ],
  },
  {
    name: 'a signed URL',
    gives: 'one link opens one file, for a time',
    rules: [
      passesBy,
      openToAll,
      { when: ({ viewers }) => viewers === 'many', because: 'each file would need a link of its own' },
    ],
  },
  {
    name: 'signed cookies',
    gives: 'set once, they open many files whose links stay as they are',
    rules: [
      passesBy,
      openToAll,
      { when: ({ viewers }) => viewers === 'one', because: 'works, but a link is simpler for one file' },
      { when: ({ viewers }) => viewers === 'no-cookies', because: 'the program keeps no cookies' },
    ],
  },
  {
    name: 'a geographic restriction',
    gives: `the distribution answers viewers in other countries with ${geoStatus.value}`,
    rules: [passesBy, { when: ({ rule }) => rule !== 'country', because: 'no country is excluded' }],
  },
  {
    name: 'an AWS WAF rule',
    gives: 'an IP set of the addresses that the distribution answers',
    rules: [
      passesBy,
      { when: ({ rule }) => rule !== 'address', because: 'no address is excluded' },
      {
        when: (answers) => !forAll(answers),
        because: 'the custom policy of the signature names the address',
      },
    ],
  },
  {
    name: 'an S3 presigned URL',
    gives: `S3 itself checks one link to one object, for up to ${presignedMax.value} days`,
    rules: [
      {
        when: ({ edge }) => edge,
        because: 'leads past CloudFront, and fails if the bucket admits nobody else',
      },
      {
        when: ({ origin }) => origin === 'website',
        because: 'a website endpoint takes no signatures',
      },
      { when: ({ origin }) => origin !== 'bucket', because: 'is for S3 only' },
      openToAll,
    ],
  },
];

/** The features that are needed together, and which policy the signature has. */
export function chooseEdgeAccess(answers: Answers): Choice {
  const chosen = choose(options, answers, none(answers));
  const { stay } = chosen;
  return {
    ...chosen,
    ...(stay.length > 1 && { answer: `Take together ${listed(stay)}.` }),
    working: [...chosen.working, policyLine(answers)],
  };
}

function none({ viewers, origin }: Answers): string {
  if (viewers !== 'all') return 'Without CloudFront the origin has to check its visitors itself.';
  return origin === 'bucket'
    ? 'Without CloudFront the bucket itself would have to be public. Take CloudFront.'
    : 'Nothing to lock: without CloudFront the origin is public, and everybody may have the files.';
}

function policyLine({ viewers, rule, edge }: Answers): WorkingLine {
  const says = 'Policy of the signature';
  if (!edge || viewers === 'all') return { says, rule: 'CloudFront checks no signature', result: 'none' };
  return rule === 'address'
    ? { says, rule: 'only a custom policy can name an address', result: 'custom' }
    : viewers === 'many'
      ? { says, rule: 'only a custom policy can use a wildcard for many files', result: 'custom' }
      : { says, rule: 'an end is all that it has to say', result: 'canned' };
}
