export { capacityStrategy } from './capacity-strategy.ts';
export { fargateSize } from './fargate-size.ts';
