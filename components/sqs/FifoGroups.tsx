import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Fifo, inputs } from '#engines/messaging/fifo';
import { shorten } from '#engines/messaging/fifo-moments';
import { quantity } from '#engines/numbers';
import { fifoGroups } from './fifo.ts';
import { Gantt } from './Gantt.tsx';

/** What each consumer works on, and when. */
function Consumers({
  values: { consumers },
  result: { run, trace },
  step,
}: PictureProps<typeof inputs, Fifo>) {
  const drawn = run.deliveries.slice(0, 12);
  const numbers = Array.from({ length: consumers }, (_, index) => index + 1);
  return (
    <Gantt
      rows={numbers.map((number) => ({
        name: `Consumer ${number}`,
        bars: drawn
          .filter(({ consumer }) => consumer === number)
          .map(({ from, done, ends, message }) => ({
            from,
            to: done,
            means: ends === 'deletes' ? 'fresh' : 'stale',
            label: `${ends === 'deletes' ? '' : '✕ '}${shorten(message.id)}`,
          })),
      }))}
      until={Math.max(1, ...drawn.map(({ done }) => done))}
      now={trace[step]?.time ?? 0}
      at={(time) => quantity(time, 's', 0)}
      caption="Green: worked on and deleted. Orange, with ✕: the message comes again."
    />
  );
}

export default function FifoGroups() {
  return <SceneFrame scene={fifoGroups} picture={Consumers} />;
}
