import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { readInputs } from '#engines/dynamodb-capacity/inputs';
import { consistencyOf } from '#engines/dynamodb-capacity/read';
import type { ReadResult } from '#engines/dynamodb-capacity/read-result';
import { blocksOfEach, readBlock, some } from '#engines/dynamodb-capacity/sizes';
import { quantity } from '#engines/numbers';
import { Blocks } from './Blocks.tsx';
import { Notes } from './Notes.tsx';
import { dynamodbRead } from './read-scene.ts';

/** The items in the blocks of 4 KB that they are charged for. */
function Picture({ values, result }: PictureProps<typeof readInputs, ReadResult>) {
  const { rounded, refused, warnings, cheaper } = result;
  if (refused !== undefined) return <p>Nothing is read, and nothing is charged.</p>;
  const { factor } = consistencyOf(values);
  const isRange = values.operation === 'Query' || values.operation === 'Scan';
  return (
    <>
      <Blocks
        rows={[
          {
            name: isRange ? 'Added up' : 'Item by item',
            rounded,
            says: some(blocksOfEach(rounded, readBlock), 'block'),
          },
        ]}
        block={readBlock}
        unit={quantity(factor, factor === 1 ? 'read unit' : 'read units', 1)}
      />
      <Notes warnings={warnings} cheaper={cheaper.map(({ says }) => says)} />
    </>
  );
}

export default function ReadUnits() {
  return <SceneFrame scene={dynamodbRead} picture={Picture} />;
}
