import type { Scene } from '#components/kit/scene.ts';
import { type Concurrency, concurrency } from '#engines/lambda/concurrency';
import { inputs } from '#engines/lambda/concurrency-inputs';
import { quantity, show } from '#engines/numbers';
import { concurrencyDefault } from '#facts/lambda';

const passes = ({ last }: Concurrency) => show(last, 0);
const waits = ({ slowFor }: Concurrency) => quantity(slowFor, 's', 1);

/** Ceiling, requests per second and growth: which of them throttles. */
export const lambdaConcurrency: Scene<typeof inputs, Concurrency> = {
  id: 'lambda-concurrency',
  question: 'Which limit answers 429?',
  situation: `At the start: the seat map gets 20,000 calls a second, all at once, of 50 ms each. The account has the default concurrency, ${show(concurrencyDefault.value)}.`,
  inputs,
  controls: ['rate', 'took', 'reserved', 'provisioned'],
  run: concurrency,
  stories: [
    {
      name: 'A slow database',
      context: 'The database behind the seat map has a bad day: each call takes 500 ms.',
      set: { took: 500 },
      ask: 'How many of the 20,000 calls a second pass in the end?',
      options: ['1,000', '2,000', '10,000'],
      right: passes,
      decides: 'Calls that fit',
      takeaway:
        'A call that takes ten times as long takes ten times the concurrency. Duration is the dial that your code can turn.',
    },
    {
      name: 'Two careful neighbours',
      context: 'Two other functions of the account reserve 400 and 300. They are idle.',
      set: { others: 700 },
      ask: 'How many of the 20,000 calls a second pass in the end?',
      options: ['3,000', '7,000', '10,000'],
      right: passes,
      decides: 'Ceiling of the function',
      takeaway: 'What is reserved is missing for all others, whether it is used or not.',
    },
    {
      name: 'Provisioned for the rush',
      context: 'The team provisions 500 environments before the sale.',
      set: { provisioned: 500 },
      ask: 'How many calls a second pass in the end?',
      options: ['5,000', '10,000', '15,000'],
      right: passes,
      decides: 'Pass in the end',
      takeaway:
        'Provisioned concurrency takes cold starts away, not throttling: it is a part of the same ceiling.',
    },
    {
      name: 'A quota of 2,000',
      context: 'AWS has raised the quota to 2,000. The jump is as sudden as before.',
      set: { account: 2_000 },
      ask: 'For how many seconds are calls throttled?',
      options: [0, 10, 20].map((seconds) => quantity(seconds, 's')),
      right: waits,
      decides: 'Held back by growth for',
      takeaway:
        'A quota says how far a function may grow, not how fast. The first thousand come at once, the next ones take their time.',
    },
    {
      name: 'The same, over a minute',
      context: 'With the quota of 2,000, the traffic rises evenly for 60 seconds.',
      set: { account: 2_000, rise: 60 },
      ask: 'For how many seconds are calls throttled?',
      options: [0, 10, 60].map((seconds) => quantity(seconds, 's')),
      right: waits,
      decides: 'Held back by growth for',
      takeaway: 'Growth strikes at a jump. Traffic that rises over minutes seldom meets it.',
    },
  ],
  leftOut: [
    'Calls come evenly. In truth they bunch, and some are throttled a little below the limit.',
    'A cold start makes its call longer, so for a moment more environments start than here.',
    'AWS refills growth continuously, as well as it can; here exactly.',
    'Other functions without a reservation are idle: what they use is missing here.',
  ],
};
