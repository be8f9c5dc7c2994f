import { choice, text, type Values } from '#engines/inputs';
import { counted, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { listed } from '#engines/words';
import { filterCombinationsMax, filterKeysMax } from '#facts/messaging';
import type { Leaf } from './filter-condition.ts';
import { attributesFault, bodyFault, type Message, messageOf } from './filter-message.ts';
import {
  type FilterPolicy,
  filterPolicyFault,
  filterPolicyOf,
  type KeyTest,
  type Test,
} from './filter-policy.ts';

export const inputs = {
  policy: text({
    label: 'Filter policy of the subscription',
    maxLength: 2_000,
    default: `{
  "kind": ["sale", "exchange"],
  "price": [{ "numeric": [">=", 100] }],
  "country": [{ "anything-but": ["US"] }]
}`,
    help: 'JSON. All keys have to fit, and one value of each list. Empty means no policy.',
    check: filterPolicyFault,
  }),
  scope: choice({
    label: 'FilterPolicyScope',
    options: { attributes: 'MessageAttributes', body: 'MessageBody' },
    default: 'attributes',
    help: 'Where SNS looks for the keys.',
  }),
  attributes: text({
    label: 'Message attributes',
    maxLength: 1_000,
    default: '{ "kind": "sale" }',
    help: 'JSON in short: "text" is a String, a number a Number, a list a String.Array.',
    check: attributesFault,
  }),
  body: text({
    label: 'Message body',
    maxLength: 1_000,
    default: '{ "kind": "sale", "price": 120, "country": "DE" }',
    help: 'JSON.',
    check: bodyFault,
  }),
};

export interface Reading {
  /** “price”, or “order.price” for what lies deeper. */
  key: string;
  wants: string;
  /** What the message has there. */
  has: string;
  fits: boolean;
}

export interface Filtered extends Result {
  readings: readonly Reading[];
  verdict: 'delivered' | 'filtered out' | 'policy refused';
}

const written = (value: Leaf): string => JSON.stringify(value);
const short = (line: string, most = 60): string =>
  line.length > most ? `${line.slice(0, most - 1)}…` : line;

function fitsKey({ path, conditions }: KeyTest, message: Message): boolean {
  const leaves = message(path);
  return conditions.some(({ fits }) =>
    leaves.length === 0 ? fits(undefined) : leaves.some((leaf) => fits(leaf)),
  );
}

const fits = (test: Test, message: Message): boolean =>
  test.kind === 'key'
    ? fitsKey(test, message)
    : test.groups.some((group) => group.every((each) => fits(each, message)));

const readingOf = (test: KeyTest, message: Message): Reading => {
  const leaves = message(test.path);
  return {
    key: short(test.path.join('.'), 40),
    wants: short(test.conditions.map((condition) => condition.written).join(' or ')),
    has: leaves.length === 0 ? 'no such key' : short(leaves.map(written).join(', ')),
    fits: fitsKey(test, message),
  };
};

/** Whether a message passes the filter policy of a subscription. https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html */
export function filterMessage({ policy: source, scope, attributes, body }: Values<typeof inputs>): Filtered {
  const policy = filterPolicyOf(source);
  const message = messageOf(scope === 'attributes' ? attributes : body);
  const place = scope === 'attributes' ? 'attributes' : 'body';
  if (policy === undefined || policy.keys.length === 0)
    return result(
      [],
      'delivered',
      'Delivered: without a filter policy a subscription gets every message.',
      [],
    );
  const readings = policy.keys.map((key) => readingOf(key, message));
  if (policy.nested && scope === 'attributes')
    return result(
      readings,
      'policy refused',
      'SNS refuses this policy: attributes are flat, so keys inside keys need the scope MessageBody.',
      counts(policy),
    );
  const passes = policy.tests.every((test) => fits(test, message));
  const failing = readings.filter((reading) => !reading.fits);
  const either = policy.tests.some((test) => test.kind === 'either');
  const names = listed([...new Set(failing.map(({ key }) => key))]);
  return result(
    readings,
    passes ? 'delivered' : 'filtered out',
    passes
      ? either
        ? `Delivered: the ${place} ${place === 'body' ? 'fits' : 'fit'} the policy.`
        : `Delivered: every key fits what stands in the ${place}.`
      : `Filtered out: ${names} ${failing.length === 1 ? 'does' : 'do'} not fit what stands in the ${place}.`,
    [...linesOf(readings), ...counts(policy)],
  );
}

function result(
  readings: readonly Reading[],
  verdict: Filtered['verdict'],
  answer: string,
  lines: readonly WorkingLine[],
): Filtered {
  return {
    readings,
    verdict,
    answer,
    measures: [
      { name: 'Keys that fit', value: readings.filter((each) => each.fits).length, unit: '', digits: 0 },
      { name: 'Keys', value: readings.length, unit: '', digits: 0 },
    ],
    working: [
      ...lines,
      {
        says: 'The message is',
        rule: 'delivered if all keys fit; of the groups of $or one has to',
        result: verdict === 'policy refused' ? 'not looked at: policy refused' : verdict,
      },
    ],
  };
}

/** A key that stands in two groups of $or has a line for each. */
function linesOf(readings: readonly Reading[]): WorkingLine[] {
  return readings.map(({ key, wants, has, fits: good }, index) => ({
    says: readings.findIndex((each) => each.key === key) === index ? key : `${key}, test ${index + 1}`,
    rule: wants,
    result: `${has}: ${good ? 'fits' : 'does not fit'}`,
  }));
}

const counts = ({ keys, combinations }: FilterPolicy): WorkingLine[] => [
  {
    says: 'Keys of the policy',
    rule: `up to ${filterKeysMax.value}`,
    result: counted(keys.length, 'key'),
  },
  {
    says: 'Combinations',
    rule: `values of each key × its depth, multiplied; up to ${filterCombinationsMax.value}`,
    numbers: keys
      .map(({ conditions, path }) =>
        path.length > 1 ? `${conditions.length} × ${path.length}` : `${conditions.length}`,
      )
      .join(' × '),
    result: show(combinations),
  },
];
