import { show } from '#engines/numbers';

/** “2,400 write units per second”, “1 read unit per second”. */
export const unitsPerSecond = (count: number, operation: 'read' | 'write'): string =>
  `${show(count)} ${operation} ${count === 1 ? 'unit' : 'units'} per second`;

/** “All 2,400 write units per second pass”, “The 1 read unit per second passes”. */
export const allPass = (count: number, operation: 'read' | 'write'): string =>
  count === 1
    ? `The ${unitsPerSecond(count, operation)} passes`
    : `All ${unitsPerSecond(count, operation)} pass`;
