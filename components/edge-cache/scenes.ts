export { cacheKeys } from './cache-keys.ts';
export { edgeTtlCalculator } from './edge-ttl-calculator.ts';
