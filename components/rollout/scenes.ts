export { aliasShift } from './alias-shift.ts';
export { deploymentSimulator } from './deployment.ts';
export { minHealthySimulator } from './min-healthy.ts';
export { trafficShiftTimeline } from './traffic-shift.ts';
