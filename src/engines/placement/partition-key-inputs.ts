import { choice, number, type Values } from '#engines/inputs';

export const inputs = {
  key: choice({
    label: 'Partition key',
    options: {
      movie: 'movie_id, 100 alike',
      language: 'language, 6 values, uneven',
      candidate: 'candidate, 2 values',
      day: 'today’s date, 1 value',
    },
    default: 'candidate',
    help: 'The attribute whose value decides about the partition.',
  }),
  suffixes: number({
    label: 'Suffixes for each value',
    unit: '',
    min: 1,
    max: 200,
    step: 1,
    default: 1,
    whole: true,
    help: 'Write sharding: a random suffix from 1 to this number makes as many keys of each value. 1 leaves the value alone.',
  }),
  rate: number({
    label: 'Requests',
    unit: 'per s',
    min: 0,
    max: 100_000,
    step: 100,
    default: 5_000,
    whole: true,
    help: 'All requests to the table in a second.',
  }),
  kilobytes: number({
    label: 'Size of an item',
    unit: 'KB',
    min: 0.1,
    max: 400,
    step: 1,
    default: 1,
    help: 'A larger item takes more units for each request.',
  }),
  operation: choice({
    label: 'Requests are',
    options: { write: 'writes', read: 'strongly consistent reads' },
    default: 'write',
    help: 'Reads and writes have ceilings of their own.',
  }),
  partitions: number({
    label: 'Partitions',
    unit: '',
    min: 1,
    max: 100,
    step: 1,
    default: 10,
    whole: true,
    help: 'How many partitions the table has. AWS does not show it.',
  }),
};

export type PickerValues = Values<typeof inputs>;
