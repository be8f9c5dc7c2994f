import type { Scene } from '#components/kit/scene.ts';
import { dollars } from '#engines/cost/money';
import { inputs, type SecretStoreCost, secretStoreCost } from '#engines/cost/secret-stores';

/** The same values as parameters and as secrets, with the key under which they lie. */
export const secretStoreCosts: Scene<typeof inputs, SecretStoreCost> = {
  id: 'security-encryption-cost',
  question: 'What do my passwords cost in each store?',
  situation:
    'At the start: twenty passwords under the AWS managed key. The code reads one for each order, two million times a month.',
  inputs,
  controls: ['values', 'reads', 'key', 'faster'],
  run: secretStoreCost,
  stories: [
    {
      name: 'Read once in five minutes',
      context: 'Now one process keeps a value in memory, so that it reads 8,640 times a month.',
      set: { reads: 8_640 },
      ask: 'What do the twenty secrets cost?',
      options: [dollars(0.0432), dollars(8.04), dollars(18)],
      right: ({ secrets }) => dollars(secrets.total),
      decides: 'As secrets',
      takeaway:
        'Keeping has a fixed price, asking grows with the code. A cache takes most of the second away.',
    },
    {
      name: 'A key of your own',
      context: 'The passwords lie under a customer managed key, which was rotated four times.',
      set: { key: 'rotated' },
      ask: 'What do the twenty secrets cost now?',
      options: [dollars(21), dollars(26.94), dollars(28.94)],
      right: ({ secrets }) => dollars(secrets.total),
      decides: 'As secrets',
      takeaway:
        'Of four rotations two are billed. And with your own key each read is also a Decrypt that you pay.',
    },
    {
      name: 'Three hundred settings',
      context: 'They are plain settings and no secrets.',
      set: { values: 300, key: 'none' },
      ask: 'What do they cost as standard parameters?',
      options: [dollars(0), dollars(5.94), dollars(15)],
      right: ({ standard }) => dollars(standard.total),
      decides: 'As standard parameters',
      takeaway:
        'What is not encrypted needs no KMS, and at the default throughput Parameter Store takes nothing.',
    },
    {
      name: 'Higher throughput',
      context: 'A sale needs more reads a second, so the switch is on for the month.',
      set: { faster: true },
      ask: 'What do standard parameters cost then?',
      options: [dollars(5.94), dollars(10), dollars(15.94)],
      right: ({ standard }) => dollars(standard.total),
      decides: 'As standard parameters',
      takeaway:
        'The switch makes all calls of the account and Region paid, not only those above the old limit.',
    },
  ],
  leftOut: [
    'Prices of Northern Virginia. The free KMS requests are used for nothing else, and there are no replicas.',
    'What tells the stores apart besides the price: rotation, size, sharing, reads a second.',
    'Lambda functions that rotate, and the network.',
  ],
};
