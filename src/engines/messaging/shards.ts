import { flag, number, type Values } from '#engines/inputs';
import { counted, exact, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { listed } from '#engines/words';
import {
  fanOutBytes,
  fanOutConsumersAdvantage,
  fanOutConsumersMax,
  onDemandRead,
  onDemandWrite,
  recordSizeDefault,
  recordSizeMax,
  shardReadBytes,
  shardReadCalls,
  shardWriteBytes,
  shardWriteRecords,
} from '#facts/messaging';

export const inputs = {
  records: number({
    label: 'Records',
    unit: 'per s',
    min: 0,
    max: 1_000_000,
    step: 100,
    default: 3_000,
    whole: true,
    help: 'All records written to the stream in its busiest second.',
  }),
  size: number({
    label: 'Size of a record',
    unit: 'KB',
    min: 0.1,
    max: recordSizeMax.value * 1_024,
    step: 1,
    default: 2,
    help: 'Data and partition key together, on average.',
  }),
  applications: number({
    label: 'Applications that read',
    unit: '',
    min: 0,
    max: fanOutConsumersAdvantage.value,
    step: 1,
    default: 2,
    whole: true,
    help: 'Each reads every record.',
  }),
  fanOut: flag({
    label: 'Enhanced fan-out',
    default: false,
    help: 'Each application is registered and gets a throughput of its own from every shard.',
  }),
};

type ShardValues = Values<typeof inputs>;

export interface Need {
  name: string;
  shards: number;
  decides: boolean;
}
export interface Shards extends Result {
  shards: number;
  needs: readonly Need[];
}

/** Sums such as 3 × 0.1 miss a whole number by a hair, which must not cost a shard. */
const up = (value: number): number => Math.ceil(Number(value.toPrecision(12)));
const kilobytesPerMega = 1_000;

/** https://docs.aws.amazon.com/streams/latest/dev/how-do-i-size-a-stream.html */
export function shardsFor(values: ShardValues): Shards {
  const { records, size, applications, fanOut } = values;
  const input = (records * size) / kilobytesPerMega;
  const output = fanOut ? (applications > 0 ? input : 0) : input * applications;
  const perShard = fanOut ? fanOutBytes.value : shardReadBytes.value;
  const counts = [
    ['bytes written', up(input / shardWriteBytes.value)],
    ['records written', up(records / shardWriteRecords.value)],
    ['bytes read', up(output / perShard)],
  ] as const;
  const shards = Math.max(1, ...counts.map(([, count]) => count));
  const needs = counts.map(([name, count]) => ({ name, shards: count, decides: count === shards }));
  const deciding = needs.filter(({ decides }) => decides).map(({ name }) => name);
  const reason = shards === 1 ? 'one is enough for all three limits' : `decided by ${listed(deciding)}`;
  return {
    shards,
    needs,
    answer: `The stream needs ${counted(shards, 'shard')}: ${reason}.${warning(values)}`,
    measures: [
      { name: 'Shards', value: shards, unit: '', digits: 0 },
      { name: 'Written', value: input, unit: 'MB per s', digits: 3 },
      { name: 'Read, all applications', value: input * applications, unit: 'MB per s', digits: 3 },
    ],
    working: working(values, { input, output, perShard, needs, shards, reason }),
  };
}

function warning({ size, applications, fanOut }: ShardValues): string {
  if (size > recordSizeDefault.value * 1_024)
    return ` Such records need a MaxRecordSize above ${recordSizeDefault.value} MiB, which is meant for occasional large ones.`;
  if (fanOut && applications > fanOutConsumersMax.value)
    return ` More than ${fanOutConsumersMax.value} registered consumers need On-demand Advantage.`;
  if (!fanOut && applications > shardReadCalls.value)
    return ` With one call a second each, ${applications} applications are too many for one shard’s ${shardReadCalls.value} calls.`;
  return '';
}

const rounded = (value: number, count: number) =>
  Number.isInteger(value) ? show(count) : `${exact(value, 9)}, so ${show(count)}`;
const megabytes = (value: number) => `${exact(value, 9)}\u00a0MB per s`;

function working(
  { records, size, applications, fanOut }: ShardValues,
  {
    input,
    output,
    perShard,
    needs,
    shards,
    reason,
  }: {
    input: number;
    output: number;
    perShard: number;
    needs: readonly Need[];
    shards: number;
    reason: string;
  },
): WorkingLine[] {
  const [bytes, count, reading] = needs.map((need) => need.shards);
  const callers = fanOut ? 0 : applications;
  const beyond = [
    ...(input > onDemandWrite.value ? [`${megabytes(input)} in`] : []),
    ...(!fanOut && output > onDemandRead.value ? [`${megabytes(output)} out`] : []),
  ];
  return [
    {
      says: 'Bytes written',
      rule: 'records × size ÷ 1,000',
      numbers: `${show(records)} × ${exact(size)} ÷ 1,000`,
      result: megabytes(input),
    },
    {
      says: 'Shards for bytes written',
      rule: `÷ ${shardWriteBytes.value} MB per s, rounded up`,
      numbers: `${exact(input, 9)} ÷ ${shardWriteBytes.value}`,
      result: rounded(input / shardWriteBytes.value, bytes ?? 0),
    },
    {
      says: 'Shards for records written',
      rule: `÷ ${show(shardWriteRecords.value)} per s, rounded up`,
      numbers: `${show(records)} ÷ ${show(shardWriteRecords.value)}`,
      result: rounded(records / shardWriteRecords.value, count ?? 0),
    },
    {
      says: 'Bytes read',
      rule: !fanOut
        ? 'bytes written × applications'
        : applications > 0
          ? 'bytes written: each application has a lane of its own'
          : 'nobody reads',
      ...(!fanOut && { numbers: `${exact(input, 9)} × ${show(applications)}` }),
      result: megabytes(output),
    },
    {
      says: 'Shards for reading',
      rule: `÷ ${perShard} MB per s, rounded up`,
      numbers: `${exact(output, 9)} ÷ ${perShard}`,
      result: rounded(output / perShard, reading ?? 0),
    },
    { says: 'Shards', rule: `the largest of the three, at least 1: ${reason}`, result: show(shards) },
    {
      says: 'GetRecords calls',
      rule: fanOut
        ? 'none: records are pushed'
        : `one a second from each application; a shard answers ${shardReadCalls.value}`,
      result: callers <= shardReadCalls.value ? 'fit' : `${show(callers - shardReadCalls.value)} too many`,
    },
    {
      says: 'New on-demand stream',
      rule: fanOut
        ? `starts with ${onDemandWrite.value} MB per s in`
        : `starts with ${onDemandWrite.value} MB per s in and ${onDemandRead.value} out`,
      result: beyond.length === 0 ? 'would do at once' : `would not do at once, with ${listed(beyond)}`,
    },
  ];
}
