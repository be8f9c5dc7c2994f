import { choice, flag, number, type Values } from '#engines/inputs';
import { exact, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import {
  advancedParameterPrice,
  billedRotations,
  freeRequests,
  keyPrice,
  parameterCallPrice,
  requestPrice,
  requestsPerPrice,
  rotationPrice,
  secretCallPrice,
  secretPrice,
  standardParametersMax,
} from '#facts/security-encryption';
import { dollars } from './money.ts';

export const inputs = {
  values: number({
    label: 'Values',
    unit: '',
    min: 1,
    max: standardParametersMax.value,
    step: 5,
    default: 20,
    whole: true,
    help: 'Passwords, keys or settings, each under a name of its own.',
  }),
  reads: number({
    label: 'Reads a month',
    unit: '',
    min: 0,
    max: 100_000_000,
    step: 10_000,
    default: 2_000_000,
    whole: true,
    help: 'How often all of them together are read, one value at a time.',
  }),
  key: choice<'none' | 'managed' | 'own' | 'rotated'>({
    label: 'Encrypted with',
    options: {
      none: 'nothing: plain settings',
      managed: 'the AWS managed key',
      own: 'a key of your own',
      rotated: 'your own, rotated twice or more',
    },
    default: 'managed',
    help: 'Parameters may be plain; a secret is always encrypted.',
  }),
  faster: flag({
    label: 'Parameter Store with higher throughput',
    default: false,
    help: 'A switch for the account and Region, after which all calls of parameters are paid.',
  }),
};

export type StoreValues = Values<typeof inputs>;

/** US dollars a month. */
export interface Bill {
  name: string;
  keeping: number;
  calls: number;
  kms: number;
  total: number;
}

export interface SecretStoreCost extends Result {
  standard: Bill;
  advanced: Bill;
  secrets: Bill;
}

const each = requestsPerPrice.value;

/** US dollars a month for KMS keys, given how often each was rotated. */
export const keysCost = (rotations: readonly number[]): number =>
  rotations.reduce(
    (sum, count) => sum + keyPrice.value + Math.min(count, billedRotations.value) * rotationPrice.value,
    0,
  );

/** US dollars a month for requests with symmetric keys, where nothing else uses up the free ones. */
export const requestsCost = (requests: number): number =>
  (Math.max(0, requests - freeRequests.value) / each) * requestPrice.value;

/** What a month of the same values costs in each store. Pages of prices: those of the facts used. */
export function secretStoreCost(values: StoreValues): SecretStoreCost {
  const { values: count, reads, key, faster } = values;
  const keys = keysCost({ none: [], managed: [], own: [0], rotated: [billedRotations.value] }[key]);
  const requests = requestsCost(reads);
  const isOwn = key === 'own' || key === 'rotated';
  const paidCalls = (reads / each) * parameterCallPrice.value;
  const bill = (name: string, keeping: number, calls: number, kms: number): Bill => ({
    name,
    keeping,
    calls,
    kms,
    total: keeping + calls + kms,
  });
  const ofParameters = keys + (key === 'none' ? 0 : requests);
  const standard = bill('standard parameters', 0, faster ? paidCalls : 0, ofParameters);
  const advanced = bill('advanced parameters', count * advancedParameterPrice.value, paidCalls, ofParameters);
  // Secrets Manager pays for requests with its own AWS managed key.
  const secrets = bill(
    'secrets',
    count * secretPrice.value,
    (reads / each) * secretCallPrice.value,
    keys + (isOwn ? requests : 0),
  );
  return {
    standard,
    advanced,
    secrets,
    answer: `A month costs ${dollars(standard.total)} as standard parameters, ${dollars(advanced.total)} as advanced ones and ${dollars(secrets.total)} as secrets.`,
    measures: [standard, advanced, secrets].map(({ name, total }) => ({
      name: `As ${name}`,
      value: total,
      unit: 'USD',
    })),
    working: [
      keyLine(values, keys),
      requestsLine(values, requests),
      {
        says: 'Calls that are paid',
        rule: `reads ÷ ${show(each)} × price; not for standard parameters at the default throughput`,
        numbers: `${show(reads)} ÷ ${show(each)} × ${secretCallPrice.value}`,
        result: dollars(paidCalls),
      },
      {
        says: 'Keeping advanced parameters',
        rule: 'values × price',
        numbers: `${show(count)} × ${advancedParameterPrice.value}`,
        result: dollars(advanced.keeping),
      },
      {
        says: 'Keeping secrets',
        rule: 'values × price',
        numbers: `${show(count)} × ${secretPrice.value}`,
        result: dollars(secrets.keeping),
      },
      totalLine(standard),
      totalLine(advanced),
      totalLine(secrets),
    ],
  };
}

function keyLine({ key }: StoreValues, keys: number): WorkingLine {
  const says = 'KMS key';
  const result = dollars(keys);
  if (key === 'rotated')
    return {
      says,
      rule: `a month + the first ${billedRotations.value} rotations`,
      numbers: `${keyPrice.value} + ${billedRotations.value} × ${rotationPrice.value}`,
      result,
    };
  return { says, rule: key === 'own' ? 'a month of one key' : 'no monthly fee', result };
}

function requestsLine({ key, reads }: StoreValues, requests: number): WorkingLine {
  const says = 'Decrypt at each read';
  if (key === 'none') return { says, rule: 'nothing to decrypt in plain parameters', result: dollars(0) };
  const forWhom = key === 'managed' ? 'parameters only' : 'parameters and secrets';
  if (requests === 0)
    return {
      says,
      rule: `${forWhom}; ${show(freeRequests.value)} requests a month are free`,
      result: dollars(0),
    };
  return {
    says,
    rule: `${forWhom}; (reads − free requests) ÷ ${show(each)} × price`,
    numbers: `(${show(reads)} − ${show(freeRequests.value)}) ÷ ${show(each)} × ${requestPrice.value}`,
    result: dollars(requests),
  };
}

const totalLine = ({ name, keeping, calls, kms, total }: Bill): WorkingLine => ({
  says: `As ${name}`,
  rule: 'keeping + calls + KMS',
  numbers: [keeping, calls, kms].map((part) => exact(part, 10)).join(' + '),
  result: dollars(total),
});
