import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BulkValues } from '#engines/cache/workload';
import { runInBackground } from './background.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { differing, workloadNames } from './words.ts';

/** Up to so many operations a change is run at once; more wait for the reader's word. */
export const operationsAtOnce = 20_000;
/** How long inputs rest before a small run begins, in ms. */
const restMs = 150;

/** The last finished comparison, the run under way, and what starts and ends one. */
export function useRuns(values: BulkValues, first: () => Outcome) {
  const [start] = useState(first);
  const [shown, setShown] = useState(start);
  const [before, setBefore] = useState<Outcome>();
  const [progress, setProgress] = useState<readonly number[]>();
  const [said, say] = useState('');
  const underWay = useRef<{ values: BulkValues; stop: () => void } | undefined>(undefined);

  const end = () => {
    underWay.current?.stop();
    underWay.current = undefined;
    setProgress(undefined);
  };

  const run = () => {
    end();
    setProgress([]);
    const stop = runInBackground(values, {
      onProgress: setProgress,
      onDone: (metrics) => {
        underWay.current = undefined;
        setProgress(undefined);
        setBefore(shown);
        setShown(outcomeOf(values, metrics));
      },
    });
    underWay.current = { values, stop };
  };

  const runAsTold = () => {
    say('');
    run();
  };

  const cancel = () => {
    end();
    say('Run cancelled. The last finished result stays.');
  };

  /** Back to the start, whose outcome is known. */
  const restore = () => {
    end();
    say('');
    setBefore(undefined);
    setShown(start);
  };

  // Before the next click, which may be “Run”: a later effect would cancel the run that it began.
  useLayoutEffect(
    () => {
      const wasLong = underWay.current !== undefined && underWay.current.values.operations > operationsAtOnce;
      say(wasLong ? 'An input changed, so the run was cancelled.' : '');
      end();
      if (values.operations > operationsAtOnce || differing(values, shown.values).length === 0) return;
      const rest = setTimeout(run, restMs);
      return () => clearTimeout(rest);
    },
    workloadNames.map((name) => values[name]),
  );

  useEffect(() => () => underWay.current?.stop(), []);

  return { shown, before, progress, said, run: runAsTold, cancel, restore };
}
