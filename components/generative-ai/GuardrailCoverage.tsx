import './guardrail-coverage.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Coverage } from '#engines/generative-ai/guardrail-coverage';
import { type inputs, places } from '#engines/generative-ai/guardrail-rules';
import { guardrailCoverage } from './guardrail-coverage.ts';

/** Every part of a call and of what comes back, the chosen one marked. */
function Parts({ values, result }: PictureProps<typeof inputs, Coverage>) {
  return (
    <table class="coverage">
      <caption>What this filter reads in this call</caption>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {result.all.map(({ place, reads, because }) => (
          <tr
            key={place}
            class={reads ? 'read' : 'skipped'}
            aria-current={place === values.place || undefined}
          >
            <th scope="row">
              <b>{reads ? '✓' : '✕'}</b> {places[place]}
              <span class="sr-only">{reads ? ', read' : ', not read'}</span>
            </th>
            <td>{because}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export default function GuardrailCoverage() {
  return <SceneFrame scene={guardrailCoverage} picture={Parts} />;
}
