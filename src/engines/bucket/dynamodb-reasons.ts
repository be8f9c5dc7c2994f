import { type Limit, type Place, places, type TableStretch } from './dynamodb.ts';
import type { TableValues } from './dynamodb-inputs.ts';

/** What a place is asked for and gives in a stretch, in units per second. */
export interface PlaceShare {
  place: Place;
  demand: number;
  served: number;
  /** Why the rest is refused, as the error names it. */
  reason: string | undefined;
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ThrottlingReason.html: resource, operation, limit. */
export function reasonOf(limit: Limit, { operation }: Pick<TableValues, 'operation'>): string {
  const what = operation === 'write' ? 'Write' : 'Read';
  switch (limit) {
    case 'table':
      return `Table${what}ProvisionedThroughputExceeded`;
    case 'busiest':
    case 'neighbours':
    case 'others':
      return `Table${what}KeyRangeThroughputExceeded`;
    case 'index':
      return 'IndexWriteProvisionedThroughputExceeded';
    case 'indexBusiest':
    case 'indexOthers':
      return 'IndexWriteKeyRangeThroughputExceeded';
  }
}

export function sharesOf({ flows }: TableStretch, values: TableValues): PlaceShare[] {
  return places.map((place) => {
    const [a, b] = [flows[`${place} a`], flows[`${place} b`]];
    const refusedBy = a.refusedBy ?? b.refusedBy;
    return {
      place,
      demand: a.demand + b.demand,
      served: a.served + b.served,
      reason: refusedBy && reasonOf(refusedBy, values),
    };
  });
}

export const servedIn = ({ flows }: TableStretch): number =>
  Object.values(flows).reduce((sum, { served }) => sum + served, 0);
