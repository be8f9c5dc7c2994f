import { counted, quantity, show } from '#engines/numbers';
import { encryptMax } from '#facts/security-encryption';
import type { Sealed } from './aes-gcm.ts';
import type { EnvelopeValues } from './envelope-inputs.ts';
import { hexOf, type Parts } from './envelope-parts.ts';

/** Something that lies somewhere: readable, locked, or already gone. */
export interface Item {
  name: string;
  bytes: string;
  state: 'plain' | 'locked' | 'erased';
}

export const places = ['Program', 'KMS', 'Store'] as const;
export type Place = (typeof places)[number];
export type Board = Readonly<Record<Place, readonly Item[]>>;

export interface Step {
  says: string;
  board: Board;
}

const item = (name: string, bytes: Uint8Array, state: Item['state']): Item => ({
  name,
  bytes: hexOf(bytes),
  state,
});

/** What lies where, from one moment to the next. */
export function stepsOf(values: EnvelopeValues, parts: Parts, keys: number): Step[] {
  const steps = { seal: sealing, direct, open: opening, changed: opening, lost }[values.task](values, parts);
  const rest = values.task === 'lost' || values.task === 'changed' ? undefined : othersOf(values, keys);
  const last = steps.at(-1);
  return rest === undefined || last === undefined ? steps : [...steps, { says: rest, board: last.board }];
}

/** Of a file that can be read, in its line. */
const shownLetters = 26;

const kmsKey: Item = { name: 'KMS key', bytes: 'never leaves KMS', state: 'plain' };
const file = ({ file }: Parts): Item => ({
  name: 'file',
  bytes: `“${String.fromCharCode(...file.slice(0, shownLetters))}${file.length > shownLetters ? '…' : ''}”`,
  state: 'plain',
});
const inEnvelope = ({ body, tag }: Sealed): Item[] => [
  item('encrypted file', body, 'locked'),
  item('tag', tag, 'locked'),
];

function sealing({ perKey }: EnvelopeValues, parts: Parts): Step[] {
  const { dataKey, sealed } = parts;
  const plainKey = item('data key', dataKey.plain, 'plain');
  const lockedKey = item('encrypted data key', dataKey.encrypted.body, 'locked');
  const envelope = inEnvelope(sealed);
  const after: Item =
    perKey > 1 ? { ...plainKey, name: 'data key, cached' } : { ...plainKey, state: 'erased' };
  const KMS = [kmsKey];
  return [
    {
      says: 'The program calls GenerateDataKey. No byte of the file goes along.',
      board: { Program: [file(parts)], KMS, Store: [] },
    },
    {
      says: 'KMS makes a data key, encrypts a copy of it under the KMS key, and returns both.',
      board: { Program: [file(parts), plainKey, lockedKey], KMS, Store: [] },
    },
    {
      says: 'The program encrypts the file with the plain data key. AES-GCM adds a tag.',
      board: { Program: [file(parts), plainKey, lockedKey, ...envelope], KMS, Store: [] },
    },
    {
      says:
        perKey > 1
          ? `It keeps the plain data key in memory, for up to ${counted(perKey, 'file')}.`
          : 'It erases the plain data key.',
      board: { Program: [file(parts), after, lockedKey, ...envelope], KMS, Store: [] },
    },
    {
      says: 'It stores the envelope: the encrypted file, its nonce and tag, and the encrypted data key.',
      board: { Program: [after], KMS, Store: [...envelope, lockedKey] },
    },
  ];
}

function opening({ task, perKey }: EnvelopeValues, parts: Parts): Step[] {
  const { dataKey, found, unlocked } = parts;
  const lockedKey = item('encrypted data key', dataKey.encrypted.body, 'locked');
  const plainKey = item('data key', unlocked ?? new Uint8Array(), 'plain');
  const stored = [...inEnvelope(found), lockedKey];
  const read: Step[] = [
    {
      says: 'The program reads the envelope and sends the encrypted data key to KMS, with Decrypt. The file stays.',
      board: { Program: stored, KMS: [kmsKey, lockedKey], Store: stored },
    },
    {
      says: 'KMS opens it with the KMS key and returns the plain data key.',
      board: { Program: [...stored, plainKey], KMS: [kmsKey], Store: stored },
    },
  ];
  if (task === 'changed')
    return [
      ...read,
      {
        says: 'The tag that the program works out is another than the stored one. AES-GCM gives an error, and no text.',
        board: {
          Program: [...inEnvelope(found), { ...plainKey, state: 'erased' }],
          KMS: [kmsKey],
          Store: stored,
        },
      },
    ];
  const after: Item =
    perKey > 1 ? { ...plainKey, name: 'data key, cached' } : { ...plainKey, state: 'erased' };
  return [
    ...read,
    {
      says: 'The program decrypts the file by itself. The tag fits, so nobody has changed it.',
      board: { Program: [...stored, plainKey, file(parts)], KMS: [kmsKey], Store: stored },
    },
    {
      says: perKey > 1 ? 'It keeps the plain data key in memory.' : 'It erases the plain data key.',
      board: { Program: [after, file(parts)], KMS: [kmsKey], Store: stored },
    },
  ];
}

function lost(_: EnvelopeValues, { found }: Parts): Step[] {
  const stored = inEnvelope(found);
  return [
    {
      says: 'The program reads the envelope. There is no encrypted data key in it.',
      board: { Program: stored, KMS: [kmsKey], Store: stored },
    },
    {
      says: 'KMS keeps no data keys, so there is nothing to ask it for. The file stays locked.',
      board: { Program: stored, KMS: [kmsKey], Store: stored },
    },
  ];
}

function direct({ size }: EnvelopeValues, parts: Parts): Step[] {
  const sent: Step = {
    says: `The program sends the whole file to KMS, ${quantity(size, 'bytes')}.`,
    board: { Program: [file(parts)], KMS: [kmsKey, file(parts)], Store: [] },
  };
  if (size > encryptMax.value)
    return [
      sent,
      {
        says: `KMS refuses: Encrypt takes up to ${quantity(encryptMax.value, 'bytes')}.`,
        board: { Program: [file(parts)], KMS: [kmsKey], Store: [] },
      },
    ];
  const sealed = item('encrypted file', parts.direct.body, 'locked');
  return [
    sent,
    {
      says: 'KMS encrypts it under the KMS key and returns it. There is no data key.',
      board: { Program: [file(parts), sealed], KMS: [kmsKey], Store: [] },
    },
    {
      says: 'The program stores what came back. Decrypt will need nothing else.',
      board: { Program: [], KMS: [kmsKey], Store: [sealed] },
    },
  ];
}

function othersOf({ task, size, files, perKey }: EnvelopeValues, keys: number): string | undefined {
  if (files === 1) return undefined;
  if (task === 'direct') {
    const fate = size > encryptMax.value ? 'is refused as well' : 'is sent and encrypted there as well';
    return `${files === 2 ? 'The other one' : `Each of the other ${show(files - 1)}`} ${fate}.`;
  }
  if (perKey === 1)
    return `For ${files === 2 ? 'the other one' : `each of the other ${show(files - 1)}`} the same again, with a data key and a call of its own.`;
  return `Each file has a nonce of its own. ${counted(keys, 'call')} to KMS ${keys === 1 ? 'is' : 'are'} enough for all ${show(files)}.`;
}
