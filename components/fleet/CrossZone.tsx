import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, CrossZone as Shares } from '#engines/fleet/cross-zone';
import { percent, show } from '#engines/numbers';
import { Bar } from './Bar.tsx';
import { crossZoneShares } from './cross-zone.ts';

/** The zones with what a target gets, as bars of one scale. The table is the picture's text as well. */
function Zones({ result, kept }: PictureProps<typeof inputs, Shares>) {
  const most = Math.max(result.most, kept?.result.most ?? 0) || 1;
  const keptEach = new Map(kept?.result.zones.map(({ name, each }) => [name, each]));
  return (
    <table class="shares">
      <caption>What a node receives, and what each target behind it gets of all requests</caption>
      <thead>
        <tr>
          <th scope="col">Zone</th>
          <th scope="col">Node</th>
          <th scope="col">Targets</th>
          <th scope="col">Each target</th>
        </tr>
      </thead>
      <tbody>
        {result.zones.map(({ name, node, targets, each }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{percent(node)}</td>
            <td>{show(targets)}</td>
            <td>
              {percent(each, 2)}
              <Bar share={each / most} />
              {keptEach.has(name) && <Bar share={(keptEach.get(name) ?? 0) / most} kept />}
            </td>
          </tr>
        ))}
        {result.zones.length === 0 && (
          <tr>
            <td colSpan={4}>No zone has a healthy target.</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

export default function CrossZone() {
  return <SceneFrame scene={crossZoneShares} picture={Zones} />;
}
