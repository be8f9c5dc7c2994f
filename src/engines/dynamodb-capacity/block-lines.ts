import { show } from '../numbers.ts';
import type { WorkingLine } from '../result.ts';
import {
  blocksOf,
  blocksOfEach,
  countOf,
  division,
  merged,
  rounding,
  type Sized,
  some,
  tellSize,
} from './sizes.ts';

/** What the lines of a working are called; stories and tests point at them. */
export const lineNames = {
  data: 'Data read',
  pages: 'Pages',
  blocks: 'Blocks',
  oneFetch: 'Blocks of one fetched item',
  fetches: 'Blocks of all fetches',
  readUnits: 'Read units',
  larger: 'Size that counts',
  tableWrite: 'Write units of the item',
  localIndexes: 'Write units of local indexes',
  tableUnits: 'Write units of the table',
  inAllRegions: 'Table writes in all Regions',
  requests: 'Requests per second',
  perSecond: 'Units per second',
  provision: 'Capacity to provision',
  hot: 'Hottest key',
  month: 'Units in a month',
  onDemand: 'On-demand, a month',
  provisioned: 'Provisioned, a month',
  breakEven: 'Break-even use',
} as const;

/** The lines of items that are rounded up one by one, and then added. */
export function eachLines(items: readonly Sized[], block: number, rule: string): WorkingLine[] {
  const sizes = merged(items);
  const [only] = sizes;
  if (only !== undefined && countOf(sizes) === 1)
    return [
      {
        says: lineNames.blocks,
        rule,
        numbers: division(only.bytes, block),
        result: rounding(only.bytes, block),
      },
    ];
  return [
    ...sizes.map(({ bytes }) => ({
      says: `Blocks of ${tellSize(bytes)}`,
      rule,
      numbers: division(bytes, block),
      result: rounding(bytes, block),
    })),
    {
      says: lineNames.blocks,
      rule: 'each item on its own, then added',
      numbers: sizes
        .map(({ count, bytes }) => `${show(count)} × ${show(blocksOf(bytes, block))}`)
        .join(' + '),
      result: some(blocksOfEach(sizes, block), 'block'),
    },
  ];
}
