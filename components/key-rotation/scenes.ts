import type { Scene } from '#components/kit/scene.ts';
import { dayText } from '#engines/calendar';
import { inputs, type KeyRotation, keyRotation } from '#engines/crypto/key-rotation';
import { billedRotations, rotationPeriodDefault, rotationPeriodMin } from '#facts/security-encryption';

const lastOf = ({ last }: KeyRotation): string => (last === undefined ? 'never' : dayText(last));
const materialOf = ({ material }: KeyRotation): string => `material ${material}`;

/** A key's dates, and the material behind a ciphertext of a day. */
export const keyRotationDates: Scene<typeof inputs, KeyRotation> = {
  id: 'security-encryption-rotation-timeline',
  question: 'When does my key change?',
  situation:
    'At the start: a key rotates every 730 days, next on 14 April 2024. On 10 April somebody rotates it on demand. A report is encrypted ten days after the planned date.',
  inputs,
  controls: ['enabled', 'period', 'events', 'after'],
  start: { period: 730, events: 'rotate 2024-04-10' },
  run: keyRotation,
  stories: [
    {
      name: 'Enabled in March',
      context:
        'A key was made on 1 January 2022. Automatic rotation was enabled on 15 March 2022, with the default period.',
      set: { enabled: '2022-03-15', period: rotationPeriodDefault.value },
      ask: 'When is it rotated for the first time?',
      options: ['15 March 2022', '1 January 2023', '15 March 2023'],
      right: ({ first }) => dayText(first),
      decides: 'First date',
      takeaway: 'The count begins when rotation is enabled. A key that is years old is not rotated at once.',
    },
    {
      name: 'Disabled over the date',
      context: 'Instead of the rotation on demand, the key is disabled from 1 April to 1 June 2024.',
      set: { events: 'disable 2024-04-01 to 2024-06-01', after: 780 },
      ask: 'When does it get its second material?',
      options: ['14 April 2024', '1 June 2024', '14 April 2026'],
      right: lastOf,
      decides: 'While disabled',
      takeaway: 'A disabled key rests. What it has missed is done on the day on which it is enabled again.',
    },
    {
      name: 'Back before the date',
      context: 'The key is disabled in February 2024 only.',
      set: { events: 'disable 2024-02-01 to 2024-03-01' },
      ask: 'When does it get its second material?',
      options: ['1 March 2024', '14 April 2024', '14 May 2024'],
      right: lastOf,
      decides: 'While disabled',
      takeaway:
        'A pause does not lengthen the period. Dates count from the enabling of rotation, pause or not.',
    },
    {
      name: 'A report from before',
      context: 'Another report was encrypted 100 days after rotation was enabled.',
      set: { after: 100 },
      ask: 'What decrypts it today, after two rotations?',
      options: ['material 1', 'material 2', 'material 3'],
      right: materialOf,
      decides: 'Material',
      takeaway: 'Rotation encrypts nothing anew. Old ciphertext needs the old material, and KMS keeps it.',
    },
    {
      name: 'As often as possible',
      context: `The period is ${rotationPeriodMin.value} days, and the rotation on demand stays.`,
      set: { period: rotationPeriodMin.value },
      ask: 'With which material is the report encrypted?',
      options: ['material 3', 'material 9', 'material 10'],
      right: materialOf,
      decides: 'Material',
      takeaway: `Ten materials, one key: code, ID and policies are the same. Only the first ${billedRotations.value} rotations are billed.`,
    },
  ],
  leftOut: [
    'A symmetric key whose material KMS made, the only kind that rotates by itself. An AWS managed key rotates about once a year, and nobody can change that.',
    'Whole days, counted exactly; AWS speaks of approximately 365 days and names 15 March as the date of each year.',
    'AWS does not say when the dates come after a rotation that was made up for. Here they stay as they were.',
  ],
};
