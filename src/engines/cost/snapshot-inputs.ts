import { choice, text } from '#engines/inputs';
import { checkWrites, type SnapshotName } from './snapshot-writes.ts';

export const inputs = {
  writes: text({
    label: 'Data before each snapshot, in GiB',
    maxLength: 80,
    oneLine: true,
    default: '10, 4 + 0, 0 + 2',
    help: 'All data of the first snapshot, then for each next one changed + added: 10, 4 + 0, 0 + 2.',
    check: checkWrites,
  }),
  hits: choice<'old' | 'new'>({
    label: 'A change overwrites',
    options: { new: 'what was written last', old: 'what has lain longest' },
    default: 'new',
    help: 'Busy rows of a database change again and again; other data changes once.',
  }),
  act: choice<'nothing' | 'delete' | 'copy' | 'archive'>({
    label: 'Then',
    options: {
      nothing: 'nothing',
      delete: 'delete one',
      copy: 'copy one with another KMS key',
      archive: 'archive one',
    },
    default: 'delete',
    help: 'What happens after the last snapshot.',
  }),
  which: choice<SnapshotName>({
    label: 'Which one',
    options: { A: 'A, the first', B: 'B', C: 'C', D: 'D', E: 'E', F: 'F' },
    default: 'A',
    help: 'If there are fewer snapshots, the last one is meant.',
  }),
};
