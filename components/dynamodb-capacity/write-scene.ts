import type { Scene } from '#components/kit/scene.ts';
import { lineNames } from '#engines/dynamodb-capacity/block-lines';
import { writeInputs } from '#engines/dynamodb-capacity/inputs';
import { type WriteResult, writeResult } from '#engines/dynamodb-capacity/write-result';
import { show } from '#engines/numbers';

/** How the working calls what the index pays. */
const indexLine = 'GSI 1, paid by the index';

/** What a write costs the table and an index. */
export const dynamodbWrite: Scene<typeof writeInputs, WriteResult> = {
  id: 'dynamodb-write-units',
  question: 'How many write units does this write cost?',
  situation:
    'At the start: UpdateItem raises one counter in an item of 20 KB. A global index copies the counter; its entry has 0.3 KB.',
  inputs: writeInputs,
  controls: ['before', 'after', 'index', 'entry'],
  unused: ({ index }) => (index === 'none' || index === 'unaffected' ? ['entry'] : []),
  run: writeResult,
  stories: [
    {
      name: 'The item shrinks',
      context: 'The update throws nearly everything away: of 20 KB, 1 KB remains.',
      set: { after: 1 },
      ask: 'What does the table pay?',
      options: ['1', '20', '21'],
      right: ({ table }) => show(table),
      decides: lineNames.tableWrite,
      takeaway:
        'The larger of before and after counts, for PutItem as for UpdateItem, however little changes.',
    },
    {
      name: 'The index key changes',
      context: 'The update changes the key of the index, whose entry now has 1.4 KB.',
      set: { index: 'key', entry: 1.4 },
      ask: 'What does the index pay?',
      options: ['1', '2', '4'],
      right: ({ index }) => show(index),
      decides: indexLine,
      takeaway:
        'Under another key the entry stands elsewhere: the old one is deleted and a new one written, each rounded up.',
    },
    {
      name: 'Nothing that the index holds',
      context: 'The update changes an attribute that is not copied into the index.',
      set: { index: 'unaffected' },
      ask: 'What does the index pay?',
      options: ['0', '1', '20'],
      right: ({ index }) => show(index),
      decides: indexLine,
      takeaway:
        'An index pays for the writes that reach it. Copy few attributes, and those that rarely change.',
    },
    {
      name: 'A little over one KB',
      context: 'PutItem stores a new item of 1.001 KB; nothing stood under its key.',
      set: { before: 0, after: 1.001 },
      ask: 'What does the table pay?',
      options: ['1', '1.001', '2'],
      right: ({ table }) => show(table),
      decides: lineNames.blocks,
      takeaway:
        'Sizes are rounded up to whole KB, names of attributes included: shorter names can save a unit.',
    },
  ],
  leftOut: [
    'Batches, transactions, local indexes, failed conditions and replicas are on the bench.',
    'A new item can only add an entry, whatever is chosen for the index.',
  ],
};
