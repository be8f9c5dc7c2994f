import type { Scene } from '#components/kit/scene.ts';
import { type Envelope, envelope } from '#engines/crypto/envelope';
import { inputs } from '#engines/crypto/envelope-inputs';
import { show } from '#engines/numbers';
import { encryptMax } from '#facts/security-encryption';

const outcome = (result: Envelope): string => result.outcome;
const calls = (result: Envelope): string => show(result.calls);

/** A file, its data key and the KMS key: what lies where, step by step, with real ciphertext. */
export const envelopeSteps: Scene<typeof inputs, Envelope> = {
  id: 'security-encryption-envelope',
  question: 'How much of my file does KMS see?',
  situation:
    'At the start: the nightly report of 10 MB is encrypted with a data key and stored. The bytes shown are really encrypted with AES-256-GCM, under keys that are examples.',
  inputs,
  controls: ['task', 'size', 'files', 'perKey'],
  unused: ({ task }) => (task === 'direct' || task === 'lost' ? ['perKey'] : []),
  run: envelope,
  stories: [
    {
      name: 'Straight to KMS',
      context: 'To save the work, somebody sends the report itself to Encrypt.',
      set: { task: 'direct' },
      ask: 'What becomes of the report?',
      options: ['encrypted', 'refused by KMS', 'lost'],
      right: outcome,
      decides: 'Limit of Encrypt',
      takeaway: 'Encrypt is for passwords and keys. Whatever is larger needs a data key.',
    },
    {
      name: 'Exactly the limit',
      context: `A certificate with its key has ${show(encryptMax.value)} bytes, to the byte.`,
      set: { task: 'direct', size: encryptMax.value },
      ask: 'What does Encrypt do with it?',
      options: ['encrypted', 'refused by KMS'],
      right: outcome,
      decides: 'Limit of Encrypt',
      takeaway: 'The limit itself still fits. Such a value has no data key that could be lost.',
    },
    {
      name: 'A hundred reports, one key for ten',
      context: 'The program caches each data key and uses it for ten files.',
      set: { files: 100, perKey: 10 },
      ask: 'How many calls does KMS get?',
      options: ['1', '10', '100'],
      right: calls,
      decides: 'Calls to KMS',
      takeaway:
        'Fewer calls, less cost, less throttling. In exchange, one data key that leaks opens ten files.',
    },
    {
      name: 'One bit has changed',
      context: 'Somebody turned a single bit of the stored report over.',
      set: { task: 'changed' },
      ask: 'What does the reader get?',
      options: ['decrypted', 'an error, no text', 'refused by KMS'],
      right: outcome,
      decides: 'Tag',
      takeaway:
        'GCM does not only hide, it also proves. KMS has noticed nothing: its part, the key, was whole.',
    },
    {
      name: 'Only the file was stored',
      context: 'The program threw both copies of the data key away.',
      set: { task: 'lost' },
      ask: 'The KMS key is still there. What can be done?',
      options: ['decrypted', 'an error, no text', 'lost'],
      right: outcome,
      decides: 'Outcome',
      takeaway: 'Erase the plain key, never the encrypted one. Store it with the file, in one step.',
    },
  ],
  leftOut: [
    'Keys and nonces are examples, made from a known text so that everybody sees the same bytes. Real ones come from chance, and no nonce is used twice.',
    `Of a longer file the first ${show(encryptMax.value)} bytes are really encrypted, so the tag is that of this part.`,
    'The ciphertext of KMS has a form of its own and is longer than the one shown. Encryption contexts, and the limits on age and bytes of a cached key, are missing.',
  ],
};
