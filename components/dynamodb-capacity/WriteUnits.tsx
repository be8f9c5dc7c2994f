import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { effects } from '#engines/dynamodb-capacity/indexes';
import type { writeInputs } from '#engines/dynamodb-capacity/inputs';
import { bytesOfKb, some, writeBlock } from '#engines/dynamodb-capacity/sizes';
import type { WriteResult } from '#engines/dynamodb-capacity/write-result';
import { Blocks } from './Blocks.tsx';
import { Notes } from './Notes.tsx';
import { dynamodbWrite } from './write-scene.ts';

/** The item before and after, and the index entries, in the blocks of 1 KB that they are charged for. */
function Picture({ values, result }: PictureProps<typeof writeInputs, WriteResult>) {
  const { before, after } = values;
  const { entry, table, index, cheaper } = result;
  const counts = some(table, 'unit');
  const item = (size: number) => [{ count: 1, bytes: bytesOfKb(size) }];
  return (
    <>
      <Blocks
        rows={[
          ...(before > 0
            ? [
                {
                  name: 'Before',
                  rounded: item(before),
                  free: before < after,
                  says: before < after ? 'smaller' : counts,
                },
              ]
            : []),
          {
            name: 'After',
            rounded: item(after),
            free: after <= before && before > 0,
            says: after > before || before === 0 ? counts : after === before ? 'as large' : 'smaller',
          },
          ...(entry
            ? [
                {
                  name: 'Index',
                  rounded:
                    entry.effect === 'unaffected'
                      ? []
                      : [{ count: effects[entry.effect].writes, bytes: entry.bytes }],
                  says: some(index, 'unit'),
                },
              ]
            : []),
        ]}
        block={writeBlock}
        unit="a write unit"
      />
      <Notes warnings={[]} cheaper={cheaper} />
    </>
  );
}

export default function WriteUnits() {
  return <SceneFrame scene={dynamodbWrite} picture={Picture} />;
}
