import type { Scene } from '#components/kit/scene.ts';
import { show } from '#engines/numbers';
import { showFact } from '#facts/fact';
import { versioningWait } from '#facts/s3';
import { inputs, simulate, type Versions } from './simulation.ts';

/** What the last GET brings, as the options word it. */
function got({ lastGet }: Versions): string {
  if (lastGet === undefined) return 'nothing';
  return lastGet.why === 'found' ? (lastGet.version.content ?? '') : String(lastGet.status);
}

/** Whether the first object, red, is still there in the end, and under which ID. */
function fateOfRed({ steps }: Versions): string {
  const red = steps.at(-1)?.stack.find(({ content }) => content === 'red');
  if (red === undefined) return 'lost';
  return red.id === 'null' ? 'noncurrent, with ID null' : 'noncurrent, with a new ID';
}

/** Versions, null versions, delete markers and suspension on one key. */
export const versioningSimulator: Scene<typeof inputs, Versions> = {
  id: 's3-versioning-simulator',
  question: 'What is left after a DELETE?',
  situation:
    'At the start: a poster is stored, the bucket gets versioning, the poster is replaced and deleted. Somebody asks for it.',
  inputs,
  controls: ['script'],
  run: simulate,
  stories: [
    {
      name: 'The marker is deleted',
      context: 'The same, and then the delete marker is deleted by its ID, x9.',
      set: { script: 'put red; enable; put blue; delete; delete x9; get' },
      ask: 'What does the GET bring now?',
      options: ['red', 'blue', '404'],
      right: got,
      decides: 'Current version',
      takeaway:
        'A delete marker is all that hides a deleted object. Without it the version below is current again.',
    },
    {
      name: 'Asking for the marker',
      context: 'A script lists all versions and then gets each by its ID, the marker x9 as well.',
      set: { script: 'put red; enable; put blue; delete; get x9' },
      ask: 'How does S3 answer for x9?',
      options: ['200', '404', '405'],
      right: got,
      decides: 'Last GET',
      takeaway: 'The marker is there, so it is not “not found”; a GET is simply not possible on it.',
    },
    {
      name: 'One version is deleted',
      context: 'The DELETE names the current version, k3.',
      set: { script: 'put red; enable; put blue; delete k3; get' },
      ask: 'What does the GET bring?',
      options: ['red', '404', '405'],
      right: got,
      decides: 'Last GET',
      takeaway:
        'A DELETE with an ID removes that version for good and adds no marker. The object from before versioning is current again.',
    },
    {
      name: 'Suspended, then written again',
      context: 'Versioning is suspended to save money, and a third poster follows.',
      set: { script: 'put red; enable; put blue; suspend; put green; get' },
      ask: 'What is red, stored before versioning, in the end?',
      options: ['noncurrent, with ID null', 'noncurrent, with a new ID', 'lost'],
      right: fateOfRed,
      decides: 'Versions billed',
      takeaway:
        'A write without versioning takes the ID null, and so overwrites the one that had it. Only versions with IDs of their own are safe.',
    },
    {
      name: 'Deleted while suspended',
      context: 'With versioning suspended, a DELETE without an ID arrives.',
      set: { script: 'put red; enable; put blue; suspend; delete; get' },
      ask: 'How many versions are left to be billed?',
      options: ['0', '1', '2'],
      right: ({ billed }) => show(billed),
      decides: 'Versions billed',
      takeaway:
        'The marker takes the ID null, and with it the place of red, which is lost. Blue has an ID of its own and stays, below the marker.',
    },
  ],
  leftOut: [
    'Real version IDs are long opaque strings without an order.',
    `After versioning is enabled for the first time, AWS advises waiting ${showFact(versioningWait)} before writing; here it takes effect at once.`,
    'A delete marker is billed for the few bytes of its key; MFA Delete, Object Lock and lifecycle rules do not exist here.',
    'The caller may do everything; without permission to list the bucket, a missing key answers 403.',
  ],
};
