import { number, type Values } from '#engines/inputs';
import { counted, exact, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { baseMax, weightMax } from '#facts/ecs';

const weight = (label: string, initial: number, help: string) =>
  number({ label, unit: '', min: 0, max: weightMax.value, step: 1, default: initial, whole: true, help });

export const inputs = {
  tasks: number({
    label: 'Tasks wanted, n',
    unit: '',
    min: 0,
    max: 5_000,
    step: 1,
    default: 12,
    whole: true,
    help: 'The desired count of the service.',
  }),
  base: number({
    label: 'Base of FARGATE, b',
    unit: '',
    min: 0,
    max: baseMax.value,
    step: 1,
    default: 2,
    whole: true,
    help: 'So many tasks go to FARGATE before anything is divided.',
  }),
  safe: weight('Weight of FARGATE, w', 1, 'The share of FARGATE in what the base leaves.'),
  spot: weight('Weight of FARGATE_SPOT, v', 4, 'The share of Spot in what the base leaves.'),
};

type Strategy = Values<typeof inputs>;

export interface Division extends Result {
  /** Tasks on FARGATE: those of the base and those of its weight. */
  based: number;
  weighed: number;
  /** Tasks on FARGATE_SPOT. */
  spot: number;
  /** Whether ECS takes the strategy at all. */
  accepted: boolean;
}

/**
 * Base first, then the rest by weight.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html
 */
export function divide(strategy: Strategy): Division {
  const { tasks, base, safe, spot } = strategy;
  const weights = safe + spot;
  const accepted = weights > 0;
  const based = accepted ? Math.min(tasks, base) : 0;
  const rest = accepted ? tasks - based : 0;
  const share = accepted ? (rest * safe) / weights : 0;
  // The nearest whole number; the other provider gets what is left.
  const weighed = Math.round(share);
  const onSpot = rest - weighed;
  const running = based + weighed + onSpot;

  return {
    based,
    weighed,
    spot: onSpot,
    accepted,
    answer: accepted
      ? `FARGATE runs ${counted(based + weighed, 'task')} and FARGATE_SPOT ${show(onSpot)}.`
      : 'ECS refuses the call: at least one weight has to be above 0.',
    measures: [
      { name: 'On FARGATE', value: based + weighed, unit: '', digits: 0 },
      { name: 'On FARGATE_SPOT', value: onSpot, unit: '', digits: 0 },
      {
        name: 'Share of Spot',
        value: running === 0 ? 0 : (onSpot / running) * 100,
        unit: '%',
        digits: 1,
      },
    ],
    working: accepted
      ? working(strategy, { based, rest, share, weighed, onSpot })
      : [
          { says: 'Sum of the weights', rule: 'w + v', numbers: '0 + 0', result: '0' },
          { says: 'On FARGATE', rule: 'the call fails, and no task starts', result: '0' },
          { says: 'On FARGATE_SPOT', rule: 'the call fails, and no task starts', result: '0' },
        ],
  };
}

function working(
  { tasks, base, safe, spot }: Strategy,
  {
    based,
    rest,
    share,
    weighed,
    onSpot,
  }: { based: number; rest: number; share: number; weighed: number; onSpot: number },
): WorkingLine[] {
  return [
    {
      says: 'Taken by the base',
      rule: base > tasks ? 'n: the base is larger, and takes them all' : 'b',
      result: show(based),
    },
    {
      says: 'Left to divide',
      rule: 'n − what the base takes',
      numbers: `${show(tasks)} − ${show(based)}`,
      result: show(rest),
    },
    {
      says: 'Share of FARGATE in the rest',
      rule: 'rest × w ÷ (w + v)',
      numbers: `${show(rest)} × ${show(safe)} ÷ (${show(safe)} + ${show(spot)})`,
      result: `${exact(share)}${Number.isInteger(share) ? '' : `, so ${show(weighed)}`}`,
    },
    {
      says: 'On FARGATE',
      rule: 'base + share',
      numbers: `${show(based)} + ${show(weighed)}`,
      result: show(based + weighed),
    },
    {
      says: 'On FARGATE_SPOT',
      rule: 'what is left',
      numbers: `${show(rest)} − ${show(weighed)}`,
      result: show(onSpot),
    },
  ];
}
