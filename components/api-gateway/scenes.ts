export { gatewayCors } from './gateway-cors.ts';
export { limitLevels } from './limit-levels.ts';
export { mappingTemplate } from './mapping-template.ts';
export { stageCache } from './stage-cache.ts';
export { stageVariables } from './stage-variables.ts';
