import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Capacity } from '#engines/dynamodb-capacity/bench';
import type { benchInputs } from '#engines/dynamodb-capacity/inputs';
import { exact, show } from '#engines/numbers';
import { dynamodbCapacityBench } from './bench-scene.ts';
import { Notes } from './Notes.tsx';

/** What the table and each global index have to serve. */
function Shares({ result }: PictureProps<typeof benchInputs, Capacity>) {
  const { kind, shares, regions, warnings, cheaper, refused } = result;
  if (refused !== undefined) return <p>Nothing is charged. Change one of the inputs above.</p>;
  return (
    <>
      <table class="shares">
        <caption>
          {kind === 'read' ? 'Read' : 'Write'} units{regions > 1 && `, in each of ${show(regions)} Regions`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Pays</th>
            <th scope="col">A request</th>
            <th scope="col">A second</th>
            <th scope="col">Provision</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ name, units, perSecond, provision }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{show(units, 1)}</td>
              <td>{exact(perSecond)}</td>
              <td>{show(provision)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Notes warnings={warnings} cheaper={cheaper} />
    </>
  );
}

export default function CapacityBench() {
  return <SceneFrame scene={dynamodbCapacityBench} picture={Shares} />;
}
