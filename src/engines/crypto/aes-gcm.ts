import { gcm } from '@noble/ciphers/aes.js';
import { concatBytes } from '@noble/hashes/utils.js';

/** What AES-GCM makes of a text: as many bytes as went in, and a checksum that only the key can make. */
export interface Sealed {
  nonce: Uint8Array;
  body: Uint8Array;
  tag: Uint8Array;
}

const tagLength = 16;

/** AES-GCM; a key of 32 bytes makes it AES-256. No two texts under one key may have the same nonce. */
export function seal(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array): Sealed {
  const sealed = gcm(key, nonce).encrypt(plain);
  return { nonce, body: sealed.slice(0, -tagLength), tag: sealed.slice(-tagLength) };
}

/** The text again, or nothing at all where key, nonce, body and tag do not belong together. */
export function open(key: Uint8Array, { nonce, body, tag }: Sealed): Uint8Array | undefined {
  try {
    return gcm(key, nonce).decrypt(concatBytes(body, tag));
  } catch {
    return undefined;
  }
}
