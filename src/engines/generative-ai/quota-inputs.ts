import { choice, number, text, type Values } from '#engines/inputs';
import { burndownClaude5, burndownClaude48, burndownOlderClaude, burndownOthers } from '#facts/generative-ai';
import { type AmountKinds, amountsOf, checkAmounts } from './amounts.ts';

const callKinds: AmountKinds<'in' | 'written' | 'read' | 'out'> = {
  names: ['in', 'written', 'read', 'out'],
  required: ['in', 'out'],
  max: 2_000_000,
  whole: true,
  example: '200 in, 10,000 read, 300 out',
};

const quotaKinds: AmountKinds<'tokens' | 'requests'> = {
  names: ['tokens', 'requests'],
  required: ['tokens', 'requests'],
  max: 1_000_000_000,
  whole: true,
  example: '600,000 tokens, 200 requests',
};

const rates = {
  others: burndownOthers.value,
  older: burndownOlderClaude.value,
  newer: burndownClaude5.value,
  claude48: burndownClaude48.value,
};

export const inputs = {
  maxTokens: number({
    label: 'maxTokens',
    unit: 'tokens',
    min: 1,
    max: 2_000_000,
    step: 100,
    default: 4_000,
    whole: true,
    help: 'The longest answer that a call allows. Left out, it is the model’s maximum: put that in.',
  }),
  call: text({
    label: 'Tokens of a call',
    maxLength: 70,
    default: '2,000 in, 400 out',
    help: 'in: input. out: the real answer. If you cache: written to the cache, read from it, as in 200 in, 10,000 read, 300 out.',
    check: checkAmounts(callKinds),
  }),
  rate: choice<keyof typeof rates>({
    label: 'Burndown rate',
    options: {
      others: `${rates.others}: most models`,
      older: `${rates.older}: Claude up to 4.7`,
      newer: `${rates.newer}: such as Claude Sonnet 5`,
      claude48: `${rates.claude48}: Claude 4.8`,
    },
    default: 'older',
    help: 'How many tokens of the quota an output token takes.',
  }),
  quota: text({
    label: 'Quota for a minute',
    maxLength: 50,
    default: '600,000 tokens, 200 requests',
    help: 'Those of your account for this model and Region, from Service Quotas.',
    check: checkAmounts(quotaKinds),
  }),
};

export type QuotaValues = Values<typeof inputs>;

/** The texts of the inputs as numbers. */
export const readQuota = (values: QuotaValues) => ({
  maxTokens: values.maxTokens,
  call: amountsOf(values.call, callKinds),
  rate: rates[values.rate],
  quota: amountsOf(values.quota, quotaKinds),
});
