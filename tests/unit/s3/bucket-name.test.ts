import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { faultsOf } from '#engines/read-input';
import { checkName, inputs } from '#engines/s3/bucket-name';
import { accountNamespacePrefixExample, bucketNameMax } from '#facts/s3';

const check = (changes: Partial<ReturnType<typeof valuesOf<typeof inputs>>>) =>
  checkName(valuesOf(inputs, changes));
const brokenBy = (name: string) => check({ name }).broken.map((rule) => rule.name);

test('the end of another Region or account gives way to the right one', () => {
  const place = { namespace: 'account-regional', account: '111122223333', region: 'us-east-1' } as const;
  const right = 'posters-111122223333-us-east-1-an';
  expect(check({ ...place, name: 'posters-111122223333-us-west-2-an' }).nearest).toBe(right);
  expect(check({ ...place, name: 'posters-999988887777-us-east-1-an' }).nearest).toBe(right);
  expect(check({ ...place, name: right }).nearest).toBe(right);
});

describe('worked examples', () => {
  test.each([
    ['My-Bucket', ['Characters', 'Ends']],
    ['my_bucket', ['Characters']],
    ['my-bucket', []],
    ['192.168.5.4', ['IP form']],
    ['ab', ['Length']],
    ['my..bucket', ['Dots']],
    ['logs.2026', []],
  ])('%s breaks %j', (name, rules) => {
    expect(brokenBy(name)).toEqual(rules);
  });

  test.each(['amzn-s3-demo-x', 'xn--bucket', 'sthree-bucket'])('%s begins with what is reserved', (name) => {
    expect(brokenBy(name)).toEqual(['Reserved start']);
  });

  test.each(['a-s3alias', 'a--ol-s3', 'aa.mrap', 'a--x-s3', 'a--table-s3'])(
    '%s ends with what is reserved',
    (name) => {
      expect(brokenBy(name)).toEqual(['Reserved end']);
    },
  );
});

describe('edges', () => {
  test('3 and 63 characters fit, 2 and 64 do not', () => {
    expect([2, 3, 63, 64].map((length) => brokenBy('a'.repeat(length)))).toEqual([
      ['Length'],
      [],
      [],
      ['Length'],
    ]);
  });

  test('an empty name, a trailing hyphen, a name of other letters only', () => {
    expect(brokenBy('')).toEqual(['Length', 'Ends']);
    expect(brokenBy('posters-')).toEqual(['Ends']);
    expect(check({ name: 'ДОМ' }).nearest).toBe('my-bucket');
  });

  test('the end -an belongs to the account regional namespace, with account and Region before it', () => {
    const name = 'posters-111122223333-us-east-1-an';
    expect(brokenBy(name)).toEqual(['Namespace']);
    expect(check({ name, namespace: 'account-regional' }).broken).toEqual([]);
    expect(check({ name, namespace: 'account-regional', region: 'us-west-2' }).broken).toHaveLength(1);
    expect(check({ name, namespace: 'account-regional', region: 'me-south-1' }).nearest).toBeUndefined();
  });

  test('the own part of a name for us-east-1 has the length that AWS gives', () => {
    const { working } = check({ namespace: 'account-regional', account: '012345678910' });
    expect(working.find(({ says }) => says === 'Own part')?.result).toBe(
      `${accountNamespacePrefixExample.value} characters`,
    );
  });

  test('an account ID of another length is refused with an example', () => {
    expect(faultsOf(inputs, { account: '12345678901' })[0]).toContain('12 digits');
    expect(faultsOf(inputs, { name: 'a\nb' })[0]).toContain('one line');
  });

  test('the website address has a dash in older Regions and a dot in others', () => {
    expect(check({ name: 'abc', region: 'us-east-1' }).addresses.website).toBe(
      'http://abc.s3-website-us-east-1.amazonaws.com',
    );
    expect(check({ name: 'abc', region: 'eu-central-1' }).addresses.website).toBe(
      'http://abc.s3-website.eu-central-1.amazonaws.com',
    );
  });
});

describe('what a reader can rely on', () => {
  const piece = fc.constantFrom(
    'a',
    'Z',
    '7',
    '.',
    '-',
    '..',
    '_',
    ' ',
    'é',
    '-an',
    'xn--',
    '.mrap',
    '--x-s3',
    '10.',
  );
  const names = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
  const place = fc.record({
    namespace: fc.constantFrom('global' as const, 'account-regional' as const),
    region: fc.constantFrom('us-east-1' as const, 'eu-central-1' as const),
  });

  test('the nearest valid name is valid, and is the name itself where that is valid', () => {
    fc.assert(
      fc.property(names, place, (name, where) => {
        const { nearest = '', broken } = check({ name, ...where });
        expect(check({ name: nearest, ...where }).broken).toEqual([]);
        if (broken.length === 0) expect(nearest).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });

  test('a name that S3’s own pattern admits breaks no rule of form', () => {
    const legal = fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/);
    fc.assert(
      fc.property(legal, (name) => {
        const rules = brokenBy(name).filter((rule) => !/Reserved|Namespace/.test(rule));
        expect(rules).toEqual([]);
        expect(name.length).toBeLessThanOrEqual(bucketNameMax.value);
      }),
      { numRuns: 1000 },
    );
  });
});
