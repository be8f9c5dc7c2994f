export { scene as bench } from './bench.ts';
export { scene as dynamodbReads } from './dynamodb.ts';
export { scene as globalTableModes } from './global.ts';
export { scene as replicaLag } from './rds.ts';
export { scene as s3Consistency } from './s3.ts';
