import { describe, expect, test } from 'vitest';
import { dayNumber, dayText } from '#engines/calendar';
import { chooseS3Encryption, inputs as s3Inputs } from '#engines/chooser/s3-encryption';
import { chooseSecretStore, inputs as storeInputs } from '#engines/chooser/secret-store';
import { type Values, valuesOf } from '#engines/inputs';

const s3 = (changes: Partial<Values<typeof s3Inputs>>) =>
  chooseS3Encryption(valuesOf(s3Inputs, changes)).stay;
const store = (changes: Partial<Values<typeof storeInputs>>) =>
  chooseSecretStore(valuesOf(storeInputs, changes)).stay;
const both = [true, false];

describe('S3 encryption', () => {
  test.each([
    [{}, ['SSE-S3']],
    [{ key: 'control' }, ['SSE-KMS']],
    [{ key: 'supply' }, ['SSE-C']],
    [{ key: 'supply', byDefault: true }, []],
    [{ layers: true }, ['DSSE-KMS']],
    [{ layers: true, key: 'control', byDefault: true }, ['DSSE-KMS']],
    [{ layers: true, key: 'supply' }, []],
    [{ plain: true, key: 'control', layers: true }, ['client-side encryption']],
    [{ plain: true, byDefault: true }, []],
  ] satisfies [Partial<Values<typeof s3Inputs>>, string[]][])('%j: %j', (changes, expected) => {
    expect(s3(changes)).toEqual(expected);
  });

  test('at most one method is left, and where none is, two demands exclude each other', () => {
    for (const plain of both)
      for (const layers of both)
        for (const byDefault of both)
          for (const key of ['any', 'control', 'supply'] as const) {
            const { length } = s3({ plain, layers, byDefault, key });
            const excluded = plain ? byDefault : key === 'supply' && (layers || byDefault);
            expect(length, JSON.stringify({ plain, layers, byDefault, key })).toBe(excluded ? 0 : 1);
          }
  });
});

describe('a store for a value', () => {
  test.each([
    // The three values of the worked example, and the configuration that needs a reminder.
    [{ change: 'rotate' }, ['Secrets Manager']],
    [{ kind: 'setting', change: 'never' }, ['a standard String']],
    [{ kind: 'secret', change: 'never' }, ['a standard SecureString']],
    [{ kind: 'setting', size: 6, change: 'remind' }, ['an advanced parameter']],
    [{ change: 'never', size: 4 }, ['a standard SecureString']],
    [{ change: 'never', size: 4.1 }, ['an advanced parameter']],
    [{ change: 'never', size: 8 }, ['an advanced parameter']],
    [{ change: 'never', size: 8.1 }, ['Secrets Manager']],
    [{ change: 'never', size: 64 }, ['Secrets Manager']],
    [{ change: 'never', size: 64.1 }, ['an object in S3']],
    [{ change: 'rotate', size: 64.1 }, []],
    [{ change: 'never', kind: 'many' }, ['an advanced parameter']],
    [{ change: 'never', reach: 'regions' }, ['Secrets Manager']],
    [{ change: 'never', reach: 'accounts' }, ['Secrets Manager', 'an advanced parameter']],
  ] satisfies [Partial<Values<typeof storeInputs>>, string[]][])('%j: %j', (changes, expected) => {
    expect(store(changes)).toEqual(expected);
  });

  test('nothing is left only for what rotates and is larger than any secret', () => {
    for (const kind of ['setting', 'secret', 'many'] as const)
      for (const change of ['never', 'remind', 'rotate'] as const)
        for (const reach of ['one', 'accounts', 'regions'] as const)
          for (const size of [0.1, 4, 5, 8, 9, 64, 65, 1_000]) {
            const { length } = store({ kind, change, reach, size });
            const impossible = change === 'rotate' && size > 64;
            const either = change !== 'rotate' && reach === 'accounts' && size <= 8;
            expect(length, JSON.stringify({ kind, change, reach, size })).toBe(
              impossible ? 0 : either ? 2 : 1,
            );
          }
  });
});

test('parameter policies: an end on 2 December 2026, and a value last changed on 1 November', () => {
  expect(dayText(dayNumber(2026, 12, 2) - 15)).toBe('17 November 2026');
  expect(dayText(dayNumber(2026, 11, 1) + 20)).toBe('21 November 2026');
});
