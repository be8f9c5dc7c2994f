import type { Scene } from '#components/kit/scene.ts';
import { inputs, readZone, type ZoneCode } from '#engines/regions';

/** What the code of a zone says about its Region, and what it does not say about the building. */
export const regionBoard: Scene<typeof inputs, ZoneCode> = {
  id: 'regions-iam-region-map',
  question: 'What does a zone’s code tell you?',
  situation: 'At the start: two accounts from 2018 plan to meet in the first zone of Zurich.',
  inputs,
  controls: ['region', 'letter', 'account'],
  run: readZone,
  stories: [
    {
      name: 'They meet in N. Virginia',
      context: 'The same two accounts choose us-east-1a instead.',
      set: { region: 'us-east-1' },
      ask: 'Do both mean the same place?',
      options: ['the same place', 'perhaps another place'],
      right: ({ same }) => (same ? 'the same place' : 'perhaps another place'),
      decides: 'In the other account',
      takeaway:
        'In the oldest Regions AWS shuffled the letters for each account, so that not everybody took zone a. Compare AZ IDs.',
    },
    {
      name: 'Two new accounts in N. Virginia',
      context: 'Both accounts were opened this year.',
      set: { region: 'us-east-1', account: 'since' },
      ask: 'Do both mean the same place?',
      options: ['the same place', 'perhaps another place'],
      right: ({ same }) => (same ? 'the same place' : 'perhaps another place'),
      decides: 'In the other account',
      takeaway: 'New accounts share one mapping. With an older partner it may still differ.',
    },
    {
      name: 'Three copies in N. California',
      context: 'A new account wants each of three servers in a zone of its own.',
      set: { region: 'us-west-1', account: 'since' },
      ask: 'How many zones does it get there?',
      options: ['2', '3', '4'],
      right: ({ zones }) => String(zones.length),
      decides: 'Zones',
      takeaway: 'Three is the rule, and here is the exception. Count before you promise three zones.',
    },
    {
      name: 'A sixth zone in Tokyo',
      context: 'A template from N. Virginia names zones a to f, and is now used in Tokyo.',
      set: { region: 'ap-northeast-1', letter: 'f' },
      ask: 'Is there an ap-northeast-1f?',
      options: ['to be expected', 'not to be expected'],
      right: ({ expected }) => (expected ? 'to be expected' : 'not to be expected'),
      decides: 'This letter',
      takeaway: 'Zones differ in number. Let a template ask for them instead of naming them.',
    },
  ],
  leftOut: [
    'Letters are counted without gaps here. Some Regions have gaps: ask for your account’s zones before you rely on a letter.',
    'AWS may withhold a crowded zone from new accounts in other Regions, too. GovCloud, China and the European Sovereign Cloud are partitions of their own.',
  ],
};
