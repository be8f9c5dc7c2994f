import type { Scene } from '#components/kit/scene.ts';
import { dollars } from '#engines/cost/money';
import { lineNames } from '#engines/dynamodb-capacity/block-lines';
import { breakEvenOf, type CostOfModes, costOfModes, region } from '#engines/dynamodb-capacity/cost';
import { costInputs } from '#engines/dynamodb-capacity/inputs';
import { hoursPerMonth } from '#engines/dynamodb-capacity/load';
import { percent, show } from '#engines/numbers';
import { autoScalingTarget, onDemandCheaperBelow } from '#facts/dynamodb';
import { showFact } from '#facts/fact';

const cheaper = ({ onDemand, provisioned }: CostOfModes) =>
  onDemand < provisioned ? 'on-demand' : 'provisioned';

/** What a month costs in both capacity modes, and where they cost the same. */
export const dynamodbCost: Scene<typeof costInputs, CostOfModes> = {
  id: 'dynamodb-capacity-cost',
  question: 'Which capacity mode costs less?',
  situation: `At the start: 10 write units and 50 read units per second on average, with peaks five times as high. Prices of ${region}.`,
  inputs: costInputs,
  controls: ['writes', 'reads', 'use'],
  run: costOfModes,
  stories: [
    {
      name: 'The same load without peaks',
      context: 'Requests come evenly, day and night, so that all capacity is used.',
      set: { use: 100 },
      ask: `Provisioned was ${dollars(47.45)} a month. What is it now?`,
      options: [9.49, 32.85, 47.45].map(dollars),
      right: ({ provisioned }) => dollars(provisioned),
      decides: lineNames.provisioned,
      takeaway:
        'Provisioned capacity is paid by the hour, used or not: without peaks you keep a fifth of it ready.',
    },
    {
      name: 'Auto scaling holds its target',
      context: `Auto scaling follows the load and keeps the use at ${showFact(autoScalingTarget)}, the target that AWS recommends.`,
      set: { use: autoScalingTarget.value },
      ask: 'Which mode costs less?',
      options: ['on-demand', 'provisioned', 'both the same'],
      right: cheaper,
      decides: lineNames.breakEven,
      takeaway: 'Well above the break-even, capacity that follows the load is much the cheaper way.',
    },
    {
      name: 'Just below the rule of thumb',
      context: `AWS says that on-demand costs less where the average use is below ${showFact(onDemandCheaperBelow)}. Here it is 32%.`,
      set: { use: 32 },
      ask: 'Going by the prices alone, which mode costs less?',
      options: ['on-demand', 'provisioned', 'both the same'],
      right: cheaper,
      decides: lineNames.breakEven,
      takeaway: `By these prices the modes meet at ${percent(breakEvenOf('write'))}. In between, ask what a wrong forecast would cost you.`,
    },
    {
      name: 'A table that nobody uses',
      context: 'A test table gets no request in the whole month.',
      set: { writes: 0, reads: 0 },
      ask: 'What does it cost when it is provisioned?',
      options: [0, 0.569, 47.45].map(dollars),
      right: ({ provisioned }) => dollars(provisioned),
      decides: lineNames.provisioned,
      takeaway:
        'A provisioned table has at least one unit of each kind. On demand, no requests cost nothing.',
    },
  ],
  leftOut: [
    `A month has ${show(hoursPerMonth)} hours. Storage, indexes, backups, free allowances and reserved capacity are not counted.`,
    'The average use says how much is kept ready for peaks; whether it suffices for them is another question.',
  ],
};
