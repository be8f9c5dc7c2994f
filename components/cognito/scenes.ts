export { roleMapper } from './roles.ts';
export { triggerTimeline } from './triggers.ts';
