import './gantt.css';

export interface Bar {
  from: number;
  to: number;
  /** Green for work that counts, orange for work that does not, grey for a wait. */
  means: 'fresh' | 'stale' | 'wait';
  /** A letter or two that stand in the bar. */
  label: string;
}

interface Props {
  rows: readonly { name: string; bars: readonly Bar[] }[];
  /** Where the axis ends. */
  until: number;
  /** The moment shown: what begins later is not drawn yet. */
  now: number;
  /** A time as the axis shows it. */
  at: (time: number) => string;
  /** What the colours mean, one line. */
  caption: string;
}

/** A bar of this share of the line has no room for a digit on a phone. */
const narrow = 0.07;

/** Who does what when, a row each on one axis of time. The moments in the list below say the same in words. */
export function Gantt({ rows, until, now, at, caption }: Props) {
  const share = (time: number) => `${((Math.min(time, until) / until) * 100).toFixed(2)}%`;
  return (
    <figure class="gantt">
      <figcaption>{caption}</figcaption>
      <div aria-hidden="true">
        {rows.map(({ name, bars }) => (
          <div key={name} class="gantt-row">
            <span>{name}</span>
            <div class="gantt-line">
              {bars
                .filter(({ from }) => from <= now)
                .map(({ from, to, means, label }) => (
                  <i
                    key={`${from} ${label}`}
                    class={means}
                    style={`inset-inline-start: ${share(from)}; inline-size: ${share(Math.min(to, until) - from)}`}
                  >
                    {Math.min(to, until) - from > until * narrow && label}
                  </i>
                ))}
              <b style={`inset-inline-start: ${share(now)}`} />
            </div>
          </div>
        ))}
        <div class="gantt-axis">
          <span>{at(0)}</span>
          <span>{at(until / 2)}</span>
          <span>{at(until)}</span>
        </div>
      </div>
    </figure>
  );
}
