import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { open, type Sealed, seal } from './aes-gcm.ts';

/** Bytes that look random and are the same at every visit. Nobody may make real keys or nonces from a known text. */
const example = (name: string, length: number) => sha256(utf8ToBytes(`example ${name}`)).slice(0, length);

export const nonceOf = (what: string): Uint8Array => example(`nonce of ${what}`, 12);

/** Stands for the material of a KMS key, which never leaves KMS. */
const kmsKey = example('KMS key', 32);

export interface DataKey {
  plain: Uint8Array;
  encrypted: Sealed;
}

/** A stand-in for GenerateDataKey; `name` takes the place of chance. */
export function generateDataKey(name: string): DataKey {
  const plain = example(name, 32);
  return { plain, encrypted: encrypt(name, plain) };
}

/** A stand-in for Encrypt, without its limit. */
export const encrypt = (name: string, plain: Uint8Array): Sealed => seal(kmsKey, nonceOf(name), plain);

/** A stand-in for Decrypt. */
export const decrypt = (sealed: Sealed): Uint8Array | undefined => open(kmsKey, sealed);
