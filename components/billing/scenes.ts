import type { Scene } from '#components/kit/scene.ts';
import { type Bill, bill, inputs } from '#engines/cost/billing';
import { dollars } from '#engines/cost/money';

const costOf =
  (name: string) =>
  ({ items }: Bill): string =>
    dollars(items.find((item) => item.name === name)?.cost ?? 0);

/** Per-second billing with its minimum, and what a stopped instance still costs. */
export const billing: Scene<typeof inputs, Bill> = {
  id: 'ec2-billing',
  question: 'What does a month of one instance cost?',
  situation:
    'At the start: the test server of the ticket shop is stopped all month. It keeps its disk and its Elastic IP address. The instance’s price is an example.',
  inputs,
  controls: ['runs', 'billed', 'address', 'disk'],
  run: bill,
  stories: [
    {
      name: 'Two short starts',
      context: 'It starts twice, and stops after 20 seconds each time.',
      set: { runs: '2 × 20 s' },
      ask: 'What is billed for the instance itself, at 0.023 USD per hour?',
      options: [0.000_256, 0.000_383, 0.000_767].map(dollars),
      right: costOf('Instance'),
      decides: 'Seconds billed',
      takeaway: 'The minimum of a minute applies to every start, not to the month.',
    },
    {
      name: 'An address that goes with the stop',
      context: 'Still stopped all month, but with an automatic public address.',
      set: { address: 'automatic' },
      ask: 'What do its addresses cost?',
      options: [0, 1.825, 3.65].map(dollars),
      right: costOf('Addresses'),
      decides: 'Addresses',
      takeaway:
        'An automatic address is given back at each stop. An Elastic IP address waits, and is billed.',
    },
    {
      name: 'By the hour',
      context: 'A system that is billed by whole hours runs for 61 minutes.',
      set: { runs: '61 min', billed: 'hour' },
      ask: 'What does the instance cost?',
      options: [0.023, 0.0234, 0.046].map(dollars),
      right: costOf('Instance'),
      decides: 'Seconds billed',
      takeaway: 'By the hour, one minute too many costs a whole hour. By the second it costs a minute.',
    },
    {
      name: 'Day and night',
      context: 'It runs for 30 days without a stop.',
      set: { runs: '30 days' },
      ask: 'What does the instance itself cost?',
      options: [0.69, 16.56, 20.21].map(dollars),
      right: costOf('Instance'),
      decides: 'Instance',
      takeaway:
        'Running all month, the instance is most of the bill. The rest is what it was while it stood still.',
    },
  ],
  leftOut: [
    'Data transfer, snapshots, monitoring and load balancers.',
    'Discounts, free allowances and tax. An Elastic IP address exists for the whole month here.',
  ],
};

/** All prices and hours of the same bill. */
export const billingBench: Scene<typeof inputs, Bill> = {
  ...billing,
  id: 'ec2-billing-bench',
  question: 'What does your instance cost in a month?',
  situation:
    'At the start: three runs of a small server, two of them short, which keeps its disk and its Elastic IP address.',
  controls: ['runs', 'billed', 'rate', 'disk', 'diskPrice', 'address', 'addresses', 'kept', 'month'],
  unused: ({ address }) => (address === 'none' ? ['addresses'] : []),
  start: { runs: '20 days, 2 × 20 s' },
  stories: [],
  leftOut: [
    'Data transfer, snapshots, monitoring and load balancers.',
    'Discounts, free allowances and tax.',
  ],
};
