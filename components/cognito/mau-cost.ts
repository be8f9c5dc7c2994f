import type { Scene } from '#components/kit/scene.ts';
import { type ActiveUserCost, activeUserCost, inputs } from '#engines/cost/active-users';
import { dollars } from '#engines/cost/money';

const month = ({ cost }: ActiveUserCost): string => dollars(cost);

/** What the active users of a month cost, plan by plan. */
export const mauCost: Scene<typeof inputs, ActiveUserCost> = {
  id: 'cognito-mau-cost',
  question: 'What do the active users of a month cost?',
  situation:
    'At the start: a small shop with 8,000 active users chose Plus. Its owner had read that the first thousands are free.',
  inputs,
  controls: ['plan', 'users'],
  run: activeUserCost,
  stories: [
    {
      name: 'Without threat protection',
      context: 'The same users, on Essentials.',
      set: { plan: 'essentials' },
      ask: 'What does the month cost?',
      options: [0, 120, 160].map(dollars),
      right: month,
      decides: 'Free users',
      takeaway: 'Lite and Essentials have free users, Plus has none.',
    },
    {
      name: 'A good year',
      context: '25,000 users on Essentials.',
      set: { plan: 'essentials', users: 25_000 },
      ask: 'What does the month cost?',
      options: [225, 375, 500].map(dollars),
      right: month,
      decides: 'Users from 10,001',
      takeaway: 'Only those above the free ones are paid.',
    },
    {
      name: 'The ten-thousandth user',
      context: 'Exactly 10,000 users on Lite.',
      set: { plan: 'lite', users: 10_000 },
      ask: 'What does the month cost?',
      options: [0, 0.01, 55].map(dollars),
      right: month,
      decides: 'Free users',
      takeaway: 'The step belongs to the users below it: the next user is the first who costs anything.',
    },
    {
      name: 'Half a million',
      context: '500,000 users on Lite, who sign in once a month to look at their tickets.',
      set: { plan: 'lite', users: 500_000 },
      ask: 'What does the month cost?',
      options: [2_335, 2_450, 2_695].map(dollars),
      right: month,
      decides: 'Users from 100,001',
      takeaway: 'A lower price is for the users beyond its step. Those before it keep theirs.',
    },
  ],
  leftOut: [
    'Users of SAML and OIDC providers, tokens for programs, SMS and email, which have prices of their own.',
    'More users than that, for whom Lite becomes cheaper again, and plans changed within a month.',
    'Prices are those of one Region on the day they were read: see the price list of Cognito before you decide.',
  ],
};
