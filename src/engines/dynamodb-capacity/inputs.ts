import { autoScalingTarget, itemSizeMax, kilobyte } from '#facts/dynamodb';
import { choice, flag, number, text } from '../inputs.ts';
import { show } from '../numbers.ts';
import { indexListFault, indexListHelp } from './indexes.ts';
import { sizeListFault, sizeListHelp } from './size-list.ts';
import { operations, type ReadOperation } from './terms.ts';

const named = <Name extends string>(names: readonly Name[]) =>
  // Object.fromEntries forgets the names; the entries come from `names`.
  Object.fromEntries(names.map((name) => [name, name])) as Record<Name, Name>;

const sizeHelp = `Names and values of its attributes together; 1 KB is ${show(kilobyte.value)} bytes.`;
const size = (label: string, initial: number, help = '') =>
  number({
    label,
    unit: 'KB',
    min: 0,
    max: itemSizeMax.value,
    step: 0.1,
    default: initial,
    help: `${help}${sizeHelp}`,
  });

const consistency = choice({
  label: 'Consistency',
  options: { eventual: 'eventual', strong: 'strong' },
  default: 'eventual',
  help: 'Whether a read may be a moment behind the last write. Transactions are always stronger and do not ask.',
});
const use = (initial: number) =>
  number({
    label: 'Average use',
    unit: '%',
    min: 1,
    max: 100,
    step: 1,
    default: initial,
    help: 'How much of the provisioned capacity is used on average: the mean ÷ what is kept ready for peaks.',
  });

const target = choice({
  label: 'Read from',
  options: { table: 'the table', lsi: 'a local index', gsi: 'a global index' },
  default: 'table',
  help: 'What Query or Scan reads: the table, or a secondary index of it. All others read the table.',
});
const items = (initial: string) =>
  text({
    label: 'Items read or written',
    maxLength: 200,
    default: initial,
    help: sizeListHelp,
    check: sizeListFault,
  });

/** What a read costs, in a scene. */
export const readInputs = {
  operation: choice({
    label: 'Operation',
    options: named<ReadOperation>(['GetItem', 'BatchGetItem', 'TransactGetItems', 'Query', 'Scan']),
    default: 'GetItem',
    help: 'How the items are asked for. GetItem makes a call for each.',
  }),
  target,
  consistency,
  items: { ...items('4.1 KB'), label: 'Items read, before any filter' },
};

/** What a write costs, in a scene. */
export const writeInputs = {
  before: size('Size before', 20, 'Where nothing stands under the key yet, 0 KB. '),
  after: size('Size after', 20),
  index: choice({
    label: 'What changes for the global index',
    options: {
      none: 'there is no index',
      unaffected: 'nothing that it holds',
      changed: 'a copied attribute',
      added: 'the entry is added',
      removed: 'the entry is removed',
      key: 'its key',
    },
    default: 'changed',
    help: 'An index holds copies of its key and of some attributes. What the write does to them decides what the index pays.',
  }),
  entry: size('Index entry', 0.3, 'The copy that the index holds of this item. '),
};

/** What both capacity modes cost, in a scene. */
export const costInputs = {
  writes: number({
    label: 'Write units, on average',
    unit: 'per s',
    min: 0,
    max: 40_000,
    step: 1,
    default: 10,
    help: 'Write units that the table consumes each second, as a mean over the month.',
  }),
  reads: number({
    label: 'Read units, on average',
    unit: 'per s',
    min: 0,
    max: 40_000,
    step: 1,
    default: 50,
    help: 'Read units that the table consumes each second, as a mean over the month.',
  }),
  use: use(20),
};

/** All inputs, on the bench. */
export const benchInputs = {
  operation: choice({
    label: 'Operation',
    options: named(Object.keys(operations) as (keyof typeof operations)[]),
    default: 'Query',
    help: 'What the application calls.',
  }),
  target,
  consistency,
  items: items('10 × 0.5 KB'),
  before: size('Size before', 1, 'Where nothing stands under the key yet, 0 KB. '),
  after: size('Size after', 1),
  fetch: flag({
    label: 'Asks for attributes that the index does not hold',
    default: false,
    help: 'DynamoDB then fetches each whole item from the table.',
  }),
  base: size('Whole item', 1, 'The item in the table behind each index entry. '),
  fails: flag({
    label: 'The condition fails',
    default: false,
    help: 'Whether the condition of the write refuses it.',
  }),
  indexes: text({
    label: 'Indexes of the table',
    maxLength: 300,
    default: '',
    help: indexListHelp,
    check: indexListFault,
  }),
  replicas: number({
    label: 'Replicas in other Regions',
    unit: '',
    min: 0,
    max: 30,
    step: 1,
    default: 0,
    help: 'How many other Regions hold a replica of the table, for a global table.',
    whole: true,
  }),
  rate: number({
    label: 'Requests',
    unit: '',
    min: 0.001,
    max: 1_000_000,
    step: 1,
    default: 10,
    help: 'How often all of this is asked for.',
  }),
  per: choice({
    label: 'Requests are counted',
    options: { second: 'per second', minute: 'per minute', hour: 'per hour' },
    default: 'second',
    help: 'Capacity is counted per second; other rates are divided first.',
  }),
  hot: number({
    label: 'Share of the hottest key',
    unit: '%',
    min: 0,
    max: 100,
    step: 1,
    default: 5,
    help: 'How much of the traffic goes to the most used partition key value.',
  }),
  use: use(autoScalingTarget.value),
};
