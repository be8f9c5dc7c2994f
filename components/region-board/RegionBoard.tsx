import './region-board.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { regionAt, regionCodes } from '#engines/region-list';
import type { inputs, ZoneCode } from '#engines/regions';
import { regionBoard } from './scenes.ts';

/** The zones of the Region, and below them all Regions to compare it with. */
function Board({ values, result }: PictureProps<typeof inputs, ZoneCode>) {
  return (
    <>
      <ul class="region-zones" aria-label={`Zones of ${values.region}`}>
        {result.zones.map((zone) => (
          <li key={zone} class={zone === result.code ? 'chosen' : undefined}>
            <code>{zone}</code>
            {zone === result.code && <span class="sr-only">, the chosen one</span>}
          </li>
        ))}
        {!result.expected && (
          <li class="missing">
            <code>{result.code}</code> <span>not expected</span>
          </li>
        )}
      </ul>
      <details class="regions">
        <summary>All {regionCodes.length} Regions</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">Place</th>
              <th scope="col">Zones</th>
              <th scope="col">At first</th>
            </tr>
          </thead>
          <tbody>
            {regionCodes.map((code) => {
              const { name, zones, optIn } = regionAt(code);
              return (
                <tr key={code} class={code === values.region ? 'chosen' : undefined}>
                  <th scope="row">
                    <code>{code}</code>
                  </th>
                  <td>{name}</td>
                  <td>{zones}</td>
                  <td>{optIn ? 'off' : 'on'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
    </>
  );
}

export default function RegionBoard() {
  return <SceneFrame scene={regionBoard} picture={Board} />;
}
