import { onDemandRotationsMax } from '#facts/security-encryption';
import type { KeyEvents } from './key-events.ts';

/** Something that happens to a key on a day. */
export interface Happening {
  day: number;
  says: string;
  /** Whether it puts new material into the key. */
  adds: boolean;
  kind: 'enabled' | 'automatic' | 'on demand' | 'overdue' | 'pause';
}

type Raw = Omit<Happening, 'says' | 'adds'> & { says: (material: number) => string; adds: boolean };

/** On which day a planned rotation really happens: at the end of the pause in which it falls, if it falls into one. */
export const shifted = (due: number, pauses: KeyEvents['pauses']): number =>
  pauses.find(({ from, to }) => from <= due && due < to)?.to ?? due;

/** What happens up to a day, rotations on demand from before the enabling too, and when the next automatic rotation comes after it. */
export function historyOf(
  enabled: number,
  period: number,
  { onDemand, pauses }: KeyEvents,
  until: number,
): { happenings: Happening[]; next: number } {
  const automatic: Raw[] = [];
  let due = enabled + period;
  // Several dates that a pause has swallowed are made up for once.
  for (; shifted(due, pauses) <= until; due += period) {
    const day = shifted(due, pauses);
    if (automatic.at(-1)?.day === day) continue;
    const isLate = day > due;
    automatic.push({
      day,
      kind: isLate ? 'overdue' : 'automatic',
      adds: true,
      says: (material) =>
        isLate
          ? `The key is enabled again. A date has passed, so KMS rotates it at once: material ${material} encrypts from now on.`
          : `Automatic rotation: material ${material} encrypts from now on.`,
    });
  }
  let used = 0;
  const byHand = onDemand.map((day): Raw => {
    const isDisabled = pauses.some(({ from, to }) => from <= day && day < to);
    const tooMany = used >= onDemandRotationsMax.value;
    // What is refused uses up nothing.
    if (!isDisabled && !tooMany) used += 1;
    return {
      day,
      kind: 'on demand',
      adds: !isDisabled && !tooMany,
      says: (material) =>
        isDisabled
          ? 'RotateKeyOnDemand is refused: the key is disabled.'
          : tooMany
            ? `RotateKeyOnDemand is refused: a key can be rotated ${onDemandRotationsMax.value} times on demand.`
            : `Rotation on demand: material ${material} encrypts from now on. No date moves.`,
    };
  });
  const disabled = pauses.map(
    ({ from }): Raw => ({ day: from, kind: 'pause', adds: false, says: () => 'The key is disabled.' }),
  );
  const back = pauses
    .filter(({ to }) => automatic.every(({ day, kind }) => day !== to || kind !== 'overdue'))
    .map(
      ({ to }): Raw => ({
        day: to,
        kind: 'pause',
        adds: false,
        says: () => 'The key is enabled again. No date has passed, so the schedule goes on.',
      }),
    );
  const start: Raw = {
    day: enabled,
    kind: 'enabled',
    adds: false,
    says: (material) => `Automatic rotation is enabled. The key has material ${material}.`,
  };
  let material = 1;
  const happenings = [start, ...disabled, ...back, ...automatic, ...byHand]
    .filter(({ day }) => day <= until)
    .toSorted((a, b) => a.day - b.day)
    .map(({ says, ...raw }): Happening => {
      if (raw.adds) material += 1;
      return { ...raw, says: says(material) };
    });
  return { happenings, next: shifted(due, pauses) };
}
