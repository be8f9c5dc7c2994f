import { number, type Values } from '#engines/inputs';
import { counted, quantity, show } from '#engines/numbers';
import type { Result } from '#engines/result';
import { freeInvalidations, invalidationPrice } from '#facts/cloudfront';

const perMonth = (label: string, initial: number, help: string) =>
  number({
    label,
    unit: 'per month',
    min: 0,
    max: 1_000_000,
    step: 10,
    default: initial,
    whole: true,
    help,
  });

export const inputs = {
  paths: perMonth('Paths of single files', 0, 'Such as /index.html; each counts, also within one request.'),
  wildcards: perMonth(
    'Paths with a wildcard',
    20,
    'Such as /* or /images/*. A tag counts like one of these.',
  ),
  files: number({
    label: 'Files behind each wildcard',
    unit: '',
    min: 0,
    max: 1_000_000,
    step: 100,
    default: 5_000,
    whole: true,
    help: 'How many cached files such a path removes.',
  }),
  others: perMonth(
    'Paths of other distributions',
    0,
    'What the same account invalidates elsewhere in that month.',
  ),
};

export interface InvalidationCost extends Result {
  /** Paths that count, and those of them beyond the free ones. */
  counted: number;
  paid: number;
  /** USD in the month. */
  cost: number;
}

/** With three decimals, since a path costs half a cent. */
export const usd = (sum: number): string => quantity(sum, 'USD', 3);

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PayingForInvalidation.html */
export function invalidationCostOf({
  paths,
  wildcards,
  files,
  others,
}: Values<typeof inputs>): InvalidationCost {
  const free = freeInvalidations.value;
  const price = invalidationPrice.value;
  const all = paths + wildcards + others;
  const paid = Math.max(0, all - free);
  // In thousandths, since a sum of 0.005 misses its last digit by a hair.
  const cost = Math.round(paid * price * 1000) / 1000;
  return {
    counted: all,
    paid,
    cost,
    answer:
      paid === 0
        ? `The month costs nothing: ${counted(all, 'path')} of ${show(free)} free ones.`
        : `The month costs ${usd(cost)}: ${counted(all, 'path')}, ${show(paid)} beyond the free ones.`,
    measures: [
      { name: 'Cost of the month', value: cost, unit: 'USD', digits: 3 },
      { name: 'Paths that count', value: all, unit: '', digits: 0 },
      { name: 'Paths beyond the free ones', value: paid, unit: '', digits: 0 },
    ],
    working: [
      {
        says: 'Files that go',
        rule: 'single files + wildcards × files: nobody charges for these',
        numbers: `${show(paths)} + ${show(wildcards)} × ${show(files)}`,
        result: show(paths + wildcards * files),
      },
      {
        says: 'Paths that count',
        rule: 'all paths of the account, whatever they remove',
        numbers: `${show(paths)} + ${show(wildcards)} + ${show(others)}`,
        result: show(all),
      },
      {
        says: 'Beyond the free ones',
        rule: all > free ? 'paths − free ones' : `the first ${show(free)} are free`,
        ...(all > free && { numbers: `${show(all)} − ${show(free)}` }),
        result: show(paid),
      },
      {
        says: 'Cost of the month',
        rule: 'paths beyond × price',
        numbers: `${show(paid)} × ${show(price, 3)}`,
        result: usd(cost),
      },
    ],
  };
}
