import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Inputs, Values } from '#engines/inputs';
import { entriesOf, inputNamed, valuesOf, write } from '#engines/inputs';
import type { Result } from '#engines/result';
import type { Scene } from './scene.ts';

type Texts = Readonly<Record<string, string>>;

const draftsOf = <I extends Inputs>(values: Values<I>): Texts =>
  Object.fromEntries(entriesOf(values).map(([name, value]) => [name, write(value)]));

/** Comes at the first sign of intent, so that it is there when something is typed; most readers only look. */
const loadReader = () => import('#engines/read-input');

/** What stands in the fields, ahead of what is drawn. */
interface Fields<I extends Inputs> {
  drafts: Texts;
  faults: Texts;
  /** The last good values. */
  wanted: Values<I>;
}

const fieldsOf = <I extends Inputs>(wanted: Values<I>): Fields<I> => ({
  drafts: draftsOf(wanted),
  faults: {},
  wanted,
});

/** After the next paint: what the reader types stands in its field before anything is worked out or drawn. */
const afterPaint = (work: () => void) => requestAnimationFrame(() => setTimeout(work));

/** What a scene holds between inputs: the last good values and their result, what stands in the fields, and what is kept beside. */
export function useScene<I extends Inputs, R extends Result>(scene: Scene<I, R>) {
  const start = useMemo(() => valuesOf(scene.inputs, scene.start), [scene]);
  const [values, setValues] = useState<Values<I>>(start);
  const [, draw] = useState({});
  const [kept, setKept] = useState<{ values: Values<I>; result: R }>();
  const [notice, setNotice] = useState('');
  const [asked, setAsked] = useState(scene.startStep);
  const [resets, setResets] = useState(0);
  const before = useRef<R | undefined>(undefined);
  const edited = useRef('');
  const fields = useRef<Fields<I>>(useMemo(() => fieldsOf(start), [start]));
  const reader = useRef<Awaited<ReturnType<typeof loadReader>>>();
  const result = useMemo(() => scene.run(values), [scene, values]);

  // A simulation is shown whole, that is at its last moment, unless the scene or the reader asks for another.
  const last = (result.trace?.length ?? 0) - 1;
  const step = Math.min(asked ?? last, last);

  /** Shows other values at once; `baseline` is what changed lines are compared with. */
  const show = (next: Values<I>, baseline: R | undefined, at?: number) => {
    before.current = baseline;
    edited.current = '';
    fields.current = fieldsOf(next);
    setNotice('');
    setValues(next);
    setAsked(at);
    draw({});
  };

  /** A story changes the start, so its changed lines are compared with the start. */
  const startStory = (next: Values<I>) => show(next, scene.run(start));

  /** Takes a draft; what is drawn follows after the next paint, in one step however many drafts came until then. */
  const change = async (name: keyof I & string, draft: string) => {
    const input = scene.inputs[name];
    if (!input) return;
    fields.current = { ...fields.current, drafts: { ...fields.current.drafts, [name]: draft } };
    reader.current ??= await loadReader();
    const reading = reader.current.read(input, draft);
    const { drafts, faults, wanted } = fields.current;
    const { [name]: _, ...others } = faults;
    const isNew = reading.ok && reading.value !== wanted[name];
    fields.current = {
      drafts,
      faults: reading.ok ? others : { ...faults, [name]: reading.fault },
      wanted: isNew ? { ...wanted, [name]: reading.value } : wanted,
    };
    if (isNew) {
      // While one control moves, lines are compared with where it started from.
      if (edited.current !== name) before.current = result;
      edited.current = name;
    }
    afterPaint(() => {
      setNotice('');
      draw({});
      if (!isNew) return;
      setValues(fields.current.wanted);
      setAsked(undefined);
    });
  };

  // A link's state comes after hydration, so that the page's own HTML never depends on its address.
  useEffect(() => {
    const follow = async () => {
      if (location.hash !== `#${scene.id}` || location.search.length < 2) return;
      // Most readers come without a state in their link, so its reader comes only with one.
      const { readLink } = await import('./read-link.ts');
      const link = readLink(scene.inputs, start, location.search);
      show(link.values, undefined, link.step);
      setNotice(['Values from a link.', ...link.faults].join(' '));
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const reset = () => {
    show(start, undefined, scene.startStep);
    setResets(resets + 1);
  };

  /** The last good value of an input whose draft does not fit. */
  const valueBehind = (name: string) => {
    const input = inputNamed(scene.inputs, name);
    const value = values[name];
    return input && value !== undefined ? { input, value } : undefined;
  };

  return {
    start,
    values,
    ...fields.current,
    result,
    before: before.current,
    kept,
    notice,
    step,
    /** How often the reader has reset: stories forget their guesses with it. */
    resets,
    change,
    loadReader,
    startStory,
    reset,
    setKept,
    setNotice,
    setStep: setAsked,
    valueBehind,
  };
}
