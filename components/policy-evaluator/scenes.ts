export { policyBench } from './bench.ts';
export { policyEvaluator } from './decide.ts';
export { grants } from './grants.ts';
export { guardrails } from './guardrails.ts';
export { privateFolders } from './private-folders.ts';
