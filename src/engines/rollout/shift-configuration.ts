import { show } from '#engines/numbers';
import { fail, type Reading, valueIn } from '#engines/reading';
import { trafficShiftMax, trafficStepMax } from '#facts/cicd';

export type Configuration =
  | { kind: 'all' }
  | { kind: 'canary'; percent: number; minutes: number }
  | { kind: 'linear'; percent: number; minutes: number };

const all = 'AllAtOnce';
const canary = /^Canary(\d{1,4})Percent(\d{1,5})Minutes?$/i;
const linear = /^Linear(\d{1,4})PercentEvery(\d{1,5})Minutes?$/i;

/** Minutes until all traffic has moved; the first share moves at minute 0. */
export function fullShift(configuration: Configuration): number {
  if (configuration.kind === 'all') return 0;
  const { percent, minutes } = configuration;
  return configuration.kind === 'canary' ? minutes : minutes * (Math.ceil(100 / percent) - 1);
}

/** Reads a configuration by the names that CodeDeploy gives them: Canary10Percent5Minutes. A fault says what would be right. */
export function parseConfiguration(text: string): Reading<Configuration> {
  const written = text.trim().replace(/^(CodeDeployDefault\.)?(Lambda|ECS)?/i, '');
  if (written.toLowerCase() === all.toLowerCase()) return { ok: true, value: { kind: 'all' } };
  for (const [kind, pattern] of [
    ['canary', canary],
    ['linear', linear],
  ] as const) {
    const [, percent, minutes] = pattern.exec(written) ?? [];
    if (percent === undefined || minutes === undefined) continue;
    const configuration = { kind, percent: Number(percent), minutes: Number(minutes) };
    const fault = faultOf(configuration);
    return fault === undefined ? { ok: true, value: configuration } : fail(fault);
  }
  return fail(`Write ${all}, or such as Canary10Percent5Minutes or Linear10PercentEvery3Minutes.`);
}

function faultOf(configuration: Exclude<Configuration, { kind: 'all' }>): string | undefined {
  const { kind, percent, minutes } = configuration;
  const { value: most } = trafficStepMax;
  if (percent < 1) return 'The nearest valid percentage is 1.';
  if (percent > most) return `At most ${most} percent move in one increment: write ${most}.`;
  if (minutes < 1) return 'The nearest valid interval is 1 minute.';
  if (fullShift(configuration) <= trafficShiftMax.value) return undefined;
  const increments = kind === 'canary' ? 1 : Math.ceil(100 / percent) - 1;
  const nearest = Math.floor(trafficShiftMax.value / increments);
  return `All traffic must have moved after ${show(trafficShiftMax.value)} minutes: write ${nearest} minutes or fewer.`;
}

/** The configuration of a text that its input has already found valid. */
export const configurationOf = (text: string): Configuration =>
  valueIn(parseConfiguration(text), { kind: 'all' });

/** Where a platform has no predefined configuration of this shape, you create one. */
const predefined = {
  lambda: { canary: [5, 10, 15, 30], linear: [1, 2, 3, 10] },
  ecs: { canary: [5, 15], linear: [1, 3] },
} as const;
export type Platform = keyof typeof predefined;

/** Every predefined configuration of a platform, without its prefix: “Canary10Percent5Minutes”. */
export const predefinedOf = (platform: Platform): string[] => [
  all,
  ...predefined[platform].canary.map((minutes) => `Canary10Percent${minutes}Minutes`),
  ...predefined[platform].linear.map(
    (minutes) => `Linear10PercentEvery${minutes}${unitOf(platform, minutes)}`,
  ),
];

/** The name for Lambda drops the plural of one minute; the name for ECS does not. */
const unitOf = (platform: Platform, minutes: number) =>
  platform === 'lambda' && minutes === 1 ? 'Minute' : 'Minutes';

/** https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html */
export function predefinedName(platform: Platform, configuration: Configuration): string | undefined {
  const name = platform === 'lambda' ? 'Lambda' : 'ECS';
  if (configuration.kind === 'all') return `${name}${all}`;
  const { kind, percent, minutes } = configuration;
  const known: readonly number[] = predefined[platform][kind];
  if (percent !== 10 || !known.includes(minutes)) return undefined;
  if (kind === 'canary') return `${name}Canary10Percent${minutes}Minutes`;
  return `${name}Linear10PercentEvery${minutes}${unitOf(platform, minutes)}`;
}
