export { failoverTimeScene } from './failover-time.ts';
export { routingSimulator } from './routing.ts';
