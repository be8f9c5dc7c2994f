export { scene as changeSet } from './change-set.ts';
export { scene as functionEvaluator } from './function-evaluator.ts';
export { scene as samExpander } from './sam-expander.ts';
