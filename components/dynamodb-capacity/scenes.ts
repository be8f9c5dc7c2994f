export { dynamodbCapacityBench } from './bench-scene.ts';
export { dynamodbCost } from './cost-scene.ts';
export { dynamodbRead } from './read-scene.ts';
export { dynamodbWrite } from './write-scene.ts';
