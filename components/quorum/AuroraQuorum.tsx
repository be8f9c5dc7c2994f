import './quorum.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, Quorum } from '#engines/quorum';
import { auroraQuorum } from './scenes.ts';

type Props = PictureProps<typeof inputs, Quorum>;

/** The copies in their zones, and how far they reach up to the two quorums. */
function Copies({ result }: Props) {
  return (
    <>
      <Zones result={result} />
      <Count result={result} />
    </>
  );
}

const Zones = ({ result: { zones, perZone } }: Pick<Props, 'result'>) => (
  <ul class="zones" aria-label="Copies by zone">
    {zones.map(({ name, gone, answering }) => (
      <li key={name} class={gone ? 'gone' : undefined}>
        <b>Zone {name}</b>
        <span class="copies" aria-hidden="true">
          {Array.from({ length: perZone }, (_, index) => (
            <i key={index} class={index < answering ? 'there' : 'lost'}>
              {index < answering ? '✓' : '✕'}
            </i>
          ))}
        </span>
        <small>{gone ? 'gone' : `${answering} of ${perZone} answer`}</small>
      </li>
    ))}
  </ul>
);

/** All copies in one row, so that the needed number is a place in it. The answer says the same in words. */
const Count = ({ result: { copies, left, read, write } }: Pick<Props, 'result'>) => (
  <div class="count" style={`--copies: ${copies}`} aria-hidden="true">
    <p>Copies that answer, and where reads and writes begin</p>
    {Array.from({ length: copies }, (_, index) => (
      <span key={index} class={index < left ? 'there' : 'lost'}>
        <i>{index + 1}</i>
        <small>
          {index + 1 === read && read === write && 'reads, writes'}
          {index + 1 === read && read !== write && 'reads'}
          {index + 1 === write && read !== write && 'writes'}
        </small>
      </span>
    ))}
  </div>
);

export default function AuroraQuorum() {
  return <SceneFrame scene={auroraQuorum} picture={Copies} />;
}
