import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modelAccess } from '#engines/generative-ai/model-access';
import {
  type Extra,
  extras,
  needsOf,
  type Operation,
  operations,
  type Target,
  targets,
} from '#engines/generative-ai/model-rights';
import { policyFault } from '#engines/policy/check';

const model = 'arn:aws:bedrock:eu-west-1::foundation-model/MODEL-ID';
const profile = 'arn:aws:bedrock:eu-west-1:111122223333:inference-profile/eu.MODEL-ID';
type Call = { operation: Operation; target: Target; extra: Extra };
const call = (changes: Partial<Call> = {}): Call => ({
  operation: 'converse',
  target: 'base',
  extra: 'none',
  ...changes,
});
const allow = (Action: string | string[], Resource: string | string[], more: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const run = (changes: Partial<Call>, ...Statement: object[]) =>
  modelAccess({ ...call(changes), policy: JSON.stringify({ Version: '2012-10-17', Statement }) });
const stream = 'bedrock:InvokeModelWithResponseStream';

describe('worked examples', () => {
  test('the right of InvokeModel is enough for Converse and not for ConverseStream', () => {
    const invoke = allow('bedrock:InvokeModel', model);
    expect(run({ operation: 'converse' }, invoke).allowed).toBe(true);
    const streaming = run({ operation: 'converseStream' }, invoke);
    expect(streaming.allowed).toBe(false);
    expect(streaming.answer).toContain(`does not allow ${stream} on the model in eu-west-1`);
    expect(run({ operation: 'converseStream' }, invoke, allow(stream, model)).allowed).toBe(true);
  });

  test('a profile needs the model in every destination Region', () => {
    const some = allow('bedrock:InvokeModel', [profile, model]);
    const { needs, missing } = run({ target: 'geographic' }, some);
    expect([needs.length, missing]).toEqual([4, 2]);
    const all = allow('bedrock:InvokeModel', [profile, model.replace('eu-west-1', '*')]);
    expect(run({ target: 'geographic' }, all).allowed).toBe(true);
  });

  test('the condition on the profile lets calls through it pass and no direct one', () => {
    const models = allow('bedrock:InvokeModel', model.replace('eu-west-1', '*'), {
      Condition: { StringEquals: { 'bedrock:InferenceProfileArn': profile } },
    });
    expect(run({ target: 'geographic' }, models, allow('bedrock:InvokeModel', profile)).allowed).toBe(true);
    expect(run({ target: 'base' }, models).allowed).toBe(false);
  });
});

describe('edges', () => {
  const slip = (...statements: object[]) =>
    run({}, ...statements).working.find(({ says }) => says === 'Slip in the policy')?.result;

  test('an account number in the ARN of a model matches nothing', () => {
    const withAccount = allow('bedrock:InvokeModel', model.replace('::', ':111122223333:'));
    expect(run({}, withAccount).allowed).toBe(false);
    expect(slip(withAccount)).toContain('account number');
    expect(slip(allow('bedrock:InvokeModel', model))).toBe('none found');
    const anyAccount = allow('bedrock:InvokeModel', 'arn:aws:bedrock:*:*:foundation-model/*');
    expect(run({}, anyAccount).allowed).toBe(true);
    expect(slip(anyAccount)).toBe('none found');
  });

  test('there is no action named after Converse', () => {
    const named = allow(['bedrock:Converse', 'bedrock:ConverseStream'], model);
    expect(run({}, named).allowed).toBe(false);
    expect(slip(named)).toContain('no action bedrock:Converse');
  });

  test('a deny on bedrock:InvokeModel alone leaves streaming open', () => {
    const statements = [
      allow('bedrock:*', '*'),
      { Effect: 'Deny', Action: 'bedrock:InvokeModel', Resource: model },
    ];
    expect(run({ operation: 'converseStream' }, ...statements).allowed).toBe(true);
    expect(run({ operation: 'converse' }, ...statements).answer).toContain('the policy denies');
  });

  test('ApplyGuardrail needs its own action alone', () => {
    const guardrail = allow('bedrock:ApplyGuardrail', 'arn:aws:bedrock:eu-west-1:111122223333:guardrail/*');
    expect(run({ operation: 'apply', target: 'geographic', extra: 'both' }, guardrail).allowed).toBe(true);
  });
});

const calls = fc.record({
  operation: fc.constantFrom(...(Object.keys(operations) as Operation[])),
  target: fc.constantFrom(...(Object.keys(targets) as Target[])),
  extra: fc.constantFrom(...(Object.keys(extras) as Extra[])),
});
const nothing = JSON.stringify({ Version: '2012-10-17', Statement: allow('sqs:SendMessage', '*') });

test('the smallest policy is a policy, and allows its own call', () => {
  fc.assert(
    fc.property(calls, (values) => {
      const { least, missing, needs } = modelAccess({ ...values, policy: nothing });
      expect(missing).toBe(needs.length);
      expect(policyFault(least, 'identity')).toBeUndefined();
      expect(modelAccess({ ...values, policy: least }).allowed).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('without any one right the call is denied, and for just that one', () => {
  fc.assert(
    fc.property(calls, fc.nat(10), (values, at) => {
      const needs = needsOf(values.operation, values.target, values.extra);
      const left = needs.filter((_, index) => index !== at % needs.length);
      const statements = left.map(({ action, resource }) => allow(action, resource));
      const policy = JSON.stringify({ Version: '2012-10-17', Statement: statements });
      const { missing, needs: checked } = modelAccess({ ...values, policy });
      expect(missing).toBe(1);
      expect(checked[at % needs.length]?.allowed).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
