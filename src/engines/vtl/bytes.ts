// Base64 and UTF-8 by hand: an engine has no page, so it has neither btoa nor TextEncoder.

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a text in UTF-8; a half of a pair of surrogates becomes a question mark, as in Java. */
export const bytesOf = (text: string): number[] =>
  Array.from(encodeURIComponent(text.replace(/\p{Surrogate}/gu, '?')).matchAll(/%(..)|./g), ([sign, hex]) =>
    hex === undefined ? sign.charCodeAt(0) : Number.parseInt(hex, 16),
  );

/** The text that bytes are in UTF-8; where they are none, one letter for each byte. */
export function textOfBytes(bytes: readonly number[]): string {
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return String.fromCharCode(...bytes);
  }
}

export function toBase64(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (const shift of [18, 12, 6, 0]) text += letters[(three >> shift) & 63];
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  return text.slice(0, text.length - missing) + '='.repeat(missing);
}

/** The bytes of a base64 text; signs that do not belong to it are passed over. */
export function fromBase64(text: string): number[] {
  const values = [...text.replace(/[^A-Za-z0-9+/]/g, '')].map((letter) => letters.indexOf(letter));
  const bytes: number[] = [];
  for (let at = 0; at + 1 < values.length; at += 4) {
    const [a = 0, b = 0, c, d] = values.slice(at, at + 4);
    bytes.push((a << 2) | (b >> 4));
    if (c !== undefined) bytes.push(((b & 15) << 4) | (c >> 2));
    if (c !== undefined && d !== undefined) bytes.push(((c & 3) << 6) | d);
  }
  return bytes;
}
