import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { shiftTraffic } from '#engines/rollout/shift';
import {
  configurationOf,
  parseConfiguration,
  predefinedName,
  predefinedOf,
} from '#engines/rollout/shift-configuration';
import { inputs, type ShiftValues } from '#engines/rollout/shift-inputs';

const run = (changes: Partial<ShiftValues>) => shiftTraffic(valuesOf(inputs, { alarm: 0, ...changes }));
const shareAt = (configuration: string, minute: number) =>
  run({ configuration }).shifts.findLast(({ at }) => at <= minute)?.share;

describe('worked examples', () => {
  test('linear, 10% every three minutes: half at minute 12, everything at minute 27', () => {
    const linear = 'Linear10PercentEvery3Minutes';
    expect([0, 2, 3, 6, 9, 12, 26, 27].map((minute) => shareAt(linear, minute))).toEqual([
      0.1, 0.1, 0.2, 0.3, 0.4, 0.5, 0.9, 1,
    ]);
    expect(run({ configuration: linear }).full).toBe(27);
  });

  test('canary, 10% for five minutes', () => {
    const { shifts, full } = run({ configuration: 'Canary10Percent5Minutes' });
    expect(shifts).toEqual([
      { at: 0, share: 0.1 },
      { at: 5, share: 1 },
    ]);
    expect(full).toBe(5);
  });
});

test('less than one request is told as such, and not rounded to one or none', () => {
  const { answer } = run({ configuration: 'Linear99PercentEvery1Minutes', rate: 1 });
  expect(answer).toContain('until then 0.99 requests met');
});

describe('alarms', () => {
  test('before everything has moved, all of it goes back', () => {
    const { back, share, requests } = run({ alarm: 14, rate: 1000 });
    expect({ back, share }).toEqual({ back: 14, share: 0 });
    // Three minutes each of 10, 20, 30 and 40%, two of 50%.
    expect(requests).toBeCloseTo(1000 * (3 * (0.1 + 0.2 + 0.3 + 0.4) + 2 * 0.5), 6);
  });

  test('an alarm when the deployment is over is too late, a minute before it is not', () => {
    const canary = { configuration: 'Canary10Percent5Minutes' };
    expect(run({ ...canary, alarm: 5 })).toMatchObject({ back: undefined, share: 1 });
    expect(run({ ...canary, alarm: 4 })).toMatchObject({ back: 4, share: 0 });
    expect(run({ ...canary, alarm: 7, after: 5, rate: 100 })).toMatchObject({ back: 7, requests: 250 });
  });
});

describe('configurations', () => {
  test('a percentage that does not divide 100 ends with a smaller increment', () => {
    const { shifts, full } = run({ configuration: 'Linear30PercentEvery2Minutes' });
    expect(shifts.map(({ share }) => share)).toEqual([0.3, 0.6, 0.9, 1]);
    expect(full).toBe(6);
  });

  test('names of CodeDeploy are understood, prefixes as well', () => {
    expect(configurationOf('CodeDeployDefault.LambdaLinear10PercentEvery1Minute')).toEqual({
      kind: 'linear',
      percent: 10,
      minutes: 1,
    });
    expect(configurationOf('CodeDeployDefault.ECSAllAtOnce')).toEqual({ kind: 'all' });
  });

  test('which are predefined', () => {
    const name = (platform: 'lambda' | 'ecs', text: string) =>
      predefinedName(platform, configurationOf(text));
    expect(name('lambda', 'Canary10Percent30Minutes')).toBe('LambdaCanary10Percent30Minutes');
    expect(name('ecs', 'Canary10Percent30Minutes')).toBeUndefined();
    expect(name('lambda', 'Linear10PercentEvery1Minutes')).toBe('LambdaLinear10PercentEvery1Minute');
    expect(name('ecs', 'Linear10PercentEvery1Minute')).toBe('ECSLinear10PercentEvery1Minutes');
    expect(name('lambda', 'Canary20Percent5Minutes')).toBeUndefined();
  });

  test('each predefined configuration is understood, and named as it is', () => {
    for (const [platform, prefix] of [
      ['lambda', 'Lambda'],
      ['ecs', 'ECS'],
    ] as const) {
      for (const name of predefinedOf(platform))
        expect(predefinedName(platform, configurationOf(name))).toBe(`${prefix}${name}`);
    }
    expect(predefinedOf('lambda')).toHaveLength(9);
    expect(predefinedOf('ecs')).toHaveLength(5);
  });

  test('limits name the nearest valid value', () => {
    const fault = (text: string) => {
      const parsed = parseConfiguration(text);
      return parsed.ok ? undefined : parsed.fault;
    };
    expect(fault('Canary99Percent2880Minutes')).toBeUndefined();
    expect(fault('Canary100Percent5Minutes')).toContain('write 99');
    expect(fault('Canary10Percent2881Minutes')).toContain('write 2880 minutes');
    expect(fault('Linear10PercentEvery320Minutes')).toBeUndefined();
    expect(fault('Linear10PercentEvery321Minutes')).toContain('write 320 minutes');
    expect(fault('Linear10PercentEvery0Minutes')).toContain('1 minute');
    expect(fault('nonsense')).toContain('Canary10Percent5Minutes');
  });
});

test('shares grow to everything or fall back to nothing, and requests follow them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Canary', 'Linear'),
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 29 }),
      fc.integer({ min: 0, max: 3000 }),
      (kind, percent, minutes, alarm) => {
        const configuration =
          kind === 'Canary'
            ? `Canary${percent}Percent${minutes}Minutes`
            : `Linear${percent}PercentEvery${minutes}Minutes`;
        const { shifts, back, share, requests, full } = run({ configuration, alarm, rate: 1 });
        const moved = back === undefined ? shifts : shifts.slice(0, -1);
        for (let index = 1; index < moved.length; index += 1)
          expect(moved[index]?.share).toBeGreaterThan(moved[index - 1]?.share ?? 1);
        expect(share).toBe(back === undefined ? 1 : 0);
        expect(back !== undefined).toBe(alarm > 0 && alarm < full);
        let byHand = 0;
        for (let minute = 0; minute < (back ?? full); minute += 1)
          byHand += moved.findLast(({ at }) => at <= minute)?.share ?? 0;
        expect(requests).toBeCloseTo(byHand, 6);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a failed check before the shift moves nothing, whatever an alarm does', () => {
  for (const configuration of ['AllAtOnce', 'Canary10Percent5Minutes', 'Linear10PercentEvery3Minutes'])
    for (const alarm of [0, 3]) {
      const { share, requests, trace } = run({ configuration, alarm, before: true });
      expect({ share, requests, moments: trace.length }).toEqual({ share: 0, requests: 0, moments: 1 });
    }
});

test('few requests are told in parts of one', () => {
  const few = (rate: number, alarm: number) =>
    shiftTraffic(valuesOf(inputs, { configuration: 'Canary10Percent5Minutes', rate, alarm })).answer;
  expect(few(10, 1)).toMatch(/and 1 request met it\.$/);
  expect(few(1, 4)).toMatch(/and 0\.4 requests met it\.$/);
});
