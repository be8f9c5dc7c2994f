import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { encryptMax } from '#facts/security-encryption';
import { type Sealed, seal } from './aes-gcm.ts';
import type { EnvelopeValues } from './envelope-inputs.ts';
import { type DataKey, decrypt, encrypt, generateDataKey, nonceOf } from './example-kms.ts';

const line = 'Hamlet, 2 December, 19:30: 118 of 240 seats sold\n';

/** Of a longer file only the beginning is encrypted here, so that the page stays quick. */
export const sampleMost = encryptMax.value;

/** The first bytes of a file that repeats one line. */
export const sampleOf = (size: number): Uint8Array => {
  const length = Math.min(size, sampleMost);
  return utf8ToBytes(line.repeat(Math.ceil(length / line.length)).slice(0, length));
};

/** Every byte string of the way, really worked out. */
export interface Parts {
  file: Uint8Array;
  dataKey: DataKey;
  /** The file under the data key, as it was written. */
  sealed: Sealed;
  /** The same as it is read. */
  found: Sealed;
  /** The file under the KMS key itself. */
  direct: Sealed;
  /** What Decrypt makes of the encrypted data key. */
  unlocked: Uint8Array | undefined;
}

/** The first bit of the body turned over. */
const withChange = ({ body, ...rest }: Sealed): Sealed => ({
  ...rest,
  body: body.map((byte, index) => (index === 0 ? byte ^ 0x80 : byte)),
});

export function partsOf({ task, size }: EnvelopeValues): Parts {
  const file = sampleOf(size);
  const dataKey = generateDataKey('data key 1');
  const sealed = seal(dataKey.plain, nonceOf('file 1'), file);
  return {
    file,
    dataKey,
    sealed,
    found: task === 'changed' ? withChange(sealed) : sealed,
    direct: encrypt('file 1', file),
    unlocked: decrypt(dataKey.encrypted),
  };
}

/** Nonce, body and tag in a row: how long the encrypted data key is that goes to KMS. */
export const lengthOf = ({ nonce, body, tag }: Sealed): number => nonce.length + body.length + tag.length;

/** The beginning of a byte string, as it is shown: with its dots no wider than a whole tag, which fits a phone. */
export const hexOf = (bytes: Uint8Array): string =>
  bytes.length > 16 ? `${bytesToHex(bytes.slice(0, 15))}…` : bytesToHex(bytes);
