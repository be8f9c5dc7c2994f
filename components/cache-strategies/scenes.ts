export { cacheAsideScene } from './cache-aside.ts';
export { stampedeScene } from './stampede.ts';
export { writeOrdersScene } from './write-orders.ts';
