import { md5 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** How many hash keys there are: MD5 has 128 bits. */
export const hashKeys = 2n ** 128n;

/** The MD5 hash of a partition key in hexadecimal. https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html */
export const hashOf = (key: string): string => bytesToHex(md5(utf8ToBytes(key)));

/** Where a shard's range begins when a new stream is cut into equal parts; shards count from 0. */
export const startOf = (shard: number, shards: number): bigint => (hashKeys * BigInt(shard)) / BigInt(shards);

/** The shard whose range holds a hash. */
export function shardOf(hash: string, shards: number): number {
  const number = BigInt(`0x${hash}`);
  const near = Number((number * BigInt(shards)) / hashKeys);
  // Ranges begin at rounded-down numbers, so a hash just below a border may be one further.
  return near + 1 < shards && startOf(near + 1, shards) <= number ? near + 1 : near;
}
