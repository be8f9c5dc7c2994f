import './key-rotation.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { isoDay } from '#engines/calendar';
import type { inputs, KeyRotation } from '#engines/crypto/key-rotation';
import { counted, show } from '#engines/numbers';
import { keyRotationDates } from './scenes.ts';

/** More would fill a phone. */
const shownMost = 5;

/** One key ID and the materials in it, the newest last; what comes after the moment is not there yet. */
function Materials({ result, step }: PictureProps<typeof inputs, KeyRotation>) {
  const { happenings, enabled, next } = result;
  const past = happenings.slice(0, step + 1).filter(({ adds }) => adds);
  const starts = [enabled, ...past.map(({ day }) => day)];
  const hidden = Math.max(0, starts.length - shownMost);
  return (
    <figure class="materials">
      <figcaption>One key ID, {counted(starts.length, 'material')}</figcaption>
      <ol start={hidden + 1} aria-label="Materials of the key">
        {starts.slice(hidden).map((from, index) => {
          const number = hidden + index + 1;
          const isCurrent = number === starts.length;
          return (
            <li key={number} class={isCurrent ? 'now' : undefined}>
              <b>Material {show(number)}</b>{' '}
              <span>{number === 1 ? 'from the beginning' : `since ${isoDay(from)}`}</span>{' '}
              <i>{isCurrent ? 'encrypts and decrypts' : 'decrypts only'}</i>
            </li>
          );
        })}
      </ol>
      {hidden > 0 && <p>{counted(hidden, 'older one')} before these, kept as well.</p>}
      <p>
        Next automatic rotation after the report: <b>{isoDay(next)}</b>
      </p>
    </figure>
  );
}

export default function KeyRotationDates() {
  return <SceneFrame scene={keyRotationDates} picture={Materials} />;
}
