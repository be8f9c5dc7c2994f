export { mauCost } from './mau-cost.ts';
export { roleMapper } from './roles.ts';
export { triggerTimeline } from './triggers.ts';
