import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardrailCoverage } from '#engines/generative-ai/guardrail-coverage';
import { type GuardValues, inputs, type Place, placeNames } from '#engines/generative-ai/guardrail-rules';
import { valuesOf } from '#engines/inputs';

const run = (changes: Partial<GuardValues> = {}) => guardrailCoverage(valuesOf(inputs, changes));
const read = (changes: Partial<GuardValues>): Place[] =>
  run(changes)
    .all.filter(({ reads }) => reads)
    .map(({ place }) => place);

describe('worked examples', () => {
  test('untagged input of InvokeModel is not looked at for attacks; tagged input and Converse are', () => {
    expect(run().reads).toBe(false);
    expect(run({ marked: 'question' }).reads).toBe(true);
    expect(run({ call: 'converse' }).reads).toBe(true);
  });

  test('the four combinations of blocks in Converse', () => {
    const topics = (marked: GuardValues['marked']) => read({ call: 'converse', filter: 'topics', marked });
    expect(topics('none')).toEqual(['question', 'passage', 'answer']);
    expect(topics('question')).toEqual(['question', 'answer']);
    expect(topics('system')).toEqual(['system', 'question', 'passage', 'answer']);
    expect(topics('both')).toEqual(['question', 'passage', 'answer']);
  });

  test('in InvokeModel tags anywhere leave out the rest', () => {
    expect(read({ filter: 'topics', marked: 'system' })).toEqual(['system', 'answer']);
    expect(read({ filter: 'personal', marked: 'none' })).toEqual(['question', 'passage', 'answer']);
  });

  test('text marked for grounding alone is skipped by the other filters', () => {
    for (const call of ['converse', 'invoke'] as const)
      expect(read({ call, filter: 'topics', marked: 'grounding' })).toEqual(['answer']);
  });

  test('grounding judges answers, and needs a source and a question', () => {
    expect(read({ filter: 'grounding', marked: 'grounding' })).toEqual(['answer']);
    expect(read({ filter: 'grounding', marked: 'both' })).toEqual([]);
  });

  test('what is paid for', () => {
    const paid = (changes: Partial<GuardValues>) =>
      run(changes).working.find(({ says }) => says === 'Paid for')?.result;
    expect(paid({ call: 'converse' })).toBe('the guardrail on the input');
    expect(paid({ call: 'converse', filter: 'topics', place: 'answer' })).toContain('and the model');
    expect(paid({ call: 'converse', filter: 'personal' })).toContain('and the model');
    expect(paid({ call: 'unnamed' })).toBe('the model');
  });
});

const any = fc.record({
  call: fc.constantFrom(...(Object.keys(inputs.call.options) as GuardValues['call'][])),
  marked: fc.constantFrom(...(Object.keys(inputs.marked.options) as GuardValues['marked'][])),
  filter: fc.constantFrom(...(Object.keys(inputs.filter.options) as GuardValues['filter'][])),
  place: fc.constantFrom(...placeNames),
});

test('tools, reasoning and the log are read by nothing; without a name nothing is', () => {
  fc.assert(
    fc.property(any, (values) => {
      const never: readonly Place[] = ['definition', 'result', 'input', 'reasoning', 'log'];
      if (never.includes(values.place) || values.call === 'unnamed') expect(run(values).reads).toBe(false);
      expect(read({ ...values, call: 'unnamed' })).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('marking the question reads no part of the input that marking both does not', () => {
  fc.assert(
    fc.property(any, (values) => {
      const both = read({ ...values, marked: 'both' });
      for (const place of read({ ...values, marked: 'question' })) expect(both).toContain(place);
    }),
    { numRuns: 1000 },
  );
});
