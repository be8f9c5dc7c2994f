import { choice, number, type Values } from '#engines/inputs';
import { exact, quantity, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import {
  essentialsPrice,
  freeUsers,
  litePrice,
  liteSecondPrice,
  liteSecondStep,
  liteStep,
  plusPrice,
} from '#facts/cognito';
import { dollars } from './money.ts';

export const plans = { lite: 'Lite', essentials: 'Essentials', plus: 'Plus' } as const;
export type Plan = keyof typeof plans;

/** Users up to `to` cost `price` each, those before the step included in the steps before. */
interface Step {
  to: number;
  price: number;
}

const end = liteSecondStep.value;
const free: Step = { to: freeUsers.value, price: 0 };

/** https://aws.amazon.com/cognito/pricing/ */
const steps: Record<Plan, readonly Step[]> = {
  lite: [free, { to: liteStep.value, price: litePrice.value }, { to: end, price: liteSecondPrice.value }],
  essentials: [free, { to: end, price: essentialsPrice.value }],
  plus: [{ to: end, price: plusPrice.value }],
};

export const inputs = {
  plan: choice<Plan>({
    label: 'Plan',
    options: plans,
    default: 'plus',
    help: 'The feature plan of the user pool.',
  }),
  users: number({
    label: 'Active users of the month',
    unit: '',
    min: 0,
    max: end,
    step: 1000,
    default: 8_000,
    help: 'Users for whom something happened in the month, without SAML or OIDC providers. The account has no other pool.',
    whole: true,
  }),
};

export type ActiveUserValues = Values<typeof inputs>;

export interface ActiveUserCost extends Result {
  /** US dollars a month. */
  cost: number;
  /** The same users on each plan. */
  each: Record<Plan, number>;
}

/** What so many users cost within each step of a plan. */
function parts(plan: Plan, users: number): { count: number; price: number; from: number; cost: number }[] {
  return steps[plan].map(({ to, price }, index) => {
    const from = steps[plan][index - 1]?.to ?? 0;
    const count = Math.max(0, Math.min(users, to) - from);
    return { count, price, from, cost: count * price };
  });
}

export const costOf = (plan: Plan, users: number): number =>
  parts(plan, users).reduce((sum, { cost }) => sum + cost, 0);

/** What a month of active users costs on a plan, and would cost on the others. */
export function activeUserCost({ plan, users }: ActiveUserValues): ActiveUserCost {
  const cost = costOf(plan, users);
  const each = {
    lite: costOf('lite', users),
    essentials: costOf('essentials', users),
    plus: costOf('plus', users),
  };
  const paid = parts(plan, users).filter(({ price, count }) => price > 0 && count > 0);
  return {
    cost,
    each,
    answer: answerOf(plans[plan], users, cost),
    measures: [
      { name: 'A month', value: cost, unit: 'USD' },
      { name: 'For each active user', value: users === 0 ? 0 : cost / users, unit: 'USD', digits: 6 },
    ],
    working: [
      freeLine(plan, users),
      ...paid.map(
        ({ from, count, price, cost: part }): WorkingLine => ({
          says: `Users from ${show(from + 1)}`,
          rule: 'users in this step × price of one',
          numbers: `${show(count)} × ${price}`,
          result: quantity(part, 'USD', 4),
        }),
      ),
      {
        says: 'A month',
        rule: 'all steps together',
        ...(paid.length > 0 && { numbers: paid.map((part) => show(part.cost, 4)).join(' + ') }),
        result: quantity(cost, 'USD', 4),
      },
      {
        says: 'For each active user',
        rule: 'month ÷ active users, free ones too',
        ...(users > 0 && { numbers: `${exact(cost, 12)} ÷ ${show(users)}` }),
        result: users === 0 ? 'nobody' : dollars(cost / users),
      },
      ...(Object.keys(plans) as Plan[])
        .filter((other) => other !== plan)
        .map(
          (other): WorkingLine => ({
            says: `The same on ${plans[other]}`,
            rule: 'its own steps and prices',
            result: dollars(each[other]),
          }),
        ),
    ],
  };
}

function answerOf(plan: string, users: number, cost: number): string {
  if (users === 0) return `Nobody was active, so ${plan} costs nothing.`;
  const who = users === 1 ? 'One active user' : `${show(users)} active users`;
  if (cost === 0) return `${who} on ${plan} ${users === 1 ? 'costs' : 'cost'} nothing: all of them are free.`;
  return `${who} on ${plan} ${users === 1 ? 'costs' : 'cost'} ${dollars(cost)} for the month.`;
}

function freeLine(plan: Plan, users: number): WorkingLine {
  const says = 'Free users';
  if (plan === 'plus') return { says, rule: 'Plus has none', result: '0' };
  return {
    says,
    rule: `the first ${show(free.to)} of the account`,
    result: show(Math.min(users, free.to)),
  };
}

/** The corners of a plan's line up to so many users: between them it is straight. */
export const cornersOf = (plan: Plan, users: number): [number, number][] =>
  [0, ...steps[plan].map(({ to }) => to).filter((to) => to < users), users].map((at) => [
    at,
    costOf(plan, at),
  ]);
