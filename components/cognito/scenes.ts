export { triggerTimeline } from './triggers.ts';
