import { optInAfter, zoneMappingUntil, zonesCaliforniaNew } from '#facts/regions-iam';
import { choice, type Values } from './inputs.ts';
import { type RegionCode, regionAt, regionCodes } from './region-list.ts';
import type { Result } from './result.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
type Letter = (typeof letters)[number];

export const inputs = {
  region: choice<RegionCode>({
    label: 'Region',
    // Object.fromEntries forgets the names; they come from the list itself.
    options: Object.fromEntries(
      regionCodes.map((code) => [code, `${code}, ${regionAt(code).name}`]),
    ) as Record<RegionCode, string>,
    default: 'eu-central-2',
    help: 'Code and place.',
  }),
  letter: choice<Letter>({
    label: 'Letter of the zone',
    options: { a: 'a', b: 'b', c: 'c', d: 'd', e: 'e', f: 'f' },
    default: 'a',
    help: 'The last letter of the zone’s code.',
  }),
  account: choice<'before' | 'since'>({
    label: 'The accounts were opened',
    options: { before: `before ${zoneMappingUntil.value}`, since: `since ${zoneMappingUntil.value}` },
    default: 'before',
    help: 'Yours, and the one that you compare it with.',
  }),
};

export interface ZoneCode extends Result {
  code: string;
  zones: readonly string[];
  optIn: boolean;
  /** Whether a zone of this letter is to be expected. */
  expected: boolean;
  /** Whether the letter means the same place in the other account for certain. */
  same: boolean;
}

const areas: Readonly<Record<string, string>> = {
  af: 'Africa',
  ap: 'Asia Pacific',
  ca: 'Canada',
  eu: 'Europe',
  il: 'Israel',
  me: 'Middle East',
  mx: 'Mexico',
  sa: 'South America',
  us: 'United States',
};
const shortDirections: Readonly<Record<string, string>> = { southeast: 'se', northeast: 'ne' };

/** “apse2” of “ap-southeast-2”. */
const idPrefix = (region: string): string => {
  const [area = '', direction = '', number = ''] = region.split('-');
  return `${area}${shortDirections[direction] ?? direction.slice(0, 1)}${number}`;
};

/** What a zone's code says, and what it does not. */
export function readZone({ region, letter, account }: Values<typeof inputs>): ZoneCode {
  const { name, zones: listed, optIn = false, mapped = false } = regionAt(region);
  const fewer = region === 'us-west-1' && account === 'since';
  const count = fewer ? zonesCaliforniaNew.value : listed;
  const code = `${region}${letter}`;
  const zones = letters.slice(0, count).map((each) => `${region}${each}`);
  const expected = letters.indexOf(letter) < count;
  const same = account === 'since' || !mapped;
  const [area = '', direction = '', number = ''] = region.split('-');
  return {
    code,
    zones,
    optIn,
    expected,
    same,
    answer: expected
      ? `${code} is one of ${count} zones of ${name}, a Region that is ${optIn ? 'off until you enable it' : 'on by default'}. In the other account the letter means ${same ? 'the same place' : 'perhaps another place'}.`
      : `${name} has ${count} zones for your account, so ${code} is not to be expected.`,
    measures: [{ name: 'Zones', value: count, unit: '', digits: 0 }],
    working: [
      {
        says: 'Region code',
        rule: `${area}: ${areas[area] ?? area}; ${direction}: direction; ${number}: which one there`,
        result: `${region}: ${name}`,
      },
      { says: 'Zone code', rule: 'Region code and a letter', result: code },
      {
        says: 'Zones',
        rule: fewer ? 'newer accounts get fewer here' : 'as AWS lists them',
        result: `${count}, usually ${letters[0]} to ${letters[count - 1]}`,
      },
      {
        says: 'This letter',
        rule: 'within the number of zones',
        result: expected ? 'to be expected' : 'not to be expected',
      },
      {
        says: 'On by default',
        rule: `opt-in if introduced after ${optInAfter.value}`,
        result: optIn ? 'no, enable it first' : 'yes',
      },
      {
        says: 'In the other account',
        rule: mapped
          ? `one of the oldest Regions: accounts opened before ${zoneMappingUntil.value} have a mapping of their own`
          : 'all accounts share the mapping of this Region',
        result: same ? 'the same place' : 'perhaps another place',
      },
      {
        says: 'AZ ID',
        rule: 'area, direction and number in short, then the zone’s own number: one place for all accounts',
        result: `${idPrefix(region)}-az…`,
      },
    ],
  };
}
