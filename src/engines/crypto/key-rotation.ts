import { dayText, isoDay } from '#engines/calendar';
import { number, text, type Values } from '#engines/inputs';
import { counted } from '#engines/numbers';
import type { Moment, Result } from '#engines/result';
import { rotationPeriodDefault, rotationPeriodMax, rotationPeriodMin } from '#facts/security-encryption';
import { keyDay, parseKeyEvents } from './key-events.ts';
import { type Happening, historyOf } from './key-history.ts';
import { rotationWorking } from './key-rotation-working.ts';

export const inputs = {
  enabled: text({
    label: 'Automatic rotation enabled on',
    maxLength: 12,
    oneLine: true,
    default: '2022-04-15',
    help: 'A day such as 2022-04-15. When the key was made does not matter.',
    check: (written) => {
      const day = keyDay(written);
      return typeof day === 'string' ? day : undefined;
    },
  }),
  period: number({
    label: 'Period',
    unit: 'days',
    min: rotationPeriodMin.value,
    max: rotationPeriodMax.value,
    step: 5,
    default: rotationPeriodDefault.value,
    whole: true,
    help: 'Days between two automatic rotations.',
  }),
  events: text({
    label: 'What else happens to the key',
    maxLength: 800,
    default: '',
    help: 'rotate and a day: on demand. disable, a day, to, a day: until it is enabled again. Part them by semicolons; it may be empty.',
    check: (written) => {
      const parsed = parseKeyEvents(written);
      return typeof parsed === 'string' ? parsed : undefined;
    },
  }),
  after: number({
    label: 'A report is encrypted',
    unit: 'days later',
    min: 0,
    max: 3_650,
    step: 5,
    default: 740,
    whole: true,
    help: 'Days after automatic rotation was enabled.',
  }),
};

export type RotationValues = Values<typeof inputs>;

export interface KeyRotation extends Result {
  /** All in days since 1970. */
  enabled: number;
  day: number;
  first: number;
  /** Up to `day`, in their order. */
  happenings: readonly Happening[];
  /** Number of the material in use on `day`; the first is 1. */
  material: number;
  /** The last rotation up to `day`; undefined where there was none. */
  last: number | undefined;
  next: number;
  isDisabled: boolean;
  trace: readonly Moment[];
}

/** When a symmetric key gets new material. https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html */
export function keyRotation(values: RotationValues): KeyRotation {
  const [enabled, events] = [keyDay(values.enabled), parseKeyEvents(values.events)];
  // Both have passed their checks; nothing else reaches an engine.
  const start = typeof enabled === 'string' ? 0 : enabled;
  const parsed = typeof events === 'string' ? { onDemand: [], pauses: [] } : events;
  const day = start + values.after;
  const { happenings, next } = historyOf(start, values.period, parsed, day);
  const rotations = happenings.filter(({ adds }) => adds);
  const material = 1 + rotations.length;
  const state = {
    enabled: start,
    day,
    first: start + values.period,
    happenings,
    material,
    last: rotations.at(-1)?.day,
    next,
    isDisabled: parsed.pauses.some(({ from, to }) => from <= day && day < to),
  };
  return {
    ...state,
    answer: answerOf(state),
    measures: [
      { name: 'Rotations by that day', value: rotations.length, unit: '', digits: 0 },
      { name: 'Days until the next automatic one', value: next - day, unit: 'days', digits: 0 },
    ],
    working: rotationWorking(state, values.period, parsed),
    trace: [
      ...happenings.map(({ day, says }) => ({ at: isoDay(day), says })),
      {
        at: isoDay(day),
        says: state.isDisabled
          ? 'The report cannot be encrypted: the key is disabled.'
          : `The report is encrypted with material ${material}.`,
      },
    ],
  };
}

function answerOf({ day, material, next, isDisabled }: Omit<KeyRotation, keyof Result>): string {
  const then = `the next automatic rotation is on ${dayText(next)}`;
  if (isDisabled) return `On ${dayText(day)} the key is disabled and encrypts nothing; ${then}.`;
  const older = material === 1 ? '' : ` and still decrypts with ${counted(material - 1, 'older one')}`;
  return `On ${dayText(day)} the key encrypts with material ${material}${older}; ${then}.`;
}
