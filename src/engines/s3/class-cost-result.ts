import { dollars } from '#engines/cost/money';
import { exact, quantity, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { type ClassCost, type CostValues, costIn, costs } from './class-cost.ts';
import { classes, kbPerGb, monthDays } from './classes.ts';

export interface Costs extends Result {
  rows: readonly ClassCost[];
  cheapest: ClassCost;
}

/** A sum in US dollars with the digits that carry it to the cent, of which a large one needs more. */
export const toTheCent = (sum: number): string => exact(sum, sum >= 1_000_000 ? 15 : 9);

/** What each storage class costs over the life of the objects, and which costs least; of equal ones the first. */
export function classCosts(values: CostValues): Costs {
  const rows = costs(values);
  const standard = costIn('STANDARD', values);
  const cheapest = rows.reduce((best, row) => (row.total < best.total ? row : best), standard);
  const { daysMin } = classes[cheapest.name];
  const dearest = rows.reduce((worst, row) => (row.total > worst.total ? row : worst), standard);
  return {
    rows,
    cheapest,
    answer: answerOf(cheapest, standard, dearest),
    measures: [
      { name: 'Cheapest class', value: cheapest.total, unit: 'USD' },
      { name: 'Standard', value: standard.total, unit: 'USD' },
      { name: 'Dearest class', value: dearest.total, unit: 'USD' },
    ],
    working: [
      { says: 'Cheapest class', rule: 'the least sum of uploads, storage and reads', result: cheapest.title },
      sizeLine(cheapest, values),
      {
        says: 'Billed days',
        rule: daysMin > 0 ? `days kept, at least ${daysMin}` : 'days kept, without a minimum',
        result: quantity(cheapest.billedDays, 'days'),
      },
      storageLine(cheapest, values),
      {
        says: 'Uploads',
        rule: 'objects ÷ 1,000 × price',
        numbers: `${exact(values.objects * 1_000_000, 9)} ÷ 1,000 × ${exact(classes[cheapest.name].write)}`,
        result: dollars(cheapest.writes),
      },
      readsLine(cheapest, values),
      {
        says: 'In all',
        rule: 'storage + uploads + reads',
        numbers: `${toTheCent(cheapest.storage)} + ${toTheCent(cheapest.writes)} + ${toTheCent(cheapest.reads)}`,
        result: dollars(cheapest.total),
      },
    ],
  };
}

function sizeLine({ name }: ClassCost, { size }: CostValues): WorkingLine {
  const { sizeMinKb, indexKb, nameKb } = classes[name];
  const says = 'Billed size of an object';
  if (indexKb > 0)
    return {
      says,
      rule: `size + ${indexKb} KB at its price, and ${nameKb} KB at that of Standard`,
      numbers: `${exact(size, 9)} + ${indexKb}`,
      result: `${exact(size + indexKb, 9)}\u00a0KB`,
    };
  return {
    says,
    rule: sizeMinKb > 0 ? `size, at least ${sizeMinKb} KB` : 'size, without a minimum',
    result: `${exact(Math.max(size, sizeMinKb), 9)}\u00a0KB`,
  };
}

function storageLine({ name, storage, billedDays }: ClassCost, { size, objects }: CostValues): WorkingLine {
  const own = classes[name];
  const says = 'Storage';
  const result = dollars(storage);
  if (name === 'INTELLIGENT_TIERING')
    return { says, rule: 'tier by tier, as long as nobody reads, and monitoring', result };
  const count = exact(objects * 1_000_000, 9);
  const months = `${show(billedDays)} ÷ ${monthDays} ÷ ${show(kbPerGb)}`;
  const kb = exact(Math.max(size, own.sizeMinKb) + own.indexKb, 9);
  const priced =
    own.nameKb > 0
      ? `(${kb} × ${exact(own.storage)} + ${own.nameKb} × ${exact(classes.STANDARD.storage)})`
      : `${kb} × ${exact(own.storage)}`;
  return {
    says,
    rule: 'objects × billed KB × price × months ÷ KB in a GB',
    numbers: `${count} × ${priced} × ${months}`,
    result,
  };
}

function readsLine({ name, reads }: ClassCost, values: CostValues): WorkingLine {
  const { get, restore, retrieval } = classes[name];
  const readings = (values.objects * 1_000_000 * (values.reads / 100) * values.days) / monthDays;
  return {
    says: 'Reads',
    rule: 'reads ÷ 1,000 × price + GB read × price',
    numbers: `${exact(readings, 9)} ÷ 1,000 × ${exact(get + restore)} + ${exact((readings * values.size) / kbPerGb, 9)} × ${exact(retrieval)}`,
    result: dollars(reads),
  };
}

function answerOf(cheapest: ClassCost, standard: ClassCost, dearest: ClassCost): string {
  const most = `${dearest.title} would cost most, ${dollars(dearest.total)}`;
  if (cheapest.name === 'STANDARD')
    return `Standard costs least: ${dollars(standard.total)} in all. ${most}.`;
  return `${cheapest.title} costs least: ${dollars(cheapest.total)} in all, against ${dollars(standard.total)} in Standard${dearest.name === 'STANDARD' ? ', the dearest' : `. ${most}`}.`;
}
