export { tokenCost } from './token-cost.ts';
