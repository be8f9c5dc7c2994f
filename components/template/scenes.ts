export { scene as changeSet } from './change-set.ts';
export { scene as functionEvaluator } from './function-evaluator.ts';
