import { choice, number, type Values } from '#engines/inputs';
import { delayMax, retentionDefault, retentionMax, visibilityDefault, visibilityMax } from '#facts/messaging';

/** AWS counts in seconds; its limits are told in larger units. */
export const visibilityMaxSeconds = visibilityMax.value * 3_600;
const day = 86_400;

export const inputs = {
  timeout: number({
    label: 'Visibility timeout',
    unit: 's',
    min: 0,
    max: visibilityMaxSeconds,
    step: 5,
    default: visibilityDefault.value,
    whole: true,
    help: 'How long a received message is hidden from other consumers.',
  }),
  work: number({
    label: 'Time for the work',
    unit: 's',
    min: 1,
    max: day,
    step: 5,
    default: 45,
    whole: true,
    help: 'From the receive to the delete, or to the failure.',
  }),
  heartbeat: number({
    label: 'Heartbeat every',
    unit: 's',
    min: 0,
    max: visibilityMaxSeconds,
    step: 5,
    default: 0,
    whole: true,
    help: 'ChangeMessageVisibility with the same timeout, again and again during the work. 0 means none.',
  }),
  fails: number({
    label: 'Tries that fail',
    unit: '',
    min: 0,
    max: 1_000,
    step: 1,
    default: 0,
    whole: true,
    help: 'So many tries, from the first on, end without a delete. The next one succeeds.',
  }),
  maxReceive: number({
    label: 'maxReceiveCount',
    unit: '',
    min: 0,
    max: 1_000,
    step: 1,
    default: 0,
    whole: true,
    help: 'After so many receives the message goes to the dead-letter queue. 0 means that there is no such queue.',
  }),
  redrive: choice<'never' | 'before' | 'after'>({
    label: 'Redrive',
    options: { never: 'never', before: 'before the repair', after: 'after the repair' },
    default: 'never',
    help: 'Whether somebody moves the message back an hour after it was set aside. After the repair no try fails.',
  }),
  consumers: number({
    label: 'Consumers',
    unit: '',
    min: 1,
    max: 5,
    step: 1,
    default: 2,
    whole: true,
    help: 'Each asks for the next message as soon as it is free.',
  }),
  delay: number({
    label: 'Delay of the queue',
    unit: 's',
    min: 0,
    max: delayMax.value * 60,
    step: 10,
    default: 0,
    whole: true,
    help: 'How long a new message is hidden before its first receive.',
  }),
  retention: number({
    label: 'Retention',
    unit: 's',
    min: 60,
    max: retentionMax.value * day,
    step: 3_600,
    default: retentionDefault.value * day,
    whole: true,
    help: 'How long the queue keeps a message that nobody deletes.',
  }),
};

export type LifeValues = Values<typeof inputs>;
