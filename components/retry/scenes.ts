export { backoffTimeline } from './backoff-timeline.ts';
export { retryQuotaScene } from './retry-quota.ts';
