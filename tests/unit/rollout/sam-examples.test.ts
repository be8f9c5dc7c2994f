import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { shiftTraffic } from '#engines/rollout/shift';
import { predefinedOf } from '#engines/rollout/shift-configuration';
import { inputs, type ShiftValues } from '#engines/rollout/shift-inputs';
import { predefinedShifts } from '#facts/sam';

const run = (changes: Partial<ShiftValues>) => shiftTraffic(valuesOf(inputs, { alarm: 0, ...changes }));

describe('the types of DeploymentPreference', () => {
  test('a canary of 10% and 5 minutes that starts at 12:00', () => {
    expect(run({ configuration: 'Canary10Percent5Minutes' }).shifts).toEqual([
      { at: 0, share: 0.1 },
      { at: 5, share: 1 },
    ]);
  });
  test('10% every 10 minutes: half after 40 minutes, all after 90', () => {
    const { shifts, full } = run({ configuration: 'Linear10PercentEvery10Minutes' });
    expect(shifts.find(({ share }) => share === 0.5)?.at).toBe(40);
    expect(full).toBe(90);
  });
  test('10% every 2 minutes and an alarm at minute 5: 30% had moved, and all of it goes back', () => {
    const { shifts, back, share } = run({ configuration: 'Linear10PercentEvery2Minutes', alarm: 5 });
    expect(shifts.findLast(({ at }) => at < 5)?.share).toBe(0.3);
    expect({ back, share }).toEqual({ back: 5, share: 0 });
  });
  test('there are as many ready-made types as the notes say', () => {
    expect(predefinedOf('lambda')).toHaveLength(predefinedShifts.value);
  });
});
