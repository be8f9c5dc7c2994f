export { cacheTimeline } from './cache-timeline.ts';
export { guardrailCoverage } from './guardrail-coverage.ts';
export { quotaUse } from './quota.ts';
export { tokenCost } from './token-cost.ts';
