import { choice, number, text, type Values } from '#engines/inputs';
import { faultIn } from '#engines/reading';
import { parsePositions } from './positions.ts';

export const serversMost = 100;

export const configurations = {
  one: 'one at a time',
  half: 'half at a time',
  all: 'all at once',
  custom: 'custom',
} as const;
export type Configuration = keyof typeof configurations;

const minimum = /^(\d{1,9})\s*(%?)$/;

/** A minimum such as “8” or “75%”; undefined where it is neither. */
export function minimumOf(written: string): { value: number; percent: boolean } | undefined {
  const [, digits = '', sign] = minimum.exec(written.trim()) ?? [];
  return digits === '' ? undefined : { value: Number(digits), percent: sign === '%' };
}

function checkMinimum(written: string): string | undefined {
  const parsed = minimumOf(written);
  if (parsed === undefined) return 'Write a whole number of instances or a percentage, such as 8 or 75%.';
  if (parsed.value <= serversMost) return undefined;
  return `The nearest valid minimum is ${serversMost}${parsed.percent ? '%' : ''}.`;
}

export const inputs = {
  instances: number({
    label: 'Instances',
    unit: '',
    min: 1,
    max: serversMost,
    step: 1,
    default: 10,
    help: 'All of them are healthy and run the old revision at the start.',
    whole: true,
  }),
  configuration: choice<Configuration>({
    label: 'Configuration',
    options: configurations,
    default: 'custom',
    help: 'The three predefined deployment configurations, or a minimum of your own.',
  }),
  minimum: text({
    label: 'Minimum healthy hosts',
    maxLength: 5,
    oneLine: true,
    default: '85%',
    help: 'A number of instances, such as 8, or a percentage, such as 75%. A percentage is rounded up.',
    check: checkMinimum,
  }),
  failing: text({
    label: 'Instances that fail',
    maxLength: 60,
    oneLine: true,
    default: '4',
    help: 'Where the new revision cannot be installed, in the order of the deployment: none, 4, or 3, 5-9. A stopped instance counts as failed.',
    check: (written) => faultIn(parsePositions(written, serversMost)),
  }),
  type: choice<'in-place' | 'blue-green'>({
    label: 'Deployment type',
    options: { 'in-place': 'in-place', 'blue-green': 'blue/green' },
    default: 'in-place',
    help: 'Blue/green installs on as many new EC2 instances, and moves the traffic when all is done.',
  }),
  minutes: number({
    label: 'An instance takes',
    unit: 'min',
    min: 1,
    max: 60,
    step: 1,
    default: 2,
    help: 'From leaving the load balancer until it serves again. An example; measure yours.',
    whole: true,
  }),
  keep: number({
    label: 'Old instances are kept',
    unit: 'h',
    min: 0,
    max: 48,
    step: 1,
    default: 1,
    help: 'Blue/green: how long after success the original instances run on.',
    whole: true,
  }),
};

export type CodeDeployValues = Values<typeof inputs>;
