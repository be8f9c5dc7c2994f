import { useEffect, useRef, useState } from 'preact/hooks';
import { changed, elapse, type Sitting } from '#engines/exam/sitting';
import { keepHere, keepSitting } from './keep.ts';

/** The state of a sitting: where the reader is, what is answered, and the clock, which ends it. The device keeps it all. */
export function useExam(begun: Sitting) {
  const [sitting, setSitting] = useState(begun);
  const [kept, setKept] = useState(true);
  const [taken, setTaken] = useState(false);
  const isDone = sitting.phase === 'done';
  const last = useRef(Date.now());

  /** By the clock and not by ticks: a browser slows timers of pages that nobody looks at. */
  const act = (next: (sitting: Sitting) => Sitting = (same) => same) => {
    const now = Date.now();
    const gone = Math.max(0, now - last.current);
    last.current = now;
    setSitting((before) => {
      const later = elapse(before, gone);
      return later.phase === 'done' ? later : next(later);
    });
  };

  useEffect(() => {
    if (isDone) return;
    const timer = setInterval(act, 1000);
    // A page that comes back from the browser’s memory was closed in between.
    const back = () => {
      last.current = Date.now();
    };
    addEventListener('pageshow', back);
    return () => {
      clearInterval(timer);
      removeEventListener('pageshow', back);
    };
  }, [isDone]);

  useEffect(() => keepHere(() => setTaken(true)), []);
  useEffect(() => setKept(!taken && keepSitting(sitting)), [sitting, taken]);

  // Where the device keeps nothing, two hours of work are not lost to a slip: the browser asks first.
  useEffect(() => {
    if (isDone || kept) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isDone, kept]);

  return {
    sitting,
    /** Whether another tab sits a form now, which the device keeps in place of this one. */
    taken,
    goTo: (index: number) => act((before) => ({ ...before, at: index, phase: 'asking' })),
    choose: (chosen: number) => act((before) => changed(before, (answer) => ({ ...answer, chosen }))),
    flag: () => act((before) => changed(before, (answer) => ({ ...answer, flagged: !answer.flagged }))),
    review: () => act((before) => ({ ...before, phase: 'review' })),
    handIn: () => act((before) => ({ ...before, phase: 'done' })),
  };
}
