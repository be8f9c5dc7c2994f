import {
  batchGetItemsMax,
  batchSizeMax,
  batchWriteItemsMax,
  transactionItemsMax,
  transactionSizeMax,
} from '#facts/dynamodb';
import { mb } from './sizes.ts';

/** How an operation treats several items, and what it takes in one call. */
export interface Term {
  kind: 'read' | 'write';
  /** One item for each call, rounded one by one, or added up and rounded once for each page. */
  takes: 'one' | 'batch' | 'transaction' | 'range';
  itemsMax?: number;
  bytesMax?: number;
}

const bytesMax = batchSizeMax.value * mb;
const transaction = {
  takes: 'transaction',
  itemsMax: transactionItemsMax.value,
  bytesMax: transactionSizeMax.value * mb,
} as const;

export const operations = {
  GetItem: { kind: 'read', takes: 'one' },
  BatchGetItem: { kind: 'read', takes: 'batch', itemsMax: batchGetItemsMax.value, bytesMax },
  TransactGetItems: { kind: 'read', ...transaction },
  Query: { kind: 'read', takes: 'range' },
  Scan: { kind: 'read', takes: 'range' },
  PutItem: { kind: 'write', takes: 'one' },
  UpdateItem: { kind: 'write', takes: 'one' },
  DeleteItem: { kind: 'write', takes: 'one' },
  BatchWriteItem: { kind: 'write', takes: 'batch', itemsMax: batchWriteItemsMax.value, bytesMax },
  TransactWriteItems: { kind: 'write', ...transaction },
} as const satisfies Record<string, Term>;

export type Operation = keyof typeof operations;
type Of<Kind> = {
  [Name in Operation]: (typeof operations)[Name]['kind'] extends Kind ? Name : never;
}[Operation];
export type ReadOperation = Of<'read'>;
export type WriteOperation = Of<'write'>;

export const termOf = (operation: Operation): Term => operations[operation];

export const isRead = (operation: Operation): operation is ReadOperation =>
  operations[operation].kind === 'read';
