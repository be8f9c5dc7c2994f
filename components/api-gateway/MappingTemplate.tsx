import './api-gateway.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs } from '#engines/vtl/inputs';
import type { Mapped } from '#engines/vtl/playground';
import { mappingTemplate } from './mapping-template.ts';

/** The body as it is sent, and what else the template sets. */
const Body = ({ result: { text, overrides, verdict } }: PictureProps<typeof inputs, Mapped>) => (
  <figure class="mapped">
    <figcaption>
      To the back end{' '}
      <span class={verdict.valid ? 'fresh' : 'stale'}>
        {verdict.valid ? '✓' : '✕'} {verdict.brief}
      </span>
    </figcaption>
    <pre>{text === '' ? ' ' : text}</pre>
    {overrides.length > 0 && <p>Overridden: {overrides.join(', ')}</p>}
  </figure>
);

export default function MappingTemplate() {
  return <SceneFrame scene={mappingTemplate} picture={Body} />;
}
