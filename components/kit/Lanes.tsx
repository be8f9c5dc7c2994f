import './lanes.css';
import { show } from '#engines/numbers';

/** One arrow between two parties or, where both are the same, something that happens at one of them. */
export interface LaneMessage<Party extends string> {
  from: Party;
  to: Party;
  label: string;
  /** What it takes, as shown: “20 ms”, or “20 ms each”. */
  takes?: string;
  /** A call is a full line, an answer a dashed one; a message that nobody waits for is dotted and says so. */
  kind: 'call' | 'answer' | 'aside';
  /** How often it is sent. */
  times: number;
}

interface Props<Party extends string> {
  parties: readonly Party[];
  /** From the top to the bottom. */
  messages: readonly LaneMessage<Party>[];
}

/** Who says what to whom, in order: the parties side by side, time running downwards. Each row reads as text too. */
export function Lanes<Party extends string>({ parties, messages }: Props<Party>) {
  return (
    <div class="lanes" style={`--lanes: ${parties.length}`}>
      <div class="lanes-names">
        {parties.map((party) => (
          <span key={party}>{party}</span>
        ))}
      </div>
      <ol class="lanes-messages" aria-label="Messages of this step">
        {messages.map((message, index) => (
          <Row key={index} parties={parties} message={message} />
        ))}
      </ol>
    </div>
  );
}

function Row<Party extends string>({
  parties,
  message: { from, to, label, takes, kind, times },
}: {
  parties: readonly Party[];
  message: LaneMessage<Party>;
}) {
  const [start, end] = [parties.indexOf(from), parties.indexOf(to)];
  const text = (
    <>
      {label}
      {times > 1 && <b>{` × ${show(times)}`}</b>}
    </>
  );
  if (start === end) {
    return (
      <li>
        <span class="lanes-event" style={`grid-column: ${eventSpan(start, parties.length)}`}>
          <span class="sr-only">At the {from}: </span>
          {text} {takes !== undefined && <b>{takes}</b>}
        </span>
      </li>
    );
  }
  // A party's line stands in the middle of its two columns, at grid line 2i + 2.
  const span = `${2 * Math.min(start, end) + 2} / ${2 * Math.max(start, end) + 2}`;
  return (
    <li>
      <span class={`lanes-arrow ${start < end ? 'right' : 'left'} ${kind}`} style={`grid-column: ${span}`}>
        <span>
          <span class="sr-only">
            {from} to {to}:{' '}
          </span>
          {text} {takes !== undefined && <b>{takes}</b>}
          {kind === 'aside' && <i>nobody waits</i>}
        </span>
      </span>
    </li>
  );
}

/** Room for an event's words, centred on its party: two parties wide, or the outer party's own width at the rim. */
const eventSpan = (party: number, parties: number) =>
  party === 0 || party === parties - 1
    ? `${2 * party + 1} / ${2 * party + 3}`
    : `${2 * party} / ${2 * party + 4}`;
