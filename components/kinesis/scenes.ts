export { hashKeys } from './hash-keys.ts';
export { kclAssignment } from './kcl.ts';
export { kinesisShards } from './shards.ts';
