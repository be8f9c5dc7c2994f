import type { Metrics } from '#engines/cache/metrics';
import type { BulkValues } from '#engines/cache/workload';

/** What the worker is asked to do from now on; without values: nothing. */
export interface Order {
  job: number;
  values?: BulkValues;
}

export type Report =
  | { job: number; shares: readonly number[] }
  | { job: number; metrics: readonly Metrics[] };

interface Listener {
  onProgress: (shares: readonly number[]) => void;
  onDone: (metrics: readonly Metrics[]) => void;
}

let worker: Worker | undefined;
let worksHere = false;
let jobs = 0;

/** The one worker of the page, or nothing where the browser refuses it or its script does not arrive. */
function workerIfAny(): Worker | undefined {
  if (worksHere || worker) return worker;
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('error', () => {
      worker?.terminate();
      worker = undefined;
      worksHere = true;
    });
  } catch {
    worksHere = true;
  }
  return worker;
}

/** Runs all strategies without holding up the page: in a worker, else in short portions here. Answers how to stop it. */
export function runInBackground(values: BulkValues, { onProgress, onDone }: Listener): () => void {
  jobs += 1;
  const job = jobs;
  const stopping = new AbortController();
  const { signal } = stopping;

  const runHere = async () => {
    // Only a browser that refuses workers loads the engine into the page.
    const { letOthersGo, runInPortions } = await import('./portions.ts');
    const metrics = await runInPortions(values, {
      now: () => performance.now(),
      slice: 12,
      pause: letOthersGo,
      isCancelled: () => signal.aborted,
      onProgress,
    });
    if (metrics && !signal.aborted) onDone(metrics);
  };

  const there = workerIfAny();
  if (!there) {
    runHere();
    return () => stopping.abort();
  }
  const listen = ({ data }: MessageEvent<Report>) => {
    if (data.job !== job) return;
    if ('shares' in data) {
      onProgress(data.shares);
      return;
    }
    stopping.abort();
    onDone(data.metrics);
  };
  there.addEventListener('message', listen, { signal });
  there.addEventListener('error', runHere, { signal });
  there.postMessage({ job, values } satisfies Order);
  return () => {
    stopping.abort();
    there.postMessage({ job: 0 } satisfies Order);
  };
}
