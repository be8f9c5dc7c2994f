import { type BulkValues, bulkInputs } from '#engines/cache/workload';
import { valuesOf } from '#engines/inputs';
import { strategyBench } from './scenes.ts';

/** A workload with a name. */
export interface Preset {
  name: string;
  situation: string;
  /** What differs from the bench's start: a few inputs, so that the reader sees what makes the situation. */
  set: Partial<BulkValues>;
}

export const startValues: BulkValues = valuesOf(bulkInputs, strategyBench.start);

export const presetValues = ({ set }: Preset): BulkValues => ({ ...startValues, ...set });

export const presets: readonly Preset[] = [
  {
    name: 'Read-heavy posters page',
    situation: 'Posters hardly ever change, so their pages may stay cached for five minutes.',
    set: { writeShare: 0.5, ttl: 300, zipf: 1.2 },
  },
  {
    name: 'Flash sale',
    situation:
      'Two thousand readers a second, nearly all on one event; its free seats are cached for a second, and every sale changes them.',
    set: { operations: 20_000, readsPerSecond: 2_000, zipf: 3, ttl: 1 },
  },
  {
    name: 'Node dies',
    situation: 'Many writes, large batches, and after 64 s the cache node is gone.',
    set: { killAt: 64, writeShare: 30, batchSize: 1_000 },
  },
  {
    name: 'Write-heavy counters',
    situation: 'Twenty counters of tickets left, changed four times for each time they are read.',
    set: { keys: 20, writeShare: 80 },
  },
  {
    name: 'Keys read once',
    situation:
      'A crawler walks through 100,000 pages, all equally often, so that hardly any is asked for twice.',
    set: { keys: 100_000, zipf: 0 },
  },
];
