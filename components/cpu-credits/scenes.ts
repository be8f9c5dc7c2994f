import type { Scene } from '#components/kit/scene.ts';
import { clock } from '#engines/bucket/clock';
import { type Credits, cpuCredits } from '#engines/bucket/cpu-credit-result';
import { inputs } from '#engines/bucket/cpu-credits';
import { percent, quantity } from '#engines/numbers';

const time = (minutes: number) => clock(minutes * 60);
const lasts = ({ lasts: minutes }: Credits) => (minutes === undefined ? 'to the end' : time(minutes));

/** What saved CPU credits buy, and what happens when they are gone. */
export const cpuCreditsScene: Scene<typeof inputs, Credits> = {
  id: 'ec2-cpu-credits',
  question: 'How long can a burstable instance run at full speed?',
  situation:
    'At the start: a t2.micro of the ticket shop idles for a day after its launch, then a sale wants all of its CPU for six hours.',
  inputs,
  controls: ['type', 'mode', 'cpu', 'price'],
  unused: ({ mode }) => (mode === 'unlimited' ? [] : ['price']),
  start: { type: 't2.micro', mode: 'standard' },
  run: cpuCredits,
  stories: [
    {
      name: 'The sale comes right after the launch',
      context:
        'A t2.micro in Standard mode is started for the sale, with nothing saved but its launch credits.',
      set: { cpu: '100% for 6 h' },
      ask: 'How long does it run at full speed?',
      options: [0, 30, 100 / 3, 190].map(time),
      right: lasts,
      decides: 'Until the balance is zero',
      takeaway:
        'Launch credits go first and last half an hour; what was earned meanwhile adds three minutes. An instance that must burst when it starts is better off in Unlimited mode.',
    },
    {
      name: 'A t3.micro instead',
      context:
        'The same day and the same sale on a t3.micro in Standard mode. It has two vCPUs and earns twice as much.',
      set: { type: 't3.micro' },
      ask: 'How long does it run at full speed now?',
      options: [160, 190, 320].map(time),
      right: lasts,
      decides: 'Until the balance is zero',
      takeaway:
        'It saves twice the credits and spends them twice as fast, on two vCPUs. Only the launch credits are missing: a T3 gets none.',
    },
    {
      name: 'Unlimited',
      context: 'The t3.micro in Unlimited mode, which is its default.',
      set: { type: 't3.micro', mode: 'unlimited' },
      ask: 'How many USD has the sale cost extra when it ends?',
      options: [0, 0.06, 0.3, 0.6].map((amount) => quantity(amount, 'USD')),
      right: ({ cost }) => quantity(cost, 'USD'),
      decides: 'Billed',
      takeaway:
        'Surplus credits up to a day’s earning wait to be paid back by idle hours; only what goes past them is billed at once. Stop the instance now, and the rest of the debt is billed too.',
    },
    {
      name: 'Exactly at the baseline',
      context: 'A t2.micro that never asks for more than 10% of its vCPU.',
      set: { cpu: '10% for 3 days' },
      ask: 'What does it run at on the third day?',
      options: ['0%', '10%', '100%'],
      right: ({ given }) => percent(given),
      decides: 'Baseline of each vCPU',
      takeaway:
        'At its baseline an instance spends exactly what it earns: the balance stays as it is, for ever.',
    },
    {
      name: 'Stopped over the weekend',
      context: 'A t2.micro saves credits for a day, is stopped for two, and starts again for the sale.',
      set: { cpu: '0% for 24 h, then stopped for 2 days, then 100% for 6 h' },
      ask: 'How long does it run at full speed?',
      options: [100 / 3, 160, 190].map(time),
      right: lasts,
      decides: 'Until the balance is zero',
      takeaway:
        'A T2 loses all its credits at a stop and starts with launch credits only. A T3 keeps its balance for seven days.',
    },
  ],
  leftOut: [
    'The CPU of a real instance comes down to its baseline gradually, a little before the balance is zero.',
    'Surplus past the limit is billed at the end of its hour; here it is billed as it is spent.',
    'The launch itself uses a little CPU, and T2 launch credits are given for 100 starts a day in an account and Region.',
    'Credits are accounted for in milliseconds; CloudWatch shows the balance every five minutes.',
  ],
};
