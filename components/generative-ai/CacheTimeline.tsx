import './fields.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { type Bar, Gantt } from '#components/sqs/Gantt.tsx';
import type { inputs, Outcome, CacheTimeline as Timeline, Use } from '#engines/generative-ai/cache-timeline';
import { show } from '#engines/numbers';
import { cacheTimeline } from './cache-timeline.ts';

const means = { write: 'stale', read: 'fresh', uncached: 'wait' } as const satisfies Record<
  Outcome,
  Bar['means']
>;
const labels = { write: 'write', read: 'read', uncached: 'none' };

/** A row for each prefix: its entry is open from a call to the next one, or until it expires. */
function Windows({ result: { uses, minutes }, step }: PictureProps<typeof inputs, Timeline>) {
  const end = Math.max(1, ...uses.map(({ until }) => until));
  const bar = (use: Use, next: Use | undefined): Bar => ({
    from: use.minute,
    // What is not cached has no window; a little width carries its word.
    to: use.outcome === 'uncached' ? use.minute + end / 8 : Math.min(use.until, next?.minute ?? use.until),
    means: means[use.outcome],
    label: labels[use.outcome],
  });
  const prefixes = [...new Set(uses.map(({ prefix }) => prefix))];
  return (
    <Gantt
      rows={prefixes.map((prefix) => {
        const own = uses.filter((use) => use.prefix === prefix);
        return { name: `Prefix ${prefix}`, bars: own.map((use, index) => bar(use, own[index + 1])) };
      })}
      until={end}
      now={minutes[step] ?? 0}
      at={(minute) => `min ${show(minute, 1)}`}
      caption="When an entry is open: orange after a write, green after a read."
    />
  );
}

export default function CacheTimeline() {
  return <SceneFrame scene={cacheTimeline} picture={Windows} />;
}
