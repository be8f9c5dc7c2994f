import { type PhaseRules, parsePhases } from '#engines/bucket/phases';
import { choice, number, text, type Values } from '#engines/inputs';
import { faultIn } from '#engines/reading';
import { cooldownDefault } from '#facts/elb-asg';
import { parseSteps } from './steps.ts';

export const loadRules: PhaseRules = {
  unit: 'per s',
  max: 100_000,
  example: '200 for 5 min, then 300 for 30 min',
};
const hoursMost = 24;

function checkLoad(written: string): string | undefined {
  const parsed = parsePhases(written, loadRules);
  if (!parsed.ok) return parsed.fault;
  const seconds = parsed.value.reduce((sum, phase) => sum + phase.seconds, 0);
  return seconds > hoursMost * 3600
    ? `The time line is too long. Up to ${hoursMost} h fit in all.`
    : undefined;
}

const seconds = (label: string, value: number, help: string) =>
  number({ label, unit: 's', min: 0, max: 3600, step: 30, default: value, help, whole: true });
const instances = (label: string, value: number, help: string) =>
  number({ label, unit: '', min: 0, max: 100, step: 1, default: value, help, whole: true });
const minutes = (label: string, value: number, help: string) =>
  number({ label, unit: 'min', min: 1, max: 60, step: 1, default: value, help, whole: true });

export const inputs = {
  policy: choice({
    label: 'Policy',
    options: { target: 'target tracking', step: 'step scaling', simple: 'simple scaling' },
    default: 'target',
    help: 'How the group decides. A simple policy knows only the first step of each direction.',
  }),
  load: text({
    label: 'Requests per second',
    maxLength: 300,
    default: '200 for 5 min, then 300 for 30 min, then 200 for 40 min',
    help: 'How many requests arrive, and for how long (s, min, h): 200 for 5 min, then 300 for 30 min.',
    check: checkLoad,
  }),
  each: number({
    label: 'One instance serves',
    unit: 'per s',
    min: 1,
    max: 10_000,
    step: 10,
    default: 100,
    whole: true,
    help: 'Requests per second at which an instance is 100% busy. An example; find yours with a load test.',
  }),
  target: number({
    label: 'Target',
    unit: '%',
    min: 10,
    max: 100,
    step: 5,
    default: 50,
    whole: true,
    help: 'Target tracking: how busy each instance shall be.',
  }),
  steps: text({
    label: 'Steps',
    maxLength: 200,
    default: '60 +10%, 70 +30%, 40 -10%, 30 -30%',
    help: 'From which load of an instance, in %, the group changes by how much: 60 +10%, 70 +2, 40 -1.',
    check: (written) => faultIn(parseSteps(written)),
  }),
  warmup: seconds(
    'Warmup',
    300,
    'From launch until an instance carries its share and counts in the average. An example; measure yours.',
  ),
  cooldown: seconds(
    'Cooldown',
    cooldownDefault.value,
    'Simple scaling: how long no policy acts after a change.',
  ),
  minimum: instances('Minimum', 2, 'The group never has fewer instances.'),
  maximum: instances('Maximum', 10, 'The group never has more instances.'),
  desired: instances('Instances at the start', 4, 'All of them carry load from the first moment.'),
  outAfter: minutes('Alarm to scale out', 3, 'Minutes in a row above the limit. An example.'),
  inAfter: minutes('Alarm to scale in', 15, 'Minutes in a row below the limit. An example.'),
  atLeast: number({
    label: 'Smallest change in percent',
    unit: '',
    min: 1,
    max: 20,
    step: 1,
    default: 1,
    whole: true,
    help: 'MinAdjustmentMagnitude: a change in percent is at least so many instances.',
  }),
  failAt: number({
    label: 'An instance fails at',
    unit: 'min',
    min: 0,
    max: 1440,
    step: 5,
    default: 0,
    whole: true,
    help: 'When one instance becomes unhealthy and is replaced. 0: none does.',
  }),
};

export type FleetValues = Values<typeof inputs>;
