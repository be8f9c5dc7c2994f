import { auroraCopies, auroraReadQuorum, auroraWriteQuorum, auroraZones } from '#facts/rds-aurora';
import { choice, type Values } from './inputs.ts';
import type { Result, WorkingLine } from './result.ts';

type ZoneName = 'A' | 'B' | 'C';
type Loss = 'none' | 'one' | 'zone';

const zone = (name: ZoneName, value: Loss) =>
  choice<Loss>({
    label: `Zone ${name}`,
    options: { none: 'all copies answer', one: 'one copy is lost', zone: 'the zone is gone' },
    default: value,
    help: `What has happened to the copies in zone ${name}.`,
  });

export const inputs = {
  a: zone('A', 'zone'),
  b: zone('B', 'one'),
  c: zone('C', 'none'),
  layout: choice<'aurora' | 'three'>({
    label: 'Copies',
    options: { aurora: 'two a zone, as in Aurora', three: 'one a zone, for comparison' },
    default: 'aurora',
    help: 'Three copies with two needed for either is the usual quorum of databases.',
  }),
};

interface Layout {
  perZone: number;
  copies: number;
  /** Copies that must confirm a write. */
  write: number;
  /** Copies that must answer a read for repair or recovery. */
  read: number;
}

/** https://aws.amazon.com/blogs/database/amazon-aurora-under-the-hood-quorum-and-correlated-failure/ */
const layouts: Readonly<Record<'aurora' | 'three', Layout>> = {
  aurora: {
    perZone: auroraCopies.value / auroraZones.value,
    copies: auroraCopies.value,
    write: auroraWriteQuorum.value,
    read: auroraReadQuorum.value,
  },
  three: { perZone: 1, copies: 3, write: 2, read: 2 },
};

export type Works = 'writes and reads' | 'reads and repair' | 'nothing';

export interface Quorum extends Result, Layout {
  zones: readonly { name: ZoneName; gone: boolean; answering: number }[];
  /** Copies that answer. */
  left: number;
  works: Works;
}

const inCopies = (count: number): string => `${count}\u00a0${count === 1 ? 'copy' : 'copies'}`;

/** What the copies that are left allow. */
export function quorum({ layout, a, b, c }: Values<typeof inputs>): Quorum {
  const plan = layouts[layout];
  const lost: Record<Loss, number> = { none: 0, one: 1, zone: plan.perZone };
  const losses = { A: a, B: b, C: c };
  const zones = (['A', 'B', 'C'] as const).map((name) => ({
    name,
    gone: losses[name] === 'zone',
    answering: plan.perZone - lost[losses[name]],
  }));
  const left = zones.reduce((sum, { answering }) => sum + answering, 0);
  const works = left >= plan.write ? 'writes and reads' : left >= plan.read ? 'reads and repair' : 'nothing';
  return {
    ...plan,
    zones,
    left,
    works,
    answer: answerOf(plan, left, works),
    measures: [
      { name: 'Copies that answer', value: left, unit: '', digits: 0 },
      { name: 'Losses that writes still survive', value: spare(left, plan.write), unit: '', digits: 0 },
      { name: 'Losses that reads still survive', value: spare(left, plan.read), unit: '', digits: 0 },
    ],
    working: [
      {
        says: 'Copies that answer',
        rule: 'zone A + zone B + zone C',
        numbers: zones.map(({ answering }) => answering).join(' + '),
        result: inCopies(left),
      },
      needLine('Writes', `${plan.write} of ${plan.copies} must confirm`, left >= plan.write),
      needLine('Reads and repair', `${plan.read} of ${plan.copies} must answer`, left >= plan.read),
      spareLine('Losses that writes still survive', left, plan.write),
      spareLine('Losses that reads still survive', left, plan.read),
      {
        says: 'In both quorums',
        rule: 'copies to write + copies to read − all copies: so many have the newest write for certain',
        numbers: `${plan.write} + ${plan.read} − ${plan.copies}`,
        result: inCopies(plan.write + plan.read - plan.copies),
      },
    ],
  };
}

const spare = (left: number, needed: number) => Math.max(0, left - needed);

function answerOf({ copies, write, read }: Layout, left: number, works: Works): string {
  const have = `${left} of ${copies} copies ${left === 1 ? 'answers' : 'answer'}`;
  if (works === 'writes and reads') return `Writes and reads go on: ${have}, and a write needs ${write}.`;
  if (works === 'reads and repair')
    return `Reads and repair still work, and writes wait: ${have}, and a write needs ${write}.`;
  return write === read
    ? `Neither writes nor reads until a copy is back: ${have}, and either needs ${read}.`
    : `Neither writes nor reads until a copy is back: ${have}, and even a read needs ${read}.`;
}

const needLine = (says: string, rule: string, holds: boolean): WorkingLine => ({
  says,
  rule,
  result: holds ? 'go on' : 'wait',
});

const spareLine = (says: string, left: number, needed: number): WorkingLine =>
  left < needed
    ? { says, rule: 'they have stopped already', result: inCopies(0) }
    : {
        says,
        rule: 'copies that answer − copies needed',
        numbers: `${left} − ${needed}`,
        result: inCopies(left - needed),
      };
