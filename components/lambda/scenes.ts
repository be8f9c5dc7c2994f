export { lambdaAsyncTimeline } from './async-timeline.ts';
export { lambdaConcurrency } from './concurrency.ts';
export { lambdaPricing } from './pricing.ts';
