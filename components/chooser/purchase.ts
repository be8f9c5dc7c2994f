import type { Scene } from '#components/kit/scene.ts';
import type { Choice } from '#engines/chooser/choose';
import { choosePurchase, inputs } from '#engines/chooser/purchase';
import { chosen } from './chosen.ts';

/** On-Demand, Savings Plan, Reserved, Spot, dedicated hardware or a Capacity Reservation. */
export const purchaseChooser: Scene<typeof inputs, Choice> = {
  id: 'ec2-purchase-option',
  question: 'Which way to pay fits the work?',
  situation:
    'At the start: thirty workers resize posters without a pause. Any of them may be interrupted, and next year they may go to Fargate.',
  inputs,
  controls: ['work', 'interruptible', 'capacity', 'hardware'],
  run: choosePurchase,
  stories: [
    {
      name: 'Only at night',
      context: 'Posters are resized for two hours each night, and a run may start again.',
      set: { work: 'short' },
      ask: 'Which of them is it?',
      options: ['Spot Instances', 'a Compute Savings Plan', 'On-Demand Instances'],
      right: chosen,
      decides: 'a Compute Savings Plan',
      takeaway: 'A commitment is owed for all 24 hours of a day. Work of two hours wastes most of it.',
    },
    {
      name: 'The database server',
      context:
        'It has run for two years on one family in one Region, and will go on. It must not be interrupted.',
      set: { work: 'fixed', interruptible: false },
      ask: 'Which of them saves most?',
      options: ['a Compute Savings Plan', 'an EC2 Instance Savings Plan', 'On-Demand Instances'],
      right: chosen,
      decides: 'an EC2 Instance Savings Plan',
      takeaway: 'The narrower the promise, the larger the discount. Promise only what you are sure of.',
    },
    {
      name: 'A test server for a week',
      context: 'It runs day and night for seven days, and a test must not be cut off.',
      set: { work: 'short', interruptible: false },
      ask: 'Which of them is it?',
      options: ['Spot Instances', 'a Reserved Instance', 'On-Demand Instances'],
      right: chosen,
      decides: 'On-Demand Instances',
      takeaway: 'Day and night is steady only if it lasts. The shortest term is a year.',
    },
    {
      name: 'The sale on Friday at ten',
      context: 'For one day, forty servers must be sure to start. One that fails later is replaced.',
      set: { work: 'short', capacity: true },
      ask: 'What makes sure that they start?',
      options: ['Spot Instances', 'a Savings Plan', 'a Capacity Reservation'],
      right: chosen,
      decides: 'a Capacity Reservation',
      takeaway: 'A discount is no reservation, and this reservation is no discount.',
    },
    {
      name: 'A licence per socket',
      context: 'Seat-planning software is licensed per socket. It runs all year and must not be interrupted.',
      set: { hardware: 'licence', interruptible: false },
      ask: 'Where does it run?',
      options: ['Dedicated Hosts', 'Dedicated Instances', 'On-Demand Instances'],
      right: chosen,
      decides: 'Dedicated Instances',
      takeaway: 'Only a Dedicated Host shows its sockets and cores. A plan can lower its price all the same.',
    },
  ],
  leftOut: [
    'Capacity Blocks for GPU clusters, and reservations of Dedicated Hosts.',
    'Scheduled Reserved Instances and Spot blocks, which are no longer sold.',
    'Discounts are the largest that AWS names. Yours depends on type, Region, term and payment.',
  ],
};
