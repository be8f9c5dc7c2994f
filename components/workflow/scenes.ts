export { retryTimeline } from './retry-timeline.ts';
export { stateMachine } from './state-machine.ts';
export { workflowType } from './workflow-type.ts';
