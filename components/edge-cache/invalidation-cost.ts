import type { Scene } from '#components/kit/scene.ts';
import { type InvalidationCost, inputs, invalidationCostOf, usd } from '#engines/edge/invalidation';

const cost = ({ cost }: InvalidationCost) => usd(cost);

/** What a month of invalidations costs: paths count, not files. */
export const invalidationCost: Scene<typeof inputs, InvalidationCost> = {
  id: 'cloudfront-invalidation-cost',
  question: 'What do a month’s invalidations cost?',
  situation: 'At the start: twenty deployments, each invalidates /*, which removes 5,000 files.',
  inputs,
  controls: ['paths', 'wildcards', 'files', 'others'],
  run: invalidationCostOf,
  stories: [
    {
      name: 'File by file',
      context: 'A script lists each changed file: 3,500 paths in the month, and no wildcard.',
      set: { paths: 3_500, wildcards: 0 },
      ask: 'What does it cost?',
      options: [usd(0), usd(12.5), usd(17.5)],
      right: cost,
      decides: 'Cost of the month',
      takeaway: 'The free ones are taken off first, and each path beyond them is charged.',
    },
    {
      name: 'A site ten times as large',
      context: 'The same twenty deployments, and now /* removes 50,000 files.',
      set: { files: 50_000 },
      ask: 'What does it cost?',
      options: [usd(0), usd(0.1), usd(4_995)],
      right: cost,
      decides: 'Paths that count',
      takeaway: 'A wildcard is one path. What it removes costs your origin work, and no fee.',
    },
    {
      name: 'Three shops, one account',
      context: 'This distribution invalidates 580 files besides, and two others 1,200 paths together.',
      set: { paths: 580, others: 1_200 },
      ask: 'What does the account pay?',
      options: [usd(0), usd(1), usd(4)],
      right: cost,
      decides: 'Beyond the free ones',
      takeaway: 'The free paths belong to the account and the month. A distribution has none of its own.',
    },
    {
      name: 'One above',
      context: 'Exactly 981 single files come on top of the twenty wildcards.',
      set: { paths: 981 },
      ask: 'What does it cost?',
      options: [usd(0), usd(0.005), usd(5.005)],
      right: cost,
      decides: 'Cost of the month',
      takeaway:
        'Only what lies beyond is charged. With a hash in the file names, one path for each deployment is enough.',
    },
  ],
  leftOut: [
    'What the origin has to serve again: after /* each file is a miss at each edge.',
    'Flat-rate plans: this is the price with pay as you go. And the rate at which CloudFront takes paths.',
  ],
};
