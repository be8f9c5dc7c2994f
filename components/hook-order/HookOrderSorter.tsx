import './hook-order.css';
import { useEffect, useRef } from 'preact/hooks';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { HookOrder, inputs, Placed } from '#engines/rollout/hooks';
import { hookOrderSorter } from './scenes.ts';

const marks: Record<Placed['place'], string> = { right: '✓', earlier: '↑', later: '↓' };
const words: Record<Placed['place'], string> = {
  right: 'right place',
  earlier: 'comes earlier',
  later: 'comes later',
};

/** The events with two buttons each. Focus follows the event that moves. */
function Events({ result: { placed }, change }: PictureProps<typeof inputs, HookOrder>) {
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string | undefined>(undefined);

  useEffect(() => {
    if (moved.current === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-move="${moved.current}"]`)?.focus();
    moved.current = undefined;
  }, [placed]);

  const move = (index: number, by: -1 | 1) => {
    const names = placed.map(({ name }) => name);
    const [name] = names.splice(index, 1);
    if (name === undefined || index + by < 0 || index + by > names.length) return;
    names.splice(index + by, 0, name);
    moved.current = `${name}${by}`;
    change('order', names.join(', '));
  };

  return (
    <ol class="hook-order" ref={list} aria-label="Your order">
      {placed.map(({ name, place, reserved }, index) => (
        <li key={name} class={place}>
          <span class="hook-name">
            {name} {reserved && <i>reserved</i>}
          </span>
          <span class="hook-place">
            <b aria-hidden="true">{marks[place]}</b> {words[place]}
          </span>
          <button
            type="button"
            data-move={`${name}-1`}
            aria-label={`${name}: earlier`}
            aria-disabled={index === 0}
            onClick={() => move(index, -1)}
          >
            ▲
          </button>
          <button
            type="button"
            data-move={`${name}1`}
            aria-label={`${name}: later`}
            aria-disabled={index === placed.length - 1}
            onClick={() => move(index, 1)}
          >
            ▼
          </button>
        </li>
      ))}
    </ol>
  );
}

export default function HookOrderSorter() {
  return <SceneFrame scene={hookOrderSorter} picture={Events} />;
}
