import { useRef, useState } from 'preact/hooks';
import type { Move } from './moves.ts';
import type { Mark, PictureData } from './picture.ts';
import type { Scale } from './scale.ts';

interface Editable {
  picture: PictureData;
  text: string;
  onText: (text: string) => void;
}

/** A drag as it began: the scale stays as it was then, or the picture would run away under the pointer. */
interface Drag extends Editable {
  mark: Mark;
  edge: 'all' | 'end';
  from: number;
  remPerPixel: number;
}

/** Comes with the engine: most readers only look. */
const loadEditing = () => import('./editing.ts');

/** Moving calls by pointer, keys and buttons. Every move writes the text of the operations anew. */
export function useEditing(now: Editable) {
  const { picture, text, onText } = now;
  const { marks, timeline } = picture;
  const [chosen, choose] = useState<number>();
  const [drag, setDrag] = useState<Drag>();
  const past = useRef<string[]>([]);
  const selected =
    marks.find(({ id }) => id === chosen) ?? marks.find(({ kind }) => kind === 'read') ?? marks[0];
  const scale: Scale = drag?.picture.scale ?? picture.scale;

  const write = (next: string, before: string) => {
    if (next === text) return;
    if (past.current.at(-1) !== before) past.current.push(before);
    onText(next);
  };

  return {
    selected,
    choose,
    /** The scale to draw on. */
    scale,
    canUndo: past.current.length > 0,
    move: async (mark: Mark | undefined, by: Move) => {
      const { movedBy } = await loadEditing();
      if (mark !== undefined) write(movedBy(timeline, mark, by, scale), text);
    },
    undo: () => {
      const last = past.current.pop();
      if (last !== undefined) onText(last);
    },
    grab: (event: PointerEvent, mark: Mark, edge: Drag['edge']) => {
      const element = event.currentTarget;
      if (!(element instanceof HTMLElement) || event.button !== 0) return;
      // The first touch may be a reader scrolling by; what is selected may be dragged.
      if (event.pointerType === 'touch' && mark !== selected) return;
      choose(mark.id);
      element.setPointerCapture(event.pointerId);
      const remPerPixel = scale.height / (element.parentElement?.clientHeight ?? 1);
      setDrag({ ...now, mark, edge, from: event.clientY, remPerPixel });
    },
    pull: async ({ clientY }: PointerEvent) => {
      if (drag === undefined) return;
      const pulled = (clientY - drag.from) * drag.remPerPixel;
      // A click is no move.
      if (Math.abs(pulled) < 0.1 && text === drag.text) return;
      const { pulledBy } = await loadEditing();
      const { mark, edge } = drag;
      write(pulledBy(drag.picture.timeline, mark, edge, scale, pulled), drag.text);
    },
    drop: () => setDrag(undefined),
  };
}
