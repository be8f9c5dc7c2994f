import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadChecks } from '#components/policy-evaluator/checks.ts';
import { decideFolder, inputs, policies } from '#components/policy-variable/decide.ts';
import { valuesOf } from '#engines/inputs';
import { parseCaller } from '#engines/policy/caller-text';
import { faultsOf } from '#engines/read-input';

type Changes = Parameters<typeof valuesOf<typeof inputs>>[1];
const at = (changes: Changes = {}) => decideFolder(valuesOf(inputs, changes));
const allowed = (changes: Changes) => at(changes).decision.allowed;
const written = (Version: string | undefined, Resource: string | string[]) =>
  JSON.stringify({ ...(Version && { Version }), Statement: { Effect: 'Allow', Action: 's3:*', Resource } });

describe('worked example: one policy for 300 users', () => {
  const policy = written('2012-10-17', `arn:aws:s3:::my-company/home/\${aws:username}/*`);
  const sarah = { policy, caller: 'user sarah' };

  test('own folder, another’s folder, the list, a role session', () => {
    expect(allowed({ ...sarah, action: 'put', key: 'home/sarah/plan.txt' })).toBe(true);
    expect(allowed({ ...sarah, action: 'get', key: 'home/matt/plan.txt' })).toBe(false);
    expect(allowed({ ...sarah, action: 'list', key: 'home/sarah/' })).toBe(false);
    expect(
      allowed({ policy, caller: 'session sarah of Staff', action: 'put', key: 'home/sarah/x.txt' }),
    ).toBe(false);
  });

  test('the variable becomes sarah', () => {
    expect(at(sarah).filled[0]?.text).toBe('arn:aws:s3:::my-company/home/sarah/*');
  });
});

describe('edges', () => {
  test('a session has no user name, whatever it is called', () => {
    expect(at().answer).toBe('Denied: the request has no aws:username, so the resource matches nothing.');
  });

  test.each(['2008-10-17', undefined])('version %s takes the variable as text', (version) => {
    const policy = written(version, `arn:aws:s3:::my-company/home/\${aws:username}/*`);
    expect(at({ policy, caller: 'user sarah' }).answer).toMatch(/^Denied: without version 2012-10-17/);
  });

  test('upper and lower case differ in keys and names, not in the name of a variable', () => {
    expect(allowed({ caller: 'user sarah', key: 'home/Sarah/plan.txt' })).toBe(false);
    expect(allowed({ caller: 'user Sarah', key: 'home/Sarah/plan.txt' })).toBe(true);
    const policy = written('2012-10-17', `arn:aws:s3:::my-company/home/\${AWS:UserName}/*`);
    expect(allowed({ policy, caller: 'user sarah' })).toBe(true);
  });

  test('star and question mark', () => {
    const one = written('2012-10-17', 'arn:aws:s3:::my-company/home/?arah/*');
    expect(allowed({ policy: one })).toBe(true);
    expect(allowed({ policy: one, key: 'home/arah/x' })).toBe(false);
    // The star may stand for nothing, and for slashes.
    expect(allowed({ caller: 'user sarah', key: 'home/sarah/' })).toBe(true);
    expect(allowed({ caller: 'user sarah', key: 'home/sarah/a/b' })).toBe(true);
    expect(allowed({ caller: 'user sarah', key: 'home/sarah' })).toBe(false);
  });

  test('a default fills the gap, and a tag goes before it', () => {
    const { fallback: policy } = policies;
    expect(allowed({ policy, key: 'home/everybody/rules.pdf' })).toBe(true);
    expect(allowed({ policy, key: 'home/sarah/x' })).toBe(false);
    const caller = 'session sarah of Staff\ntag folder = sarah';
    expect(allowed({ policy, caller, key: 'home/sarah/x' })).toBe(true);
    expect(allowed({ policy, caller, key: 'home/everybody/x' })).toBe(false);
  });

  test('aws:userid and aws:SourceIdentity belong to a session', () => {
    const by = (variable: string) => written('2012-10-17', `arn:aws:s3:::my-company/home/\${${variable}}/*`);
    const caller = 'session nightly of Staff\nsource identity sarah';
    expect(allowed({ policy: by('aws:SourceIdentity'), caller })).toBe(true);
    expect(allowed({ policy: by('aws:userid'), caller, key: 'home/AROAEXAMPLE:nightly/x' })).toBe(true);
    expect(allowed({ policy: by('aws:SourceIdentity') })).toBe(false);
  });
});

