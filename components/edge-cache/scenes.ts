export { cacheKeys } from './cache-keys.ts';
export { edgeTtlCalculator } from './edge-ttl-calculator.ts';
export { invalidationCost } from './invalidation-cost.ts';
