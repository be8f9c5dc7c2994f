import '#components/s3-cors/s3-cors.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { GatewayCors as Exchange } from '#engines/gateway/cors';
import type { inputs } from '#engines/gateway/cors-inputs';
import { gatewayCors } from './gateway-cors.ts';

/** What goes over the wire, each message with the one who wrote it. */
const Messages = ({ result: { messages } }: PictureProps<typeof inputs, Exchange>) => (
  <div class="cors">
    <ol aria-label="Messages">
      {messages.map(({ by, line, headers }, index) => (
        <li key={index} class={by === 'browser' ? 'browser' : 'server'}>
          <b>{by === 'browser' ? 'Browser →' : `← ${by}`}</b>
          <pre>{[line, ...headers].join('\n')}</pre>
        </li>
      ))}
    </ol>
  </div>
);

export default function GatewayCors() {
  return <SceneFrame scene={gatewayCors} picture={Messages} />;
}
