export { cacheTimeline } from './cache-timeline.ts';
export { guardrailCoverage } from './guardrail-coverage.ts';
export { modelAccess } from './model-access.ts';
export { quotaUse } from './quota.ts';
export { retrieval } from './retrieval.ts';
export { sampling } from './sampling.ts';
export { tokenCost } from './token-cost.ts';
