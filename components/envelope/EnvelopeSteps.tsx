import './envelope.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Envelope } from '#engines/crypto/envelope';
import type { inputs } from '#engines/crypto/envelope-inputs';
import { type Item, places } from '#engines/crypto/envelope-moments';
import { envelopeSteps } from './scenes.ts';

/** What lies at each of the three places at this moment. */
function Places({ result: { boards }, step }: PictureProps<typeof inputs, Envelope>) {
  const board = boards[step];
  if (board === undefined) return <p>Nothing has happened yet.</p>;
  return (
    <div class="envelope">
      {places.map((place) => (
        <section key={place} aria-label={place}>
          <h4>{place}</h4>
          <ul>
            {board[place].map((item) => (
              <Row key={item.name} {...item} />
            ))}
          </ul>
          {board[place].length === 0 && <p>nothing</p>}
        </section>
      ))}
    </div>
  );
}

const words = { plain: 'readable', locked: 'locked', erased: 'erased' } as const;

const Row = ({ name, bytes, state }: Item) => (
  <li class={state}>
    <span>
      {state === 'erased' ? <s>{name}</s> : name} <i>{words[state]}</i>
    </span>
    <code>{state === 'erased' ? '–' : bytes}</code>
  </li>
);

export default function EnvelopeSteps() {
  return <SceneFrame scene={envelopeSteps} picture={Places} />;
}
