export { failoverTimeScene } from './failover-time.ts';
