import type { Scene } from '#components/kit/scene.ts';
import { inputs, type Sampling, sample } from '#engines/monitoring/sampling';
import { defaultLine } from '#engines/monitoring/sampling-text';
import { percent, show } from '#engines/numbers';

const traces = (result: Sampling): string => show(result.traces);

/** Reservoir, rate and priority: which requests become traces. */
export const xraySampling: Scene<typeof inputs, Sampling> = {
  id: 'monitoring-xray-sampling',
  question: 'How many requests does X-Ray record?',
  situation:
    'At the start: a rule of the shop for sales, and the default rule for the rest, at the peak of a sale.',
  inputs,
  controls: ['rules', 'traffic', 'header'],
  run: sample,
  stories: [
    {
      name: 'A quiet night',
      context: 'One request comes every two seconds.',
      set: { traffic: '0.5/s GET /seats' },
      ask: 'What share of the requests is recorded?',
      options: ['5%', '52.5%', '100%'],
      right: (result) => percent(result.traces / result.requests),
      decides: 'Default rule',
      takeaway: 'As long as the requests fit into the reservoir, the rate is not even looked at.',
    },
    {
      name: 'An hour of debugging',
      context: 'A rule with priority 1 records every PUT on /history. Both rules stay behind it.',
      set: {
        rules: `1 PUT /history/* at shop reservoir 1 rate 1\n100 POST * reservoir 10 rate 0.1\n${defaultLine}`,
        traffic: '40/s PUT /history/7',
      },
      ask: 'How many of these 40 requests per second are recorded?',
      options: ['1', '2.95', '40'],
      right: traces,
      decides: 'Rule 1',
      takeaway:
        'Rate 1 takes all that the reservoir has not taken. Delete such a rule when the hour is over.',
    },
    {
      name: 'A cheaper rule in front',
      context: 'To save money somebody adds a rule for everything, with priority 10.',
      set: {
        rules: `10 * * reservoir 0 rate 0.01\n100 POST * reservoir 10 rate 0.1\n${defaultLine}`,
      },
      ask: 'How many of the 100 sales per second are recorded?',
      options: ['1', '10', '19'],
      right: ({ recorded }) => show(recorded[0] ?? 0),
      decides: 'Rule 10',
      takeaway:
        'The first rule that matches decides alone. What matches everything belongs behind all others.',
    },
    {
      name: 'Health checks',
      context: 'The load balancers ask for /health 50 times a second, and a rule with two zeros is for them.',
      set: {
        rules: `5 GET /health reservoir 0 rate 0\n100 POST * reservoir 10 rate 0.1\n${defaultLine}`,
        traffic: '100/s POST /sale\n61/s GET /seats\n50/s GET /health',
      },
      ask: 'How many traces are there per second in all?',
      options: ['23', '23.5', '25.5'],
      right: traces,
      decides: 'Rule 5',
      takeaway: 'Without the rule, the checks would share the default rule with the seat maps.',
    },
    {
      name: 'The service behind',
      context: 'The same rules on the payment service. The shop in front has sent Sampled=0.',
      set: { header: 'unsampled' },
      ask: 'How many traces are there per second?',
      options: ['0', '23', '161'],
      right: traces,
      decides: 'Traces',
      takeaway: 'The entrance decides once for the whole journey. Write rules for the entrance.',
    },
  ],
  leftOut: [
    'The reservoir is shared out in parts, so instances may record a little more or less; those that cannot reach X-Ray use a small limit of their own.',
    'Matchers for host, type of service, resource and attributes. Letter case does not matter to the matchers here.',
  ],
};
