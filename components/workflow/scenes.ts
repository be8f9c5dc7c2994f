export { retryTimeline } from './retry-timeline.ts';
export { stateMachine } from './state-machine.ts';