describe('bad input', () => {
  test.each([
    ['', /^Nobody calls\. Write such as user sarah/],
    ['sarah', /^Line 1: “sarah” is not understood/],
    ['user sarah\nuser matt', /^Line 2: one request has one caller/],
    ['user sa*rah', /^Line 1: a name has up to 64/],
    [`user ${'s'.repeat(65)}`, /^Line 1: a name has up to 64/],
    ['session s of Staff', /^Line 1: the name of a session .* at least 2/],
    ['session sarah of Staff\nsource identity s', /^Line 2: .* at least 2/],
    ['user sarah\ntag a = 1\ntag A = 2', /^Line 3: the tag “A” stands twice/],
    ['user sarah\ntag a = <b>', /^Line 2: a tag has/],
    ['user sarah\nsource identity sarah', /^A source identity is set when a role is assumed/],
    [
      `user sarah\n${Array.from({ length: 51 }, (_, i) => `tag t${i} = x`).join('\n')}`,
      /^Up to 50 tags fit: leave out 1\./,
    ],
  ])('%s', (text, fault) => {
    const parsed = parseCaller(text, '111111111111');
    expect(parsed.ok ? '' : parsed.fault).toMatch(fault);
  });

  test('the words may begin with a capital, and what they name keeps its own', () => {
    const parsed = parseCaller('Session Sarah of Staff\nTag Folder = A', '111111111111');
    expect(parsed.ok && parsed.value).toMatchObject({
      id: 'arn:aws:sts::111111111111:assumed-role/Staff/Sarah',
      context: { 'aws:PrincipalTag/Folder': 'A' },
    });
  });

  test('a policy names line and column', async () => {
    await loadChecks();
    expect(faultsOf(inputs, { policy: '{\n  "Version": "2012-10-18"\n}' })[0]).toMatch(
      /^Line 2, column 14: /,
    );
    expect(faultsOf(inputs, { policy: ' ' })).toEqual(['The policy is empty. Write one, or press Reset.']);
    expect(faultsOf(inputs, { policy: 'x'.repeat(5_000) })[0]).toMatch(/cut 1,000\.$/);
    expect(faultsOf(inputs, { key: 'home/<b>' })[0]).toMatch(/home\/sarah\/plan\.txt\.$/);
  });
});

test('whoever it is, the filled-in name opens the own folder and no other', () => {
  const name = fc.stringMatching(/^[a-zA-Z0-9_.-]{1,20}$/);
  fc.assert(
    fc.property(name, name, fc.boolean(), (own, other, tagged) => {
      const who = tagged
        ? { policy: policies.tag, caller: `session ann of Staff\ntag folder = ${own}` }
        : { policy: policies.username, caller: `user ${own}` };
      expect(allowed({ ...who, key: `home/${own}/x` })).toBe(true);
      expect(allowed({ ...who, action: 'list', key: `home/${own}/` })).toBe(true);
      expect(allowed({ ...who, key: `home/${other}/x` })).toBe(other === own);
    }),
    { numRuns: 1000 },
  );
});

test('a caller is read or refused with a sentence, whatever stands there', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom('user ann', 'session ann of B', 'tag x = y', 'source identity eve', 'tag __proto__ = 1'),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const parsed = parseCaller(lines.join('\n'), '111111111111');
      if (!parsed.ok) expect(parsed.fault).toMatch(/\.$/);
      else expect(decideFolder({ ...valuesOf(inputs), caller: lines.join('\n') }).answer).toMatch(/\.$/);
    }),
    { numRuns: 1000 },
  );
});

test('the value of a tag may be empty, and as long as 256 characters', () => {
  const tagged = (value: string) => parseCaller(`user sarah\ntag folder =${value}`, '111111111111').ok;
  expect([tagged(''), tagged(' '.repeat(3)), tagged('v'.repeat(256)), tagged('v'.repeat(257))]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
