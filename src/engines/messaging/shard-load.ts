import { number, text, type Values } from '#engines/inputs';
import { counted, exact, percent, quantity, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { recordSizeDefault, shardWriteBytes, shardWriteRecords } from '#facts/messaging';
import { hashOf, shardOf } from './hash-key.ts';
import { type KeyTraffic, keyTraffic, keyTrafficFault } from './key-traffic.ts';

export const inputs = {
  keys: text({
    label: 'Partition keys and their records per second',
    maxLength: 1_200,
    default: 'US 2700\nCA 150\nMX 90\nBR 60',
    help: 'A line each: the key, then a whole number. user-{1-100} 30 makes a hundred keys.',
    check: keyTrafficFault,
  }),
  shards: number({
    label: 'Shards',
    unit: '',
    min: 1,
    max: 64,
    step: 1,
    default: 4,
    whole: true,
    help: 'A new stream divides the hashes into equal ranges, one for each shard.',
  }),
  size: number({
    label: 'Size of a record',
    unit: 'KB',
    min: 0.1,
    max: 1_024 * recordSizeDefault.value,
    step: 1,
    default: 0.5,
    help: 'A shard takes so many records, or so many bytes, whichever comes first.',
  }),
};

export interface KeyAt extends KeyTraffic {
  hash: string;
  shard: number;
}
export interface ShardLoad {
  /** Records per second that reach the shard. */
  load: number;
  /** Its keys, the busiest first. */
  keys: readonly KeyAt[];
}
export interface Spread extends Result {
  loads: readonly ShardLoad[];
  keys: readonly KeyAt[];
  /** Records per second that one shard takes. */
  ceiling: number;
  refused: number;
  hot: number;
  /** Keys in the shard that has most of them. */
  fullest: number;
}

/** A key is told whole or with a mark that it goes on: the hash is that of the whole. */
export const shorten = (key: string): string => (key.length > 24 ? `${key.slice(0, 23)}…` : key);
const rateText = (rate: number) => quantity(rate, 'records per s', 1);

/** The records per second of each shard, by the real hashes of their keys. */
export function spread({ keys: written, shards, size }: Values<typeof inputs>): Spread {
  const keys = keyTraffic(written).map((each): KeyAt => {
    const hash = hashOf(each.key);
    return { ...each, hash, shard: shardOf(hash, shards) };
  });
  const loads = Array.from({ length: shards }, (_, shard): ShardLoad => {
    const own = keys.filter((key) => key.shard === shard).toSorted((a, b) => b.rate - a.rate);
    return { load: own.reduce((sum, { rate }) => sum + rate, 0), keys: own };
  });
  const byBytes = (shardWriteBytes.value * 1_000) / size;
  const ceiling = Math.min(shardWriteRecords.value, byBytes);
  const total = keys.reduce((sum, { rate }) => sum + rate, 0);
  const passes = loads.reduce((sum, { load }) => sum + Math.min(load, ceiling), 0);
  const hottest = Math.max(...loads.map(({ load }) => load));
  const hot = loads.filter(({ load }) => load > ceiling).length;
  const idle = loads.filter(({ load }) => load === 0).length;
  const share = total === 0 ? 0 : hottest / total;
  const number = loads.findIndex(({ load }) => load === hottest);
  const busiest = keys.reduce<KeyAt | undefined>(
    (most, key) => (most && most.rate >= key.rate ? most : key),
    undefined,
  );
  const refused = total - passes;
  return {
    keys,
    loads,
    ceiling,
    refused,
    hot,
    fullest: Math.max(...loads.map((load) => load.keys.length)),
    answer: answerOf({ total, share, number, idle, hot, refused, room: ceiling * shards }),
    measures: [
      { name: 'Share of the busiest shard', value: share * 100, unit: '%', digits: 1 },
      { name: 'Hot shards', value: hot, unit: '', digits: 0 },
      { name: 'Refused', value: refused, unit: 'records per s', digits: 0 },
    ],
    working: [
      ...keyLines(busiest, shards),
      {
        says: 'A shard takes',
        rule: `${show(shardWriteRecords.value)} records per s, or ${shardWriteBytes.value} MB ÷ size if that is fewer`,
        ...(byBytes < shardWriteRecords.value && {
          numbers: `${show(shardWriteBytes.value * 1_000)} ÷ ${exact(size)}`,
        }),
        result: quantity(ceiling, 'records per s', ceiling < 10 ? 4 : 2),
      },
      {
        says: 'All shards take',
        rule: 'shards × what one takes',
        numbers: `${show(shards)} × ${exact(ceiling, 9)}`,
        result: rateText(ceiling * shards),
      },
      { says: 'Busiest shard gets', rule: 'the sum of its keys', result: rateText(hottest) },
      { says: 'Refused', rule: 'of each shard, what is above its limit', result: rateText(refused) },
    ],
  };
}

interface Told {
  total: number;
  share: number;
  number: number;
  idle: number;
  hot: number;
  refused: number;
  /** What all shards together take. */
  room: number;
}

function answerOf({ total, share, number, idle, hot, refused, room }: Told): string {
  if (total === 0) return 'Nothing is written, so no shard is busy.';
  const busiest = `Shard ${number} gets ${percent(share)} of the traffic${idle > 0 ? `, and ${counted(idle, 'shard idles', 'shards idle')}` : ''}.`;
  if (hot === 0) return `${busiest} Every shard can take its part.`;
  const whole = room >= total ? 'though all shards together take' : 'and all shards together take only';
  return `${busiest} Refused at ${counted(hot, 'hot shard')}: ${rateText(refused)}, ${whole} ${rateText(room)}.`;
}

/** The first eight digits decide unless a border is near; the engine takes all 32. */
function keyLines(busiest: KeyAt | undefined, shards: number): WorkingLine[] {
  if (busiest === undefined) return [];
  const start = Number.parseInt(busiest.hash.slice(0, 8), 16);
  const place = start / 2 ** 32;
  return [
    { says: 'Hash of the busiest key', rule: `MD5 of “${shorten(busiest.key)}”`, result: busiest.hash },
    {
      says: 'Its place among all hashes',
      rule: `the first 8 digits, ${busiest.hash.slice(0, 8)}, as a number ÷ 16^8`,
      numbers: `${show(start)} ÷ 4,294,967,296`,
      result: exact(place, 9),
    },
    {
      says: 'Its shard',
      rule: 'place × shards, rounded down; shards count from 0',
      numbers: `${exact(place, 9)} × ${show(shards)}`,
      result: `${exact(place * shards, 7)}, so shard ${busiest.shard}`,
    },
  ];
}
