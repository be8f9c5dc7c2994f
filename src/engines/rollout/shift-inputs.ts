import { choice, flag, number, text, type Values } from '#engines/inputs';
import { faultIn } from '#engines/reading';
import { type Platform, parseConfiguration } from './shift-configuration.ts';

const minutesMost = 3000;

const minutes = (label: string, value: number, help: string) =>
  number({ label, unit: 'min', min: 0, max: minutesMost, step: 1, default: value, help, whole: true });

export const inputs = {
  platform: choice<Platform>({
    label: 'Platform',
    options: { lambda: 'Lambda', ecs: 'Amazon ECS' },
    default: 'lambda',
    help: 'Where CodeDeploy moves traffic from one version, or task set, to another.',
  }),
  configuration: text({
    label: 'Configuration',
    maxLength: 60,
    oneLine: true,
    default: 'Linear10PercentEvery3Minutes',
    help: 'AllAtOnce, Canary10Percent5Minutes, Linear10PercentEvery3Minutes, or the same with other numbers.',
    check: (written) => faultIn(parseConfiguration(written)),
  }),
  alarm: minutes(
    'An alarm goes off at',
    14,
    'A CloudWatch alarm of the deployment group, which rolls back. 0: none goes off.',
  ),
  rate: number({
    label: 'Requests',
    unit: 'a minute',
    min: 1,
    max: 1_000_000,
    step: 100,
    default: 1000,
    whole: true,
    help: 'How many arrive, evenly. An example.',
  }),
  before: flag({
    label: 'BeforeAllowTraffic fails',
    default: false,
    help: 'The hook that tests the new version before any traffic moves.',
  }),
  after: minutes(
    'The deployment goes on for',
    0,
    'After the last shift: checks of the AfterAllowTraffic hook or, on ECS, the wait before the old tasks end.',
  ),
};

export type ShiftValues = Values<typeof inputs>;
