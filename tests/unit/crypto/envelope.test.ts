import { createCipheriv, createDecipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { open, seal } from '#engines/crypto/aes-gcm';
import { envelope } from '#engines/crypto/envelope';
import { type EnvelopeValues, inputs } from '#engines/crypto/envelope-inputs';
import { lengthOf, sampleOf } from '#engines/crypto/envelope-parts';
import { valuesOf } from '#engines/inputs';
import { encryptMax, rsa2048Max, rsa3072Max, rsa4096Max } from '#facts/security-encryption';

const run = (changes: Partial<EnvelopeValues> = {}) => envelope(valuesOf(inputs, changes));
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const texts = fc.uint8Array({ maxLength: 300 });
/** Node’s crypto, independent of the library that we ship. */
const theirs = (key: Uint8Array, nonce: Uint8Array, plain: Uint8Array) => {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { nonce, body: new Uint8Array(body), tag: new Uint8Array(cipher.getAuthTag()) };
};

describe('beside Node’s crypto', () => {
  test('seals a thousand random texts alike', () => {
    fc.assert(
      fc.property(bytes(32), bytes(12), texts, (key, nonce, plain) => {
        expect(seal(key, nonce, plain)).toEqual(theirs(key, nonce, plain));
      }),
      { numRuns: 1000 },
    );
  });

  test('opens what Node has sealed, and nothing with a changed bit', () => {
    fc.assert(
      fc.property(bytes(32), bytes(12), texts, fc.nat(), (key, nonce, plain, place) => {
        const sealed = theirs(key, nonce, plain);
        expect(open(key, sealed)).toEqual(plain);
        const changed = [sealed.nonce, sealed.body, sealed.tag].map((part) => part.slice());
        const part = changed[place % 3];
        if (part === undefined || part.length === 0) return;
        const at = place % part.length;
        part[at] = (part[at] ?? 0) ^ 1;
        const [newNonce = nonce, body = sealed.body, tag = sealed.tag] = changed;
        expect(open(key, { nonce: newNonce, body, tag })).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test('the envelope of the scene can be opened with Node, by the data key alone', () => {
    const { dataKey, sealed, file } = run({ size: 3_000 }).parts;
    const decipher = createDecipheriv('aes-256-gcm', dataKey.plain, sealed.nonce);
    decipher.setAuthTag(sealed.tag);
    expect(new Uint8Array(Buffer.concat([decipher.update(sealed.body), decipher.final()]))).toEqual(file);
  });

  test('a test vector of NIST: 32 zero bytes as key, 12 as nonce, 16 as text', () => {
    const { body, tag } = seal(new Uint8Array(32), new Uint8Array(12), new Uint8Array(16));
    expect(Buffer.from(body).toString('hex')).toBe('cea7403d4d606b6e074ec5d3baf39d18');
    expect(Buffer.from(tag).toString('hex')).toBe('d0d1c8a799996bf0265b98b5d48ab919');
  });
});

describe('which call', () => {
  test.each([
    [2_048, 'encrypted'],
    [encryptMax.value, 'encrypted'],
    [encryptMax.value + 1, 'refused by KMS'],
    [10_000_000, 'refused by KMS'],
  ] as const)('%i bytes straight to Encrypt: %s', (size, outcome) => {
    expect(run({ task: 'direct', size }).outcome).toBe(outcome);
  });

  test('10 MB with a data key: one call, no byte of the file', () => {
    const { outcome, calls, toKms } = run();
    expect([outcome, calls, toKms]).toEqual(['encrypted', 1, 0]);
  });

  // Bytes under RSA with OAEP: the modulus, less two hashes and two bytes.
  test.each([
    [2_048, rsa2048Max.value],
    [3_072, rsa3072Max.value],
    [4_096, rsa4096Max.value],
  ])('RSA_%i with SHA-256', (bits, most) => {
    expect(bits / 8 - (2 * 256) / 8 - 2).toBe(most);
  });
});

describe('calls and bytes', () => {
  test.each([
    [{ files: 100 }, 100],
    [{ files: 100, perKey: 10 }, 10],
    [{ files: 101, perKey: 10 }, 11],
    [{ files: 3, perKey: 1_000 }, 1],
    [{ files: 7, task: 'direct', perKey: 7 }, 7],
    [{ files: 7, task: 'lost' }, 0],
  ] satisfies [Partial<EnvelopeValues>, number][])('%j: %i', (changes, calls) => {
    expect(run(changes).calls).toBe(calls);
  });

  test('to decrypt, only encrypted data keys travel', () => {
    const { toKms, parts, outcome } = run({ task: 'open', files: 5 });
    expect(outcome).toBe('decrypted');
    expect(toKms).toBe(5 * lengthOf(parts.dataKey.encrypted));
  });

  test('one changed bit and a lost key give no text', () => {
    expect(run({ task: 'changed', size: 1 }).outcome).toBe('an error, no text');
    expect(run({ task: 'lost' }).outcome).toBe('lost');
  });
});

test('a sample is as long as the file, up to the limit', () => {
  for (const size of [1, 49, 50, 4_096]) expect(sampleOf(size)).toHaveLength(size);
  expect(sampleOf(4_097)).toHaveLength(4_096);
});

test('plain keys and files never lie in the store, and KMS never sees a file but in Encrypt', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('seal', 'open', 'changed', 'lost', 'direct'),
      fc.integer({ min: 1, max: 6_000 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (task, size, files, perKey) => {
        const { boards, trace } = run({ task: task as EnvelopeValues['task'], size, files, perKey });
        expect(boards).toHaveLength(trace.length);
        for (const { Store, KMS } of boards) {
          expect(Store.every(({ state }) => state === 'locked')).toBe(true);
          expect(KMS.some(({ name }) => name === 'file') && task !== 'direct').toBe(false);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('one and more are told as such', () => {
  const told = (changes: Partial<EnvelopeValues>) => envelope(valuesOf(inputs, changes));
  expect(told({ files: 2 }).answer).toContain('2 calls for data keys');
  expect(told({ files: 2 }).trace.at(-1)?.says).toContain('For the other one the same again');
  expect(told({ task: 'direct', size: 9, files: 2 }).trace.at(-1)?.says).toMatch(/^The other one is sent/);
  const shown = told({ size: 3 }).boards[0]?.Program[0]?.bytes;
  expect(shown).toBe('“Ham”');
});
