export { lambdaAsyncTimeline } from './async-timeline.ts';
export { lambdaBatchFailure } from './batch-failure.ts';
export { lambdaConcurrency } from './concurrency.ts';
export { lambdaMemoryCpu } from './memory-cpu.ts';
export { lambdaPricing } from './pricing.ts';
export { lambdaSqsScaling } from './sqs-scaling.ts';
