export { edgeTtlCalculator } from './edge-ttl-calculator.ts';
