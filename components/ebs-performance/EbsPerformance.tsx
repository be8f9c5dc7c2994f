import './ebs-performance.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { type inputs, type Performance, performance } from '#engines/cost/ebs';
import { quantity, show } from '#engines/numbers';
import { ebsPerformance } from './scenes.ts';

const types = ['gp3', 'gp2', 'io2', 'io1', 'st1', 'sc1'] as const;

/** The same wish on every type, so that the chosen one is seen beside the others. */
function Types({ values }: PictureProps<typeof inputs, Performance>) {
  return (
    <table class="ebs-types">
      <caption>The same wish on each type. A star: with the nearest valid size, IOPS or throughput.</caption>
      <thead>
        <tr>
          <th scope="col">Type</th>
          <th scope="col">IOPS</th>
          <th scope="col">MiB/s</th>
        </tr>
      </thead>
      <tbody>
        {types.map((type) => {
          const { iops, throughput, faults } = performance({ ...values, type });
          return (
            <tr key={type} class={type === values.type ? 'chosen' : undefined}>
              <th scope="row">
                {type}
                {faults.length > 0 && <abbr title={faults.join(' ')}>*</abbr>}
              </th>
              <td>
                {show(iops.base)}
                {iops.burst > iops.base && <span> (burst {quantity(iops.burst, '')})</span>}
              </td>
              <td>
                {show(throughput.base)}
                {throughput.burst > throughput.base && <span> (burst {show(throughput.burst)})</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export default function EbsPerformance() {
  return <SceneFrame scene={ebsPerformance} picture={Types} />;
}
