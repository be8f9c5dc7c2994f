export { limitLevels } from './limit-levels.ts';
