import './event-pattern.css';
import { Fragment } from 'preact';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, Matching } from '#engines/monitoring/pattern-match';
import { eventPattern } from './scenes.ts';

/** “detail.state” may wrap behind its points. */
const broken = (field: string) =>
  field.split(/(?<=\.)/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));

/** Field by field: what the pattern wants, and what the event has. */
function Fields({ result: { readings } }: PictureProps<typeof inputs, Matching>) {
  return (
    <table class="event-pattern">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Pattern wants</th>
          <th scope="col">Event has</th>
        </tr>
      </thead>
      <tbody>
        {readings.map(({ field, wants, has, fits }, index) => (
          <tr key={`${index} ${field}`} class={fits ? 'fits' : 'fails'}>
            <th scope="row">
              <b>{fits ? '✓' : '✕'}</b> {broken(field)}
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

export default function EventPattern() {
  return <SceneFrame scene={eventPattern} picture={Fields} />;
}
