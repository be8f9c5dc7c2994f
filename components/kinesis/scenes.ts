export { hashKeys } from './hash-keys.ts';
export { kinesisShards } from './shards.ts';
