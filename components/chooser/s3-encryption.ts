import type { Scene } from '#components/kit/scene.ts';
import type { Choice } from '#engines/chooser/choose';
import { chooseS3Encryption, inputs } from '#engines/chooser/s3-encryption';
import { chosen } from './chosen.ts';

/** SSE-S3, SSE-KMS, DSSE-KMS, SSE-C or encryption before the upload. */
export const s3EncryptionChooser: Scene<typeof inputs, Choice> = {
  id: 'security-encryption-s3-chooser',
  question: 'Which encryption does my bucket need?',
  situation:
    'At the start: contracts that S3 must never see in plain text. The rules also say that the shop supplies the key itself.',
  inputs,
  controls: ['plain', 'layers', 'key', 'byDefault'],
  start: { plain: true, key: 'supply' },
  run: chooseS3Encryption,
  stories: [
    {
      name: 'S3 may see it',
      context: 'The shop still sends its own key with each request, but S3 may encrypt with it.',
      set: { plain: false },
      ask: 'Which method is it?',
      options: ['client-side encryption', 'SSE-C', 'SSE-KMS'],
      right: chosen,
      decides: 'SSE-C',
      takeaway: 'With SSE-C the key is yours and the work is that of S3, which has both for a moment.',
    },
    {
      name: 'Who has used the key?',
      context: 'S3 may see the text. Auditors want to know who used the key, and to switch it off.',
      set: { plain: false, key: 'control' },
      ask: 'Which method is it?',
      options: ['SSE-S3', 'SSE-KMS', 'SSE-C'],
      right: chosen,
      decides: 'SSE-S3',
      takeaway: 'Control and audit are what a KMS key adds; the cipher is the same.',
    },
    {
      name: 'No rule at all',
      context: 'The posters are public anyway. They must be encrypted at rest, and that is all.',
      set: { plain: false, key: 'any' },
      ask: 'Which method is it?',
      options: ['SSE-S3', 'SSE-KMS', 'none of them'],
      right: chosen,
      decides: 'SSE-KMS',
      takeaway: 'Each object is encrypted anyway. Every other method is an answer to a rule.',
    },
    {
      name: 'And no program is changed',
      context: 'S3 must not see the contracts, and the programs that upload them cannot be touched.',
      set: { byDefault: true },
      ask: 'Which method is it?',
      options: ['client-side encryption', 'SSE-C', 'none of them'],
      right: chosen,
      decides: 'client-side encryption',
      takeaway:
        'A bucket’s default works where S3 works. What must be hidden from S3 has to be hidden before.',
    },
  ],
  leftOut: [
    'TLS on the way, which each of them needs as well. Which KMS key, and in which account.',
    'SSE-C is blocked on new buckets until you allow it. Client-side encryption can be combined with any other.',
  ],
};
