import { useEffect, useRef, useState } from 'preact/hooks';
import { counted } from '#engines/numbers';
import type { Moment } from '#engines/result';

interface Props {
  trace: readonly Moment[];
  step: number;
  live: boolean;
  onStep: (step: number) => void;
}

const msPerStep = 1200;
/** A longer list would make the page heavy and every step slow: only what lies around the step is listed. */
const listedMost = 40;

/** Steps through a simulation by moment, backwards too; nothing starts by itself. Its list is the text twin of the picture. */
export function Stepper({ trace, step, live, onStep }: Props) {
  const [playing, setPlaying] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const last = trace.length - 1;
  const from = Math.max(0, Math.min(step - listedMost / 2, trace.length - listedMost));
  const listed = trace.slice(from, from + listedMost);
  const after = trace.length - from - listed.length;

  // The list scrolls in itself and never moves the page.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (!list.current || !current) return;
    // A list that scrolls must be reachable by keyboard; one that does not would be an empty stop.
    list.current.tabIndex = list.current.scrollHeight > list.current.clientHeight ? 0 : -1;
    const top = current.offsetTop - list.current.offsetTop;
    const room = list.current.clientHeight - current.offsetHeight;
    list.current.scrollTop = Math.min(top, Math.max(top - room, list.current.scrollTop));
  }, [step, trace]);

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

  // A button that was truly disabled under the reader's finger would take the focus with it.
  return (
    <div class="stepper">
      <fieldset class="stepper-buttons" disabled={!live}>
        <legend class="sr-only">Step through time</legend>
        <button type="button" onClick={() => go(0)} aria-disabled={step <= 0}>
          Start
        </button>
        <button type="button" onClick={() => go(step - 1)} aria-disabled={step <= 0}>
          Back
        </button>
        <button type="button" onClick={() => go(step + 1)} aria-disabled={step >= last}>
          Step
        </button>
        <button type="button" onClick={play} aria-disabled={last < 1}>
          {playing ? 'Pause' : 'Play'}
        </button>
        <span class="stepper-place">
          {step + 1} of {trace.length}
        </span>
      </fieldset>
      {from > 0 && <p class="twin-more">{counted(from, 'moment')} before these: step back to reach them.</p>}
      <ol class="twin" ref={list} start={from + 1} aria-label="Moments">
        {listed.map(({ at, says }, offset) => {
          const index = from + offset;
          return (
            <li
              key={index}
              aria-current={index === step ? 'step' : undefined}
              class={index > step ? 'later' : undefined}
            >
              <span class="twin-at">{at}</span> <span>{says}</span>
            </li>
          );
        })}
      </ol>
      {after > 0 && <p class="twin-more">{counted(after, 'moment')} after these: step on to reach them.</p>}
    </div>
  );
}
