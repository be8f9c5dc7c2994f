import { counted, exact, quantity, show } from '#engines/numbers';
import type { Moment, Result, WorkingLine } from '#engines/result';
import { encryptMax } from '#facts/security-encryption';
import { open } from './aes-gcm.ts';
import type { EnvelopeValues } from './envelope-inputs.ts';
import { type Board, stepsOf } from './envelope-moments.ts';
import { hexOf, lengthOf, type Parts, partsOf } from './envelope-parts.ts';

export type Outcome = 'encrypted' | 'decrypted' | 'refused by KMS' | 'an error, no text' | 'lost';

export interface Envelope extends Result {
  outcome: Outcome;
  calls: number;
  /** Bytes of files and of encrypted keys that KMS is sent. */
  toKms: number;
  parts: Parts;
  /** One for each moment of the trace. */
  boards: readonly Board[];
  trace: readonly Moment[];
}

/** Envelope encryption with real AES-256-GCM under example keys. https://docs.aws.amazon.com/kms/latest/developerguide/data-keys.html */
export function envelope(values: EnvelopeValues): Envelope {
  const { task, size, files, perKey } = values;
  const parts = partsOf(values);
  const keys = Math.ceil(files / perKey);
  const outcome = outcomeOf(values, parts);
  const calls = task === 'lost' ? 0 : task === 'direct' ? files : keys;
  const keyLength = lengthOf(parts.dataKey.encrypted);
  const toKms =
    task === 'direct' ? size * files : task === 'open' || task === 'changed' ? keyLength * keys : 0;
  const locally = task === 'direct' || task === 'lost' ? 0 : size * files;
  const steps = stepsOf(values, parts, keys);
  return {
    outcome,
    calls,
    toKms,
    parts,
    boards: steps.map(({ board }) => board),
    answer: answerOf(values, outcome, calls),
    measures: [
      { name: 'Calls to KMS', value: calls, unit: '', digits: 0 },
      { name: 'Bytes sent to KMS', value: toKms, unit: 'bytes', digits: 0 },
      { name: 'Bytes the program works on', value: locally, unit: 'bytes', digits: 0 },
    ],
    working: [
      {
        says: 'Limit of Encrypt',
        rule: `${quantity(encryptMax.value, 'bytes')}; the file has ${quantity(size, 'bytes')}`,
        result: size > encryptMax.value ? 'too large' : 'fits',
      },
      callsLine(values, calls, keys),
      sentLine(values, toKms, keys, keyLength),
      {
        says: 'Bytes the program works on',
        rule: locally > 0 ? 'size × files' : task === 'direct' ? 'KMS does it' : 'it has no key',
        ...(locally > 0 && { numbers: `${show(size)} × ${show(files)}` }),
        result: quantity(locally, 'bytes'),
      },
      ...(task === 'direct' || task === 'lost' ? [] : [tagLine(parts, outcome)]),
      { says: 'Outcome', rule: outcomeRules[outcome], result: outcome },
    ],
    trace: steps.map(({ says }, index) => ({ at: String(index + 1), says })),
  };
}

function outcomeOf({ task, size }: EnvelopeValues, { unlocked, found }: Parts): Outcome {
  if (task === 'direct') return size > encryptMax.value ? 'refused by KMS' : 'encrypted';
  if (task === 'seal') return 'encrypted';
  if (task === 'lost') return 'lost';
  return unlocked && open(unlocked, found) ? 'decrypted' : 'an error, no text';
}

const outcomeRules: Record<Outcome, string> = {
  encrypted: 'what is stored can be read only with the KMS key',
  decrypted: 'the encrypted key, the nonce, the body and the tag belong together',
  'refused by KMS': 'more than one call takes',
  'an error, no text': 'the tag must fit before any text comes out',
  lost: 'without the encrypted data key nobody has the key',
};

function callsLine({ task, files, perKey }: EnvelopeValues, calls: number, keys: number): WorkingLine {
  const says = 'Calls to KMS';
  if (task === 'lost') return { says, rule: 'there is nothing to send', result: '0' };
  if (task === 'direct') return { says, rule: 'one Encrypt for each file', result: show(calls) };
  const call = task === 'seal' ? 'GenerateDataKey' : 'Decrypt';
  return {
    says,
    rule: `one ${call} for each data key; files ÷ files under one key, rounded up: ${show(files)} ÷ ${show(perKey)} = ${exact(files / perKey, 4)}`,
    result: show(keys),
  };
}

function sentLine(
  { task, size, files }: EnvelopeValues,
  toKms: number,
  keys: number,
  keyLength: number,
): WorkingLine {
  const says = 'Bytes sent to KMS';
  const result = quantity(toKms, 'bytes');
  if (task === 'direct')
    return { says, rule: 'size × files', numbers: `${show(size)} × ${show(files)}`, result };
  if (toKms === 0)
    return { says, rule: task === 'lost' ? 'nothing' : 'GenerateDataKey takes no data', result };
  return {
    says,
    rule: 'encrypted data keys × their length (nonce, key and tag)',
    numbers: `${show(keys)} × ${show(keyLength)}`,
    result,
  };
}

const tagLine = ({ found }: Parts, outcome: Outcome): WorkingLine => ({
  says: 'Tag',
  rule: outcome === 'encrypted' ? 'AES-GCM, over body and nonce' : 'worked out again and compared',
  result: outcome === 'an error, no text' ? 'differs' : hexOf(found.tag).slice(0, 8),
});

function answerOf({ task, size, files }: EnvelopeValues, outcome: Outcome, calls: number): string {
  const all = quantity(size * files, 'bytes');
  const inCalls = counted(calls, 'call');
  switch (outcome) {
    case 'refused by KMS':
      return `KMS refuses the file: ${quantity(size, 'bytes')} are more than the ${show(encryptMax.value)} that Encrypt takes.`;
    case 'an error, no text':
      return 'Decryption fails: one bit of the stored file was changed, and the tag no longer fits.';
    case 'lost':
      return 'Nobody can read the file any more: its data key is gone, and KMS keeps no data keys.';
    case 'decrypted':
      return `The program can read again, with ${inCalls} to KMS, which sees encrypted data keys and no file.`;
    default:
      return task === 'direct'
        ? `KMS encrypts it, in ${inCalls}, to which all of it travels: ${all}.`
        : `KMS sees none of the ${all}: ${inCalls} for ${calls === 1 ? 'a data key' : 'data keys'}, and the program encrypts by itself.`;
  }
}
