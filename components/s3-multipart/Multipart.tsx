import './multipart.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { quantity, show } from '#engines/numbers';
import type { Multipart } from '#engines/s3/multipart';
import { type inputs, mebibyte } from '#engines/s3/upload';
import { showFact } from '#facts/fact';
import { objectSizeMaxExact, partSizeMax, partSizeMin, partsMax, singlePutMax } from '#facts/s3';
import { type Gauge, gaugesOf } from './gauges.ts';
import { multipartCalculator } from './scenes.ts';

/** The upload against each of S3's limits. The table is the picture's text as well. */
function Limits({ values, result }: PictureProps<typeof inputs, Multipart>) {
  const shown = quantity(values.size, values.unit, 6);
  const gauges = gaugesOf(values.partSize, result);
  return (
    <table class="limits">
      <caption>
        The upload against the limits: green is allowed, the mark is yours, and the scale goes by ratio.
      </caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Yours</th>
          <th scope="col">Allowed</th>
        </tr>
      </thead>
      <tbody>
        <Row
          name="Parts"
          yours={show(result.parts)}
          allowed={`1 to ${showFact(partsMax)}`}
          gauge={gauges.parts}
        />
        <Row
          name="Part size"
          yours={quantity(values.partSize, 'MiB')}
          allowed={`${showFact(partSizeMin)} to ${showFact(partSizeMax)}`}
          gauge={gauges.part}
        />
        <Row
          name="Object"
          yours={shown}
          allowed={`up to ${showFact(objectSizeMaxExact)}`}
          gauge={gauges.object}
        />
        <Row name="In one PUT" yours={shown} allowed={`up to ${showFact(singlePutMax)}`} gauge={gauges.put} />
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Last part</th>
          <td>{quantity(result.lastPart / mebibyte, 'MiB')}</td>
          <td>any size</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Row({
  name,
  yours,
  allowed,
  gauge,
}: {
  name: string;
  yours: string;
  allowed: string;
  gauge: Gauge;
}) {
  const { from, until, at, fits } = gauge;
  return (
    <tr class={fits ? 'fits' : 'breaks'}>
      <th scope="row">
        {fits ? '✓' : '✕'} {name}
        <span class="sr-only">{fits ? ', allowed' : ', refused'}</span>
      </th>
      <td>{yours}</td>
      <td>
        {allowed}
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect class="whole" width="100" height="10" />
          <rect class="allowed" x={from} width={until - from} height="10" />
          <rect class="yours" x={at - 0.75} width="1.5" height="10" />
        </svg>
      </td>
    </tr>
  );
}

export default function MultipartCalculator() {
  return <SceneFrame scene={multipartCalculator} picture={Limits} />;
}
