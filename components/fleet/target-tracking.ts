import type { Scene } from '#components/kit/scene.ts';
import { inputs } from '#engines/fleet/inputs';
import { type Fleet, scaling } from '#engines/fleet/scaling';
import { show } from '#engines/numbers';
import { leftOut } from './left-out.ts';

/** A group that follows its load like a thermostat. */
export const targetTracking: Scene<typeof inputs, Fleet> = {
  id: 'elb-asg-scaling-simulator',
  question: 'How many servers does the load get, and when?',
  situation:
    'At the start: four servers at their target of 50%, each good for 100 requests a second. After 5 min the load grows by half; after 35 min it is as before.',
  inputs,
  controls: ['load', 'target', 'warmup', 'maximum'],
  run: scaling,
  stories: [
    {
      name: 'Four times the load',
      context: 'After 5 min the requests grow from 200 to 800 a second.',
      set: { load: '200 for 5 min, then 800 for 30 min, then 200 for 40 min' },
      ask: 'How many instances does the group have at most?',
      options: ['6', '10', '16'],
      right: ({ most }) => show(most),
      decides: 'Most instances',
      takeaway:
        'The policy asks for 16, and the maximum of 10 cuts that: all stay overloaded. Set an alarm for a group at its maximum.',
    },
    {
      name: 'Slow starters',
      context: 'A new instance needs ten minutes until it carries its share.',
      set: { warmup: 600 },
      ask: 'It looks like an overload for longer. How many instances does the group have at most?',
      options: ['6', '8', '10'],
      right: ({ most }) => show(most),
      decides: 'First change',
      takeaway:
        'What warms up is ordered already, so it is not ordered again. A slow start makes the overload longer, not the group larger.',
    },
    {
      name: 'A short peak',
      context: 'The requests double, but only for two minutes.',
      set: { load: '200 for 5 min, then 400 for 2 min, then 200 for 40 min' },
      ask: 'How often does the group change?',
      options: ['0', '1', '2'],
      right: ({ changes }) => show(changes),
      decides: 'Changes',
      takeaway:
        'The alarm waits for some minutes in a row, so a short peak changes nothing. Your reserve below 100% has to carry it.',
    },
    {
      name: 'A quiet night',
      context: 'Only 60 requests a second arrive, for an hour, and the minimum is 1.',
      set: { load: '60 for 60 min', minimum: 1 },
      ask: 'How many instances are left?',
      options: ['1', '2', '4'],
      right: ({ last }) => show(last),
      decides: 'First change',
      takeaway:
        'Two are 30% busy. One alone would be 60% busy, above the target, so both stay: a small group lies well below its target.',
    },
    {
      name: 'Down to nothing',
      context: 'The minimum is 0. For half an hour nothing arrives, then 300 requests a second.',
      set: { minimum: 0, load: '200 for 5 min, then 0 for 30 min, then 300 for 30 min' },
      ask: 'How many instances are there at the end?',
      options: ['0', '1', '6'],
      right: ({ last }) => show(last),
      decides: 'Held back',
      takeaway:
        'Without an instance nobody measures its load, so no alarm goes off. Keep one, or follow a metric that is there without instances, such as the length of a queue.',
    },
  ],
  leftOut: [
    ...leftOut,
    'AWS says that a group shrinks more cautiously than it grows, and publishes no figure. Here it shrinks when the load is a tenth below the target.',
  ],
};
