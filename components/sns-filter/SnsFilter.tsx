import './sns-filter.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Filtered, inputs } from '#engines/messaging/filter';
import { snsFilter } from './scenes.ts';

/** Key by key: what the policy wants, and what the message has. */
function Keys({ result: { readings } }: PictureProps<typeof inputs, Filtered>) {
  if (readings.length === 0) return <p>No policy, no test.</p>;
  return (
    <table class="sns-filter">
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">Policy wants</th>
          <th scope="col">Message has</th>
        </tr>
      </thead>
      <tbody>
        {readings.map(({ key, wants, has, fits }, index) => (
          <tr key={`${index} ${key}`} class={fits ? 'fits' : 'fails'}>
            <th scope="row">
              <b>{fits ? '✓' : '✕'}</b> {key}
              <span class="sr-only">{fits ? ', fits' : ', does not fit'}</span>
            </th>
            <td>
              <code>{wants}</code>
            </td>
            <td>{has}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export default function SnsFilter() {
  return <SceneFrame scene={snsFilter} picture={Keys} />;
}
