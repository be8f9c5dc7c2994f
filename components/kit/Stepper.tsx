import { useEffect, useState } from 'preact/hooks';
import type { Moment } from '#engines/result';

interface Props {
  trace: readonly Moment[];
  step: number;
  live: boolean;
  onStep: (step: number) => void;
}

const msPerStep = 1200;

/** Steps through a simulation by moment, backwards too; nothing starts by itself. Its list is the text twin of the picture. */
export function Stepper({ trace, step, live, onStep }: Props) {
  const [playing, setPlaying] = useState(false);
  const last = trace.length - 1;

  useEffect(() => {
    if (!playing) return;
    if (step >= last || document.hidden) {
      setPlaying(false);
      return;
    }
    const next = setTimeout(() => onStep(step + 1), msPerStep);
    return () => clearTimeout(next);
  }, [playing, step, last]);

  const go = (to: number) => {
    setPlaying(false);
    onStep(Math.min(last, Math.max(0, to)));
  };
  const play = () => {
    if (!playing && step >= last) onStep(0);
    setPlaying(!playing);
  };

  return (
    <div class="stepper">
      <fieldset class="stepper-buttons" disabled={!live}>
        <legend class="sr-only">Step through time</legend>
        <button type="button" onClick={() => go(0)} disabled={step <= 0}>
          Start
        </button>
        <button type="button" onClick={() => go(step - 1)} disabled={step <= 0}>
          Back
        </button>
        <button type="button" onClick={() => go(step + 1)} disabled={step >= last}>
          Step
        </button>
        <button type="button" onClick={play} disabled={last < 1}>
          {playing ? 'Pause' : 'Play'}
        </button>
        <span class="stepper-place">
          {step + 1} of {trace.length}
        </span>
      </fieldset>
      <ol class="twin">
        {trace.map(({ at, says }, index) => (
          <li
            key={index}
            aria-current={index === step ? 'step' : undefined}
            class={index > step ? 'later' : undefined}
          >
            <span class="twin-at">{at}</span> {says}
          </li>
        ))}
      </ol>
    </div>
  );
}
