export { capacityStrategy } from './capacity-strategy.ts';
