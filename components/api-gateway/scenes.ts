export { limitLevels } from './limit-levels.ts';
export { stageCache } from './stage-cache.ts';
