import type { Scene } from '#components/kit/scene.ts';
import { lineNames } from '#engines/dynamodb-capacity/block-lines';
import { readInputs } from '#engines/dynamodb-capacity/inputs';
import { type ReadResult, readResult } from '#engines/dynamodb-capacity/read-result';
import { show } from '#engines/numbers';

const told = ({ units, refused }: ReadResult) =>
  refused ? 'nothing: refused' : `${show(units, 1)} ${units === 1 ? 'unit' : 'units'}`;

/** What reading some items costs, and where the rounding happens. */
export const dynamodbRead: Scene<typeof readInputs, ReadResult> = {
  id: 'dynamodb-read-units',
  question: 'How many read units does this read cost?',
  situation: 'At the start: one item of 4.1 KB in the seats table, read strongly consistently.',
  inputs: readInputs,
  controls: ['operation', 'target', 'consistency', 'items'],
  unused: ({ operation }) => [
    ...(operation === 'TransactGetItems' ? (['consistency'] as const) : []),
    ...(operation === 'Query' || operation === 'Scan' ? [] : (['target'] as const)),
  ],
  start: { consistency: 'strong' },
  run: readResult,
  stories: [
    {
      name: 'Ten small seats',
      context: 'Ten items of 0.5 KB share a partition key. Answers may be a moment old.',
      set: { items: '10 × 0.5 KB', consistency: 'eventual' },
      ask: 'What do one Query and ten GetItem calls cost?',
      options: ['Query 1, GetItem 5', 'Query 5, GetItem 5', 'Query 1, GetItem 1'],
      right: ({ units, cheaper }) =>
        `Query ${show(cheaper[0]?.units ?? units, 1)}, GetItem ${show(units, 1)}`,
      decides: lineNames.blocks,
      takeaway:
        'GetItem rounds each item up on its own: ten blocks. Query adds the 5 KB up first and rounds once: two blocks.',
    },
    {
      name: 'Two items in a batch',
      context: 'One BatchGetItem reads 1.5 KB and 6.5 KB, strongly. That is 8 KB together.',
      set: { operation: 'BatchGetItem', items: '1.5 KB, 6.5 KB' },
      ask: 'What does it cost?',
      options: ['2 units', '3 units', '1.5 units'],
      right: told,
      decides: lineNames.blocks,
      takeaway: 'A batch saves round trips, not units: each item is still rounded up on its own.',
    },
    {
      name: 'A key without an item',
      context: 'Somebody asks for a seat that was never stored.',
      set: { items: '0 bytes' },
      ask: 'What does the empty answer cost?',
      options: ['0 units', '1 unit', '2 units'],
      right: told,
      decides: lineNames.blocks,
      takeaway:
        'Looking costs at least one block. An application that asks for what is not there pays for each try.',
    },
    {
      name: 'A filter that keeps three',
      context: 'A Scan goes through 1,000 items of 4 KB, strongly. Its filter keeps 3 of them.',
      set: { operation: 'Scan', items: '1,000 × 4 KB' },
      ask: 'What does it cost?',
      options: ['3 units', '500 units', '1,000 units'],
      right: told,
      decides: lineNames.readUnits,
      takeaway:
        'You pay for what is read. A filter works after the reading, so it only makes the answer smaller.',
    },
    {
      name: 'A strong read of a global index',
      context: 'The same strong read, but as a Query of a global secondary index.',
      set: { operation: 'Query', target: 'gsi' },
      ask: 'What happens?',
      options: ['2 units', '1 unit', 'nothing: refused'],
      right: told,
      decides: 'Request',
      takeaway:
        'A global index follows its table with a delay, so it cannot promise the newest state, and says so.',
    },
  ],
  leftOut: [
    'A Query or Scan that searches several partitions and finds nothing may be charged for each.',
    'Pages are filled with whole items in the order given; attributes fetched for a local index are on the bench.',
  ],
};
