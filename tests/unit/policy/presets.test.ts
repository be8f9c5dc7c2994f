import { describe, expect, test } from 'vitest';
import { policyFault } from '#engines/policy/check';
import { evaluate } from '#engines/policy/evaluate';
import { faultsOf } from '#engines/read-input';
import { policyBench, presetValues } from '../../../components/policy-evaluator/bench.ts';
import { loadChecks } from '../../../components/policy-evaluator/checks.ts';
import { presets } from '../../../components/policy-evaluator/presets.ts';
import { oracle } from './oracle.ts';

describe.each(presets)('$name', (preset) => {
  const { request, policies, allowed } = preset;
  test('is decided as the case says, by the bench too', () => {
    expect(evaluate(request, policies).allowed).toBe(allowed);
    expect(faultsOf(policyBench.inputs, presetValues(preset))).toEqual([]);
    expect(policyBench.run(presetValues(preset)).decision.allowed).toBe(allowed);
  });

  test('an independent evaluator agrees', async () => {
    // It does not know management accounts: there no SCP is handed over.
    const { scps, ...others } = policies;
    const given = { ...others, ...(scps && !request.callerInManagement && { scps }) };
    expect((await oracle(request, given)) === 'Allowed').toBe(allowed);
  });

  test('its policies pass the check', () => {
    const { identity, resource, boundary } = presetValues(preset);
    const isTrust = request.action === 'sts:AssumeRole';
    if (identity) expect(policyFault(identity, 'identity')).toBeUndefined();
    if (resource) expect(policyFault(resource, isTrust ? 'trust' : 'resource')).toBeUndefined();
    if (boundary) expect(policyFault(boundary, 'boundary')).toBeUndefined();
  });
});

test('what is pasted with blanks around it is read without them', () => {
  const [first] = presets;
  const values = first ? presetValues(first) : undefined;
  if (!values) throw new Error('no preset');
  const pasted = {
    ...values,
    caller: `${values.caller}\n`,
    target: ` ${values.target}\n`,
    owner: ` ${values.owner}`,
  };
  expect(faultsOf(policyBench.inputs, pasted)).toEqual([]);
  expect(policyBench.run(pasted).answer).toBe(policyBench.run(values).answer);
  expect(faultsOf(policyBench.inputs, { caller: 'arn:aws:iam::111111111111:user/a b' })).toHaveLength(1);
});

test('a context is read whole, or refused by line and column', async () => {
  await loadChecks();
  const fault = (context: string) => faultsOf(policyBench.inputs, { context })[0];
  expect(fault('{ "aws:MultiFactorAuthPresent": "true", "aws:TagKeys": ["a", "b"] }')).toBeUndefined();
  expect(fault(' ')).toBeUndefined();
  expect(fault('{ "aws:x": "1",\n  "aws:x": "2" }')).toMatch(
    /^Line 2, column 3: “aws:x” stands here twice\./,
  );
  expect(fault('{ "aws:x": "1", "AWS:X": "2" }')).toMatch(/^Line 1, column 17: “AWS:X” stands here twice:/);
  expect(fault('[]')).toMatch(/^Line 1, column 1: The context is an object/);
  expect(fault('{ "aws:x": true }')).toMatch(/^Line 1, column 12: The value of a key is a string\./);
  expect(fault('{ "aws:x": ["1", 2] }')).toMatch(/^Line 1, column 18: /);
  expect(fault("{ 'aws:x': 1 }")).toMatch(/double quotes/);
  expect(fault('nonsense')).toMatch(/^Line 1, column 1: A value belongs here/);
});
