import { choice, flag, type Values } from '#engines/inputs';
import { percent, quantity } from '#engines/numbers';
import {
  commitmentTerms,
  computePlanDiscountMax,
  dedicatedFee,
  instancePlanDiscountMax,
  reservedDiscountMax,
  spotDiscountMax,
} from '#facts/ec2';
import { type Choice, choose, type Option, type Rule } from './choose.ts';

export const inputs = {
  work: choice<'short' | 'fixed' | 'moving'>({
    label: 'How long it runs',
    options: {
      short: 'for days, or now and then',
      fixed: 'for a year or more, same family and Region',
      moving: 'for a year or more, and may change family, Region or go to Fargate or Lambda',
    },
    default: 'moving',
    help: 'Only what runs nearly all the time, for a year or more, is steady enough for a commitment.',
  }),
  interruptible: flag({
    label: 'It may be interrupted at short notice',
    default: true,
    help: 'The work can restart, or goes on elsewhere.',
  }),
  capacity: flag({
    label: 'Places must be sure in one zone at a set time',
    default: false,
    help: 'Usually a start succeeds. Nobody promises it.',
  }),
  hardware: choice<'shared' | 'isolated' | 'licence'>({
    label: 'Hardware',
    options: {
      shared: 'may be shared',
      isolated: 'must be yours alone',
      licence: 'a licence counts sockets or cores, or you choose the host',
    },
    default: 'shared',
    help: 'Most work runs on shared hardware.',
  }),
};

type Answers = Values<typeof inputs>;

const upTo = ({ value }: { value: number }) => `up to ${percent(value / 100)} off`;
const term = `a promise of ${commitmentTerms.value}`;

const needsHost: Rule<Answers>['when'] = ({ hardware }) => hardware === 'licence';
const needsOwn: Rule<Answers>['when'] = ({ hardware }) => hardware === 'isolated';
const isShort: Rule<Answers>['when'] = ({ work }) => work === 'short';
const tooShort: Rule<Answers> = { when: isShort, because: `${term}, for work that does not last` };

/** In the order of the rule: hardware, sure places, interruption, commitment. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-purchasing-options.html */
const options: readonly Option<Answers>[] = [
  {
    name: 'Dedicated Hosts',
    gives: 'whole servers whose sockets and cores you see, paid for whether full or empty',
    rules: [
      { when: needsOwn, because: 'isolate too, but you would have to fill and run the host' },
      { when: ({ hardware }) => hardware === 'shared', because: 'nothing here needs a server of your own' },
    ],
  },
  {
    name: 'Dedicated Instances',
    gives: `hardware for your account alone, for ${quantity(dedicatedFee.value, dedicatedFee.unit)} and Region on top`,
    rules: [
      { when: needsHost, because: 'isolated, but sockets, cores and host stay hidden' },
      { when: ({ hardware }) => hardware === 'shared', because: 'nothing here needs hardware of your own' },
    ],
  },
  {
    name: 'a Capacity Reservation',
    gives: 'places that are yours in a zone, paid for used or empty, without a term or discount',
    rules: [
      {
        when: ({ capacity }) => !capacity,
        because: 'would cost the full price for places that nobody needs',
      },
      { when: needsHost, because: 'not for hosts: an allocated Dedicated Host is your place' },
    ],
  },
  {
    name: 'Spot Instances',
    gives: `spare machines, ${upTo(spotDiscountMax)}, that AWS may take away`,
    rules: [
      { when: ({ interruptible }) => !interruptible, because: 'may be taken away at short notice' },
      { when: ({ capacity }) => capacity, because: 'come only while there are spare machines' },
      { when: needsHost, because: 'do not run on Dedicated Hosts' },
    ],
  },
  {
    name: 'a Compute Savings Plan',
    gives: `${upTo(computePlanDiscountMax)} for ${term}, which follows you to other families and Regions, Fargate and Lambda`,
    rules: [
      tooShort,
      {
        when: ({ work }) => work === 'fixed',
        because: `works, but saves less: ${upTo(computePlanDiscountMax)}`,
      },
    ],
  },
  {
    name: 'an EC2 Instance Savings Plan',
    gives: `${upTo(instancePlanDiscountMax)} for ${term}, to one family in one Region`,
    rules: [
      tooShort,
      { when: ({ work }) => work === 'moving', because: 'holds for one family in one Region only' },
    ],
  },
  {
    name: 'a Reserved Instance',
    gives: `${upTo(reservedDiscountMax)} for ${term}`,
    rules: [
      tooShort,
      { when: ({ work }) => work === 'moving', because: 'holds for EC2 in one Region only' },
      {
        when: () => true,
        because: `works, ${upTo(reservedDiscountMax)}, but AWS recommends Savings Plans, which ask less of you`,
      },
    ],
  },
  {
    name: 'On-Demand Instances',
    gives: 'the full price by the second, with no promise on either side',
    rules: [
      {
        when: (answers) => needsHost(answers) || needsOwn(answers),
        because: 'share their hardware with others',
      },
      { when: ({ capacity }) => capacity, because: 'start only if there is room at that moment' },
      { when: (answers) => !isShort(answers), because: 'work, but steady use costs less under a plan' },
      { when: ({ interruptible }) => interruptible, because: 'work, but Spot Instances cost less' },
    ],
  },
];

/** The way to pay, and where several work together, all of them. */
export function choosePurchase(answers: Answers): Choice {
  const chosen = choose(options, answers, 'None of these fits.');
  return chosen.stay.length < 2 ? chosen : { ...chosen, answer: together(chosen) };
}

function together({ stay, verdicts }: Choice): string {
  const plan = stay.find((name) => name.endsWith('Plan'));
  const spot = stay.find((name) => name.startsWith('Spot'));
  const place = stay.filter((name) => name !== plan && name !== spot);
  const [first = ''] = place;
  const gives = verdicts.find(({ name }) => name === first)?.gives;
  const lead = gives === undefined ? 'Take ' : `Take ${place.join(' with ')}: ${gives}. Pay with `;
  if (plan !== undefined && spot !== undefined)
    return `${lead}${plan} for what must always run, and ${spot} for the rest.`;
  if (plan !== undefined || spot !== undefined) return `${lead}${plan ?? spot} at a lower price.`;
  return `Take ${place.join(' with ')}: ${gives}.`;
}
