import type { PictureProps } from '#components/kit/SceneFrame.tsx';
import { span, toldFirst } from '#engines/messaging/life-moments';
import type { Try } from '#engines/messaging/message-life';
import type { Visibility } from '#engines/messaging/visibility';
import type { inputs } from '#engines/messaging/visibility-inputs';
import { type Bar, Gantt } from './Gantt.tsx';

/** More would be too thin to see; the moments tell the rest. */
const drawnMost = 8;

const workOf = ({ from, done, number, ends }: Try): Bar => ({
  from,
  to: done,
  means: ends === 'deletes' ? 'fresh' : 'stale',
  label: {
    deletes: `${number} ✓`,
    'too late': `${number} ✕ late`,
    'no delete': `${number} ✕ fails`,
  }[ends],
});

/** When the message is hidden, and who works on it. */
export function MessageLife({
  values: { consumers },
  result: { life, trace },
  step,
}: PictureProps<typeof inputs, Visibility>) {
  // Of a message that goes round the moments tell as much as is drawn.
  const tries = life.tries.slice(0, life.fate === 'goes round' ? toldFirst : drawnMost);
  const rest = life.tries.length - tries.length;
  const until = Math.max(1, ...tries.flatMap(({ hiddenUntil, done }) => [hiddenUntil, done]));
  const numbers = Array.from({ length: consumers }, (_, index) => index + 1);
  return (
    <Gantt
      rows={[
        {
          name: 'Hidden',
          bars: tries.map(({ from, hiddenUntil, done, ends, number }) => ({
            from,
            to: ends === 'deletes' ? Math.min(done, hiddenUntil) : hiddenUntil,
            means: 'wait',
            label: String(number),
          })),
        },
        ...numbers.map((number) => ({
          name: `Consumer ${number}`,
          bars: tries.filter(({ consumer }) => consumer === number).map(workOf),
        })),
      ]}
      until={until}
      now={trace[step]?.time ?? 0}
      at={(time) => span(Math.round(time))}
      caption={`Receives by number. Above: how long the message is hidden. Below: the work, green where its delete counts.${rest > 0 ? ` Receives after the first ${tries.length} are not drawn.` : ''}`}
    />
  );
}
