import './template.css';
import { useMemo } from 'preact/hooks';
import { unpack, withoutEngine } from '#components/kit/late.ts';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { useLateEngine } from '#components/kit/use-late-engine.ts';
import type { Inputs } from '#engines/inputs';
import { engineOf, loadEngine } from './engines.ts';
import { type Tabled, waiting } from './table.ts';

// A link carries texts that only the engine can read: then it comes before the page comes alive.
if (typeof location !== 'undefined' && location.search.length > 1) await loadEngine(location.hash.slice(1));

/** One island for the scenes that read templates: it draws what the build worked out, and fetches the engine at the first touch. */
export default function Island({ carried }: { carried: string }) {
  const scene = useMemo(() => withoutEngine(unpack<Tabled>(carried), engineOf, waiting), [carried]);
  const engine = useLateEngine(scene.id, engineOf, loadEngine);
  return <SceneFrame scene={engine ?? scene} picture={Table} />;
}

function Table({ result: { table } }: PictureProps<Inputs, Tabled>) {
  return (
    <table class="twin template-table">
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name = '', ...cells]) => (
          <tr key={`${name} ${cells[0]}`}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={table.heads[column + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
