import { dayText } from '#engines/calendar';
import { counted, quantity } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import type { KeyEvents } from './key-events.ts';
import type { Happening } from './key-history.ts';

interface State {
  enabled: number;
  first: number;
  happenings: readonly Happening[];
  material: number;
  next: number;
}

/** The rules of a rotation schedule with the reader's dates in them. */
export function rotationWorking(
  { enabled, first, happenings, material, next }: State,
  period: number,
  { onDemand, pauses }: KeyEvents,
): WorkingLine[] {
  const adding = (isByHand: boolean) =>
    happenings.filter(({ adds, kind }) => adds && (kind === 'on demand') === isByHand).length;
  const late = happenings.filter(({ kind }) => kind === 'overdue');
  return [
    {
      says: 'First date',
      rule: 'day of enabling + period',
      numbers: `${dayText(enabled)} + ${quantity(period, 'days')}`,
      result: dayText(first),
    },
    ...(pauses.length > 0
      ? [
          {
            says: 'While disabled',
            rule: 'no rotation; enabled again, at once if a date has passed, else as planned',
            result:
              late.length > 0
                ? `made up for on ${late.map(({ day }) => dayText(day)).join(', ')}`
                : 'no date missed',
          },
        ]
      : []),
    ...(onDemand.length > 0
      ? [
          {
            says: 'On demand',
            rule: 'adds material and moves no date',
            result: counted(adding(true), 'rotation'),
          },
        ]
      : []),
    {
      says: 'Rotations by that day',
      rule: 'automatic + on demand',
      numbers: `${adding(false)} + ${adding(true)}`,
      result: String(material - 1),
    },
    {
      says: 'Material',
      rule: 'the first + one for each rotation',
      numbers: `1 + ${material - 1}`,
      result: String(material),
    },
    { says: 'Next automatic rotation', rule: 'the next date of the schedule', result: dayText(next) },
  ];
}
