import type { Scene } from '#components/kit/scene.ts';
import { type Commitment, commitment, inputs } from '#engines/cost/commitment';
import { dollars } from '#engines/cost/money';
import { instancePlanDiscountMax } from '#facts/ec2';
import { showFact } from '#facts/fact';

const options = ['On-Demand', 'the commitment', 'both the same'] as const;
const cheaper = (result: Commitment): string => result.cheaper;

/** From which use on a commitment costs less than On-Demand. */
export const breakEven: Scene<typeof inputs, Commitment> = {
  id: 'ec2-commitment-break-even',
  question: 'When does a commitment pay?',
  situation:
    'At the start: a server of the ticket shop runs in half of all hours, and a plan offers 40% off. Price and discount are examples.',
  inputs,
  controls: ['share', 'discount', 'rate', 'term'],
  run: commitment,
  stories: [
    {
      name: 'Day and night',
      context: 'The server runs in every hour of the year.',
      set: { share: 100 },
      ask: 'Which costs less?',
      options,
      right: cheaper,
      decides: 'Break-even',
      takeaway: 'What never stops uses every hour that it has promised to pay.',
    },
    {
      name: 'Exactly six hours in ten',
      context: 'It runs in 60% of all hours.',
      set: { share: 60 },
      ask: 'Which costs less?',
      options,
      right: cheaper,
      decides: 'Break-even',
      takeaway: 'At 100% less the discount both ways meet. That is the only figure you have to remember.',
    },
    {
      name: 'A larger discount for three years',
      context: 'The term is three years and the discount 60%, but the shop closes after half of it.',
      set: { term: '3', discount: 60 },
      ask: 'Which has cost less?',
      options,
      right: cheaper,
      decides: 'Break-even',
      takeaway: 'A term that is half used is like a server that runs half the time.',
    },
    {
      name: 'The largest discount',
      context: `A plan gives ${showFact(instancePlanDiscountMax)} off, the most that AWS names. The server runs eight hours on five days a week, 24% of the hours.`,
      set: { discount: instancePlanDiscountMax.value, share: 24 },
      ask: 'Which costs less?',
      options,
      right: cheaper,
      decides: 'Break-even',
      takeaway: 'For office hours alone no commitment of EC2 pays. Stop the server in the evening instead.',
    },
    {
      name: 'Never started',
      context: 'The plan is bought, and the server never runs.',
      set: { share: 0 },
      ask: 'What does the commitment cost?',
      options: [0, 80.592, 120.888].map(dollars),
      right: (result) => dollars(result.commitment),
      decides: 'Commitment',
      takeaway: 'A commitment is owed for all hours of its term, however many of them you use.',
    },
  ],
  leftOut: [
    'Upfront payment, and other servers that may use what this one leaves of a plan.',
    'Disks, addresses and data transfer, which no plan lowers.',
  ],
};
