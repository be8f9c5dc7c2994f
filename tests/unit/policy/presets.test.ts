import { describe, expect, test } from 'vitest';
import { policyFault } from '#engines/policy/check';
import { evaluate } from '#engines/policy/evaluate';
import { faultsOf } from '#engines/read-input';
import { policyBench, presetValues } from '../../../components/policy-evaluator/bench.ts';
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
