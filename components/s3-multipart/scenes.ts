import type { Scene } from '#components/kit/scene.ts';
import { quantity, show } from '#engines/numbers';
import { type Multipart, multipart } from '#engines/s3/multipart';
import { inputs } from '#engines/s3/upload';
import { showFact } from '#facts/fact';
import { partSizeMin, singlePutMax } from '#facts/s3';

function ways({ onePut, refusal }: Multipart): string {
  if (onePut) return refusal === undefined ? 'either way' : 'only in one PUT';
  return refusal === undefined ? 'only in parts' : 'in neither way';
}

/** Part sizes and the limits of an upload. */
export const multipartCalculator: Scene<typeof inputs, Multipart> = {
  id: 's3-multipart-calculator',
  question: 'How large must the parts of an upload be?',
  situation: 'At the start: a film of 100 GB, sent in parts of 8 MiB.',
  inputs,
  controls: ['size', 'unit', 'partSize'],
  run: multipart,
  stories: [
    {
      name: 'Parts twice as large',
      context: 'The same film in parts of 16 MiB.',
      set: { partSize: 16 },
      ask: 'How many parts are there?',
      options: ['5,960', '5,961', '6,250'],
      right: ({ parts }) => show(parts),
      decides: 'Number of parts',
      takeaway:
        'A GB has 1,000,000,000 bytes and a MiB 1,048,576, so 100 GB are not 102,400 MiB. What is left over makes one more part.',
    },
    {
      name: 'A backup of 1 TiB',
      context: 'The size of a backup is known before the upload starts.',
      set: { size: 1, unit: 'TiB' },
      ask: 'Which part size, in whole MiB, is the smallest that fits?',
      options: [showFact(partSizeMin), '104\u00a0MiB', '105\u00a0MiB'],
      right: ({ smallestMiB = 0 }) => quantity(smallestMiB, 'MiB'),
      decides: 'Smallest part size',
      takeaway:
        'Parts of 104 MiB would be some too many. A program that starts to send before it knows the size must choose for the largest.',
    },
    {
      name: 'Just too large for one request',
      context: 'A file of 6 GB, with the parts of the start.',
      set: { size: 6 },
      ask: 'In which way does S3 take it?',
      options: ['only in parts', 'only in one PUT', 'either way'],
      right: ways,
      decides: 'In one PUT',
      takeaway: `One PUT carries up to ${showFact(singlePutMax)}. AWS advises parts long before: a lost part is sent again alone.`,
    },
    {
      name: 'An empty file',
      context: 'A marker file without content.',
      set: { size: 0 },
      ask: 'In which way does S3 take it?',
      options: ['only in parts', 'only in one PUT', 'either way'],
      right: ways,
      decides: 'In parts',
      takeaway: 'No content makes no part, and an upload needs at least one.',
    },
    {
      name: 'Two small parts',
      context: 'A photo of 6 MB is cut about in the middle, to send both halves at once.',
      set: { size: 0.006, partSize: 3 },
      ask: 'What does S3 say to parts of 3 MiB?',
      options: ['yes to both', 'no to the first', 'no to both'],
      right: ({ refusal }) => (refusal === 'part-too-small' ? 'no to the first' : 'yes to both'),
      decides: 'In parts',
      takeaway: `Every part but the last has at least ${showFact(partSizeMin)}. The last one may be as small as it is.`,
    },
  ],
  leftOut: [
    'MB, GB and TB count in thousands here; AWS does not say how it counts the GB of its limit for one PUT.',
    'Time, retries and price; what a client does by itself when the parts are too small.',
  ],
};
