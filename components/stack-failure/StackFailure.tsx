import './stack-failure.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Failure, inputs } from '#engines/stack/failure';
import { stackFailure } from './scenes.ts';

/** The stack and its resources at the moment shown. */
function States({ result: { trace }, step }: PictureProps<typeof inputs, Failure>) {
  const moment = trace[step];
  if (!moment) return <p>Nothing has happened.</p>;
  return (
    <div class="stack-states">
      <p>
        Stack: <b>{moment.stack}</b>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Resource</th>
            <th scope="col">Status</th>
            <th scope="col">Exists</th>
          </tr>
        </thead>
        <tbody>
          {moment.states.map(({ id, status = 'untouched', exists }) => (
            <tr key={id} class={exists === 'nothing' ? 'absent' : undefined}>
              <th scope="row">{id}</th>
              <td class={status.endsWith('_FAILED') ? 'failed' : undefined}>{status}</td>
              <td>{exists}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export default function StackFailure() {
  return <SceneFrame scene={stackFailure} picture={States} />;
}
