export { crossZoneShares } from './cross-zone.ts';
export { stepsAndCooldown } from './steps-and-cooldown.ts';
export { targetTracking } from './target-tracking.ts';
