import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conditions, NamedPolicy, Statement } from '#engines/policy/document';
import { evaluate } from '#engines/policy/evaluate';
import { dateOf } from '#engines/policy/operators';
import type { Policies } from '#engines/policy/policies';
import type { Request } from '#engines/policy/request';
import { answerOf, mismatchWords, resultOf } from '#engines/policy/words';
import { policies, requests, variable } from './random.ts';

const named = (name: string, ...Statement: Statement[]): NamedPolicy => ({
  name,
  document: { Version: '2012-10-17', Statement },
});
const user = 'arn:aws:iam::111111111111:user/ann';
const session = 'arn:aws:sts::111111111111:assumed-role/Shop/run-1';
const request = (changes: Partial<Request> = {}): Request => ({
  caller: user,
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::posters/a.jpg',
  resourceAccount: '111111111111',
  ...changes,
});
const allow: Statement = { Effect: 'Allow', Action: '*', Resource: '*' };
const admin = [named('administrator policy', allow)];
const grant = (AWS: string) => named('bucket policy', { ...allow, Principal: { AWS } });
const allowed = (set: Policies, changes?: Partial<Request>) => evaluate(request(changes), set).allowed;
const holds = (Condition: Conditions, context: NonNullable<Request['context']>, caller = user) =>
  allowed({ identity: [named('policy', { ...allow, Condition })] }, { context, caller });

