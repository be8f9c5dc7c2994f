import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { regionAt, regionCodes } from '#engines/region-list';
import { inputs, readZone } from '#engines/regions';
import { regionCount, regionsOnByDefault } from '#facts/regions-iam';

const read = (changes: Partial<ReturnType<typeof valuesOf<typeof inputs>>>) =>
  readZone(valuesOf(inputs, changes));

describe('the list of Regions', () => {
  test('has as many Regions, and as many that are on, as AWS says', () => {
    expect(regionCodes).toHaveLength(regionCount.value);
    expect(regionCodes.filter((code) => !regionAt(code).optIn)).toHaveLength(regionsOnByDefault.value);
  });

  test('maps letters by account in the eight oldest only, all of which are on', () => {
    const mapped = regionCodes.filter((code) => regionAt(code).mapped);
    expect(mapped).toHaveLength(8);
    expect(mapped.every((code) => !regionAt(code).optIn)).toBe(true);
  });

  test('has codes of area, direction and number', () => {
    for (const code of regionCodes)
      expect(code).toMatch(/^[a-z]{2}-(north|south|east|west|central|northeast|southeast)-\d$/);
  });
});

describe('zone codes', () => {
  test('the zones of Sydney', () => {
    expect(read({ region: 'ap-southeast-2' }).zones).toEqual([
      'ap-southeast-2a',
      'ap-southeast-2b',
      'ap-southeast-2c',
    ]);
  });

  test('N. Virginia has six, Tokyo four, N. California two for newer accounts', () => {
    expect(read({ region: 'us-east-1', letter: 'f' })).toMatchObject({ expected: true });
    expect(read({ region: 'ap-northeast-1', letter: 'd' })).toMatchObject({ expected: true });
    expect(read({ region: 'ap-northeast-1', letter: 'e' })).toMatchObject({ expected: false });
    expect(read({ region: 'us-west-1' }).zones).toHaveLength(3);
    expect(read({ region: 'us-west-1', account: 'since' }).zones).toHaveLength(2);
  });

  test('the same letter is the same place, except in the oldest Regions for older accounts', () => {
    expect(read({ region: 'us-east-1' }).same).toBe(false);
    expect(read({ region: 'us-east-1', account: 'since' }).same).toBe(true);
    expect(read({ region: 'us-east-2' }).same).toBe(true);
  });

  test.each([
    ['us-east-1', 'use1-az'],
    ['ap-southeast-2', 'apse2-az'],
    ['ca-central-1', 'cac1-az'],
    ['eu-north-1', 'eun1-az'],
  ] as const)('%s: AZ IDs begin with %s', (region, prefix) => {
    expect(read({ region }).working.at(-1)?.result).toContain(prefix);
  });
});
