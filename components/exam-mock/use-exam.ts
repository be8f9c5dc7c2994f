import { useEffect, useState } from 'preact/hooks';
import { minutes } from '#facts/exam';

/** What a reader has done with one question. */
export interface Answer {
  /** An index of its options. */
  chosen: number | undefined;
  flagged: boolean;
  /** How long it was on the screen. */
  ms: number;
}

const limit = minutes.value * 60_000;

/** The state of a sitting: where the reader is, what is answered, and the clock, which ends it. */
export function useExam(count: number) {
  const [at, setAt] = useState(0);
  const [phase, setPhase] = useState<'asking' | 'review' | 'done'>('asking');
  const [spent, setSpent] = useState(0);
  const [answers, setAnswers] = useState<readonly Answer[]>(() =>
    Array.from({ length: count }, () => ({ chosen: undefined, flagged: false, ms: 0 })),
  );
  const change = (index: number, next: (answer: Answer) => Partial<Answer>) =>
    setAnswers((all) =>
      all.map((answer, place) => (place === index ? { ...answer, ...next(answer) } : answer)),
    );

  useEffect(() => {
    if (phase === 'done') return;
    let last = Date.now();
    // By the clock and not by ticks: a browser slows timers of pages that nobody looks at.
    const tick = () => {
      const gone = Date.now() - last;
      last += gone;
      setSpent((before) => before + gone);
      if (phase === 'asking') change(at, ({ ms }) => ({ ms: ms + gone }));
    };
    const timer = setInterval(tick, 1000);
    return () => {
      clearInterval(timer);
      tick();
    };
  }, [phase, at]);

  // Two hours of work are not lost to a slip: the browser asks first.
  useEffect(() => {
    if (phase === 'done') return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [phase]);

  useEffect(() => {
    if (spent >= limit) setPhase('done');
  }, [spent]);

  return {
    at,
    phase,
    answers,
    left: Math.max(0, limit - spent),
    goTo: (index: number) => {
      setAt(Math.min(count - 1, Math.max(0, index)));
      setPhase('asking');
    },
    choose: (chosen: number) => change(at, () => ({ chosen })),
    flag: () => change(at, ({ flagged }) => ({ flagged: !flagged })),
    review: () => setPhase('review'),
    handIn: () => setPhase('done'),
  };
}
