import './consistency.css';
import { useEffect, useState } from 'preact/hooks';
import { duration } from '#engines/numbers';
import { Copies } from './Copies.tsx';
import { type Move, moves } from './moves.ts';
import type { Mark, PictureData } from './picture.ts';
import { type Scale, yOf } from './scale.ts';
import { useEditing } from './use-editing.ts';

interface Props {
  picture: PictureData;
  /** The operations as written, and how the picture rewrites them. */
  text: string;
  onText: (text: string) => void;
  /** Up to when the run is shown, in ms; undefined: all of it. */
  now: number | undefined;
}

const moveNames = Object.keys(moves) as Move[];

/** Clients and copies side by side, time running downwards: what was called when, and what each copy showed. */
export function Timeline({ picture, text, onText, now }: Props) {
  const editing = useEditing({ picture, text, onText });
  const { scale, selected } = editing;
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const { clients, lanes, marks } = picture;
  const columns = clients.reduce((sum, client) => sum + client.columns, 0);
  const tracks = lanes.reduce((sum, { bars }) => sum + bars.length, 0);
  return (
    <div class="ct">
      <fieldset class="ct-tools" disabled={!live}>
        <legend>
          {selected ? (
            <>
              Selected: <b>{selected.call}</b> {selected.when}
            </>
          ) : (
            'Nothing happens yet'
          )}
        </legend>
        {moveNames.map((name) => (
          <button type="button" key={name} onClick={() => editing.move(selected, name)}>
            {moves[name].label}
          </button>
        ))}
        <button type="button" aria-disabled={!editing.canUndo} onClick={editing.undo}>
          Undo
        </button>
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="ct-scroll" tabIndex={0} aria-label="Time line">
        <div class="ct-board" style={boardStyle(columns, tracks, scale.height)}>
          <div class="ct-names calls" aria-hidden="true">
            {clients.map(({ name, columns }) => (
              <span key={name} style={`flex: ${columns}`}>
                {name}
              </span>
            ))}
          </div>
          <div class={`ct-names copies ${tracks > 1 ? 'several' : ''}`} aria-hidden="true">
            {lanes.map(({ copy, name, bars }) => (
              <span key={copy} style={`flex: ${bars.length}`}>
                {name.replace(/^the /, '')}
              </span>
            ))}
          </div>
          <Axis scale={scale} />
          <div class="ct-calls">
            {marks.map((mark) => (
              <MarkButton key={mark.id} {...{ mark, scale, editing, live, now }} />
            ))}
          </div>
          <Copies lanes={lanes} scale={scale} />
          <div class="ct-now" aria-hidden="true">
            {now !== undefined && <span style={`top: ${yOf(scale, now).toFixed(2)}rem`} />}
          </div>
        </div>
      </section>
      <p class="ct-legend">
        Drag a call, or select it and press the buttons or arrow keys. Not to scale: long waits are shortened.{' '}
        <span class="ct-key under-way">a write is under way</span>{' '}
        <span class="ct-key behind">acknowledged, yet this copy may show the old value</span>
      </p>
    </div>
  );
}

/** Columns are wide enough for their words on a phone, and share what room there is. */
const boardStyle = (columns: number, tracks: number, height: number) =>
  `--columns: ${columns}; --height: ${height.toFixed(2)}rem; grid-template-columns: 2.8rem minmax(${columns * 3.8}rem, ${columns}fr) minmax(${tracks * 1.65}rem, ${tracks * 0.5}fr)`;

/** A tick for each moment, and its time where there is room for it. */
function Axis({ scale }: { scale: Scale }) {
  let last = -1;
  return (
    <div class="ct-axis" aria-hidden="true">
      {scale.points.map(({ time, y }) => {
        const written = y - last >= 1;
        if (written) last = y;
        return (
          <span key={time} style={`top: ${y.toFixed(2)}rem`}>
            {written && duration(time)}
          </span>
        );
      })}
    </div>
  );
}

interface MarkProps {
  mark: Mark;
  scale: Scale;
  editing: ReturnType<typeof useEditing>;
  live: boolean;
  now: number | undefined;
}

function MarkButton({ mark, scale, editing, live, now }: MarkProps) {
  const { id, kind, start, end, column, call, when, lines, badge } = mark;
  const [y, until] = [yOf(scale, start), yOf(scale, end)];
  const isSelected = id === editing.selected?.id;
  const later = now !== undefined && start > now;
  return (
    <button
      type="button"
      class={`ct-mark ${kind} ${badge?.tone ?? ''} ${later ? 'later' : ''}`}
      style={`--column: ${column}; top: ${y.toFixed(2)}rem; --bar: ${(until - y).toFixed(2)}rem`}
      disabled={!live}
      aria-pressed={isSelected}
      onFocus={() => editing.choose(id)}
      onClick={() => editing.choose(id)}
      onPointerDown={(event) =>
        editing.grab(event, mark, (event.target as Element).matches('.ct-end') ? 'end' : 'all')
      }
      onPointerMove={editing.pull}
      onPointerUp={editing.drop}
      onPointerCancel={editing.drop}
      onKeyDown={(event) => {
        const move = moveNames.find((name) => moves[name].key === event.key);
        if (move === undefined) return;
        event.preventDefault();
        editing.move(mark, move);
      }}
    >
      <span class="ct-bar" />
      <span class="ct-words">
        <span>{call}</span>
        <span class="sr-only"> {when}: </span>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
        {badge && (
          <b class={badge.tone}>
            <span aria-hidden="true">{badge.shape}</span> {badge.word}
          </b>
        )}
      </span>
      {isSelected && <span class="ct-end" />}
    </button>
  );
}
