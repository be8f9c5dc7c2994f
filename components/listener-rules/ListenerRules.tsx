import './listener-rules.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, Routing, Verdict } from '#engines/network/listener-rules';
import { listenerRules } from './scenes.ts';

const verdictWords = ({ outcome, misses }: Verdict) =>
  outcome === 'decides' ? <b>✓ fits</b> : outcome === 'unread' ? 'not read' : `✕ ${misses}`;

/** The rules in the order in which they are tried, and what the target then receives. */
function Rules({ result: { verdicts, received } }: PictureProps<typeof inputs, Routing>) {
  return (
    <>
      <table class="listener-rules">
        <caption>Tried from the top; the first that fits decides</caption>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">If, then</th>
            <th scope="col">Fits?</th>
          </tr>
        </thead>
        <tbody>
          {verdicts.map((verdict) => {
            const { priority, written } = verdict.rule;
            return (
              <tr key={priority} class={verdict.outcome}>
                <th scope="row">{priority ?? 'default'}</th>
                <td>
                  <code>{written.conditions}</code> <span aria-hidden="true">→</span>{' '}
                  <code>{written.action}</code>
                </td>
                <td>{verdictWords(verdict)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="received-title">
        {received.length === 0 ? 'No target receives anything.' : 'The target receives, among other headers:'}
      </p>
      {received.length > 0 && (
        <ul class="received">
          {received.map((line) => (
            <li key={line}>
              <code>{line}</code>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export default function ListenerRules() {
  return <SceneFrame scene={listenerRules} picture={Rules} />;
}