describe('properties', () => {
  test('an explicit Deny always wins', () => {
    fc.assert(
      fc.property(requests, policies, (asked, set) => {
        const { allowed, explicit, decidedBy, steps } = evaluate(asked, set);
        if (explicit) {
          expect(allowed).toBe(false);
          expect(decidedBy.at?.statement.Effect).toBe('Deny');
          expect(steps.every(({ outcome }) => outcome !== 'grants')).toBe(true);
        }
        const deny = named('deny', { Effect: 'Deny', Principal: '*', Action: '*', Resource: '*' });
        expect(evaluate(asked, { ...set, resource: deny }).explicit).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('another Deny never allows, another Allow of an identity never denies', () => {
    fc.assert(
      fc.property(requests, policies, policies, (asked, set, other) => {
        const more = (effect: Statement['Effect']): Policies => ({
          ...set,
          identity: [
            ...(set.identity ?? []),
            ...(other.identity ?? []).map(({ name, document }) => ({
              name,
              document: {
                ...document,
                Statement: [document.Statement].flat().map((each) => ({ ...each, Effect: effect })),
              },
            })),
          ],
        });
        const before = evaluate(asked, set).allowed;
        if (!before) expect(evaluate(asked, more('Deny')).allowed).toBe(false);
        if (before) expect(evaluate(asked, more('Allow')).allowed).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('boundary, session policy and SCPs only take away', () => {
    fc.assert(
      fc.property(requests, policies, (asked, { boundary, session, scps, ...set }) => {
        // A federated session has no permissions until a session policy gives it some of its user's.
        fc.pre(!asked.caller.includes('federated-user'));
        if (!evaluate(asked, set).allowed) {
          const limits = {
            ...(boundary && { boundary }),
            ...(session && { session }),
            ...(scps && { scps }),
          };
          expect(evaluate(asked, { ...set, ...limits }).allowed).toBe(false);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('every decision is told: a step that decided, an answer, a line for each step', () => {
    fc.assert(
      fc.property(requests, policies, (asked, set) => {
        const decision = evaluate(asked, set);
        const { answer, working } = resultOf(decision);
        expect(answer).toMatch(decision.allowed ? /^Allowed: .+\.$/ : /^Denied.+\.$/);
        expect(decision.steps).toContain(decision.decidedBy);
        expect(decision.decidedBy.outcome).toBe(decision.allowed ? 'grants' : 'denies');
        expect(working.length).toBe(decision.sides ? 9 : 8);
        for (const { reading } of decision.readings.flatMap(({ statements }) => statements))
          if (!reading.applies) expect(mismatchWords(reading.mismatch)).toMatch(/\.$/);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('edges', () => {
  test('NotPrincipal spares whoever it names, unless a boundary is set', () => {
    const resource = named('bucket policy', {
      Effect: 'Deny',
      NotPrincipal: { AWS: [user, '111111111111'] },
      Action: '*',
      Resource: '*',
    });
    expect(allowed({ identity: admin, resource })).toBe(true);
    expect(allowed({ identity: admin, resource, boundary: named('boundary', allow) })).toBe(false);
    expect(allowed({ identity: admin, resource }, { caller: session })).toBe(true);
    expect(allowed({ identity: admin, resource }, { caller: 'arn:aws:iam::222222222222:user/zoe' })).toBe(
      false,
    );
  });

  test('nothing said is no', () => {
    expect(answerOf(evaluate(request(), {}))).toBe(
      'Denied, implicitly. Identity policies: the caller has none.',
    );
  });

  test('limits grant nothing', () => {
    expect(allowed({ boundary: named('boundary', allow) })).toBe(false);
    expect(allowed({ scps: [{ name: 'root', policies: admin }] })).toBe(false);
  });

  test('the root user needs no policy, meets SCPs, and assumes no roles', () => {
    const caller = 'arn:aws:iam::111111111111:root';
    expect(allowed({}, { caller })).toBe(true);
    const scps = [{ name: 'root', policies: [named('none', { ...allow, Action: 'ec2:*' })] }];
    expect(allowed({ scps }, { caller })).toBe(false);
    const role = { caller, action: 'sts:AssumeRole', resource: 'arn:aws:iam::111111111111:role/Shop' };
    expect(allowed({ resource: grant('111111111111') }, role)).toBe(false);
    const key = { caller, action: 'kms:Decrypt', resource: 'arn:aws:kms:eu-west-1:111111111111:key/1' };
    expect(allowed({}, key)).toBe(false);
    expect(allowed({ resource: grant('111111111111') }, key)).toBe(true);
  });

  test('anonymous callers live on grants to everyone', () => {
    const caller = 'anonymous';
    expect(allowed({ resource: grant('*') }, { caller })).toBe(true);
    expect(allowed({ resource: grant('111111111111'), identity: admin }, { caller })).toBe(false);
  });

  test('service-linked roles meet neither SCPs nor RCPs', () => {
    const caller = 'arn:aws:sts::111111111111:assumed-role/AWSServiceRoleForECS/x';
    const closed = [{ name: 'root', policies: [] }];
    const rcps = [{ name: 'root', policies: [named('rcp', { ...allow, Effect: 'Deny', Principal: '*' })] }];
    expect(allowed({ identity: admin, scps: closed, rcps }, { caller })).toBe(true);
    expect(allowed({ identity: admin, scps: closed })).toBe(false);
    expect(allowed({ identity: admin, rcps })).toBe(false);
    expect(allowed({ identity: admin, rcps }, { rcpSupported: false })).toBe(true);
    expect(allowed({ identity: admin, rcps }, { resourceInManagement: true })).toBe(true);
  });

  test('a federated session without a session policy has only grants to itself', () => {
    const caller = 'arn:aws:sts::111111111111:federated-user/visitor';
    expect(allowed({ identity: admin }, { caller })).toBe(false);
    expect(allowed({ identity: admin, session: admin }, { caller })).toBe(true);
    expect(allowed({ resource: grant(caller) }, { caller })).toBe(true);
    const broker = { caller, broker: user };
    expect(allowed({ resource: grant(user) }, broker)).toBe(false);
    expect(allowed({ resource: grant(user), session: admin }, broker)).toBe(true);
  });

  test('a grant to a session across accounts still needs the identity policy', () => {
    const other = { caller: session, resourceAccount: '222222222222' };
    expect(allowed({ resource: grant(session) }, other)).toBe(false);
    expect(allowed({ resource: grant(session), identity: admin }, other)).toBe(true);
  });

  test('a VPC endpoint’s policy must allow what passes', () => {
    expect(
      allowed({ identity: admin, endpoint: named('endpoint policy', { ...allow, Action: 'ec2:*' }) }),
    ).toBe(false);
    expect(allowed({ identity: admin, endpoint: named('endpoint policy', allow) })).toBe(true);
  });

  test('GetCallerIdentity works even under a Deny', () => {
    const identity = [named('deny', { ...allow, Effect: 'Deny' })];
    expect(allowed({ identity }, { action: 'sts:GetCallerIdentity', resource: '*' })).toBe(true);
  });

  test('names that every object has are no operators and no keys', () => {
    expect(holds({ constructor: { 'aws:username': 'ann' } } as unknown as Conditions, {})).toBe(false);
    expect(holds({ StringEquals: { constructor: 'x' } }, {})).toBe(false);
  });
});

describe('conditions', () => {
  test('a missing key: positive no, negated yes, IfExists yes', () => {
    expect(holds({ StringEquals: { 'aws:x': 'a' } }, {})).toBe(false);
    expect(holds({ StringNotEquals: { 'aws:x': 'a' } }, {})).toBe(true);
    expect(holds({ StringEqualsIfExists: { 'aws:x': 'a' } }, {})).toBe(true);
    expect(holds({ Null: { 'aws:x': 'true' } }, {})).toBe(true);
    expect(holds({ Null: { 'aws:x': true } }, {})).toBe(true);
    expect(holds({ 'ForAllValues:StringEquals': { 'aws:x': 'a' } }, {})).toBe(true);
    expect(holds({ 'ForAnyValue:StringEquals': { 'aws:x': 'a' } }, {})).toBe(false);
  });

  test('sets of values', () => {
    const keys = { 'aws:TagKeys': ['team', 'cost'] };
    expect(holds({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['team', 'cost', 'env'] } }, keys)).toBe(
      true,
    );
    expect(holds({ 'ForAllValues:StringEquals': { 'aws:TagKeys': 'team' } }, keys)).toBe(false);
    expect(holds({ 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'team' } }, keys)).toBe(true);
    expect(holds({ 'ForAnyValue:StringNotEquals': { 'aws:TagKeys': 'team' } }, keys)).toBe(true);
  });

  test('dates are read as the language reads them', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(dateOf(date.toISOString())).toBe(date.getTime());
          expect(dateOf(date.toISOString().slice(0, 10))).toBe(Date.parse(date.toISOString().slice(0, 10)));
        },
      ),
      { numRuns: 1_000 },
    );
    expect(dateOf('2026-11-29T12:00:00+01:00')).toBe(Date.parse('2026-11-29T11:00:00Z'));
    expect(dateOf('2026-02-29')).toBeUndefined();
    expect(dateOf('2026-13-01')).toBeUndefined();
  });

  test('addresses of both families', () => {
    const from = (address: string) => ({ 'aws:SourceIp': address });
    expect(holds({ IpAddress: { 'aws:SourceIp': '2001:db8::/32' } }, from('2001:db8:0:1::7'))).toBe(true);
    expect(holds({ IpAddress: { 'aws:SourceIp': '2001:db8::/32' } }, from('2001:db9::7'))).toBe(false);
    expect(holds({ IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } }, from('203.0.113.7'))).toBe(true);
    expect(holds({ IpAddress: { 'aws:SourceIp': '203.0.113.7/32' } }, from('203.0.113.8'))).toBe(false);
    // An IPv6 address lies in no IPv4 block, so a Deny with NotIpAddress meets it.
    expect(holds({ NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, from('2001:db8::7'))).toBe(true);
  });

  test('numbers, dates, booleans', () => {
    expect(holds({ NumericLessThanEquals: { 's3:max-keys': '10' } }, { 's3:max-keys': '10' })).toBe(true);
    expect(holds({ NumericLessThan: { 's3:max-keys': 10 } }, { 's3:max-keys': '10' })).toBe(false);
    const now = { 'aws:CurrentTime': '2026-11-29T12:00:00Z' };
    expect(holds({ DateLessThan: { 'aws:CurrentTime': '2026-11-29T12:00:01Z' } }, now)).toBe(true);
    expect(holds({ DateGreaterThan: { 'aws:CurrentTime': '1700000000' } }, now)).toBe(true);
    expect(holds({ Bool: { 'aws:SecureTransport': false } }, { 'aws:SecureTransport': 'false' })).toBe(true);
    expect(holds({ NumericEquals: { 'aws:x': '1' } }, { 'aws:x': 'one' })).toBe(false);
  });

  test('variables are filled in under version 2012-10-17 only, and their values hold no wildcards', () => {
    const home = `arn:aws:s3:::posters/home/${variable('aws:username')}/*`;
    const by = (Version: '2012-10-17' | '2008-10-17', key: string, caller = user) =>
      allowed(
        { identity: [{ name: 'homes', document: { Version, Statement: { ...allow, Resource: home } } }] },
        { resource: `arn:aws:s3:::posters/home/${key}`, caller },
      );
    expect(by('2012-10-17', 'ann/x')).toBe(true);
    expect(by('2012-10-17', 'ben/x')).toBe(false);
    expect(by('2008-10-17', 'ann/x')).toBe(false);
    expect(by('2012-10-17', 'ann/x', session)).toBe(false);
    expect(holds({ StringLike: { 'aws:x': variable('aws:y') } }, { 'aws:x': 'abc', 'aws:y': 'a*' })).toBe(
      false,
    );
    expect(holds({ StringLike: { 'aws:x': `a${variable('*')}` } }, { 'aws:x': 'a*' })).toBe(true);
    expect(holds({ StringEquals: { 'aws:x': variable("aws:none, 'red'") } }, { 'aws:x': 'red' })).toBe(true);
  });

  test('a pattern made to be slow is not', () => {
    const resource = `arn:aws:s3:::${'a'.repeat(2_000)}`;
    const Resource = `arn:aws:s3:::${'a*'.repeat(900)}b`;
    const before = performance.now();
    expect(allowed({ identity: [named('slow', { ...allow, Resource })] }, { resource })).toBe(false);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
