import { useRef } from 'preact/hooks';
import type { ChoiceInput, Input, NumberInput } from '#engines/inputs';
import { fromSlider, nudged, toSlider } from './slider.ts';

interface FieldProps<I extends Input> {
  id: string;
  input: I;
  /** The last value that fitted. */
  value: unknown;
  /** What stands in the field, valid or not. */
  draft: string;
  fault: string | undefined;
  onDraft: (draft: string) => void;
}

function NumberField({ id, input, value, draft, fault, onDraft }: FieldProps<NumberInput>) {
  const known = typeof value === 'number' ? value : input.default;
  // What is drawn follows after the next paint, and a key that is held may come again before.
  const latest = useRef(known);
  latest.current = known;
  const box = useRef<HTMLInputElement>(null);
  const nudge = (steps: number) => {
    latest.current = nudged(input, latest.current, steps);
    const draft = String(latest.current);
    if (box.current) box.current.value = draft;
    onDraft(draft);
  };
  return (
    <div class="field">
      <label for={id}>{input.label}</label>
      <div class="field-row">
        <button
          type="button"
          class="nudge"
          tabIndex={-1}
          aria-label={`${input.label}: less`}
          onClick={() => nudge(-1)}
        >
          −
        </button>
        <input
          ref={box}
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={draft}
          title={input.help}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-unit ${id}-help ${id}-fault`}
          onInput={(event) => onDraft(event.currentTarget.value)}
          onKeyDown={(event) => {
            const by = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
            if (by === undefined) return;
            event.preventDefault();
            nudge(by);
          }}
        />
        <button
          type="button"
          class="nudge"
          tabIndex={-1}
          aria-label={`${input.label}: more`}
          onClick={() => nudge(1)}
        >
          +
        </button>
        <span class="unit" id={`${id}-unit`}>
          {input.unit}
        </span>
      </div>
      <input
        type="range"
        class="slide"
        tabIndex={-1}
        aria-hidden="true"
        min="0"
        max="1"
        step="0.001"
        value={toSlider(input, known)}
        onInput={(event) => onDraft(String(fromSlider(input, Number(event.currentTarget.value))))}
      />
      <span class="sr-only" id={`${id}-help`}>
        {input.help}
      </span>
      <Fault id={id} fault={fault} />
    </div>
  );
}

function ChoiceField({ id, input, draft, onDraft }: FieldProps<ChoiceInput>) {
  const options = Object.entries(input.options);
  if (options.length > 4) {
    return (
      <div class="field">
        <label for={id}>{input.label}</label>
        <select
          id={id}
          title={input.help}
          value={draft}
          onChange={(event) => onDraft(event.currentTarget.value)}
        >
          {options.map(([value, label]) => (
            <option key={value} value={value} selected={value === draft}>
              {label}
            </option>
          ))}
        </select>
      </div>
    );
  }
  return (
    <fieldset class="field" title={input.help}>
      <legend>{input.label}</legend>
      <div class="choices">
        {options.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === draft}
              onChange={() => onDraft(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const Fault = ({ id, fault }: { id: string; fault: string | undefined }) => (
  <p class="fault" id={`${id}-fault`}>
    {fault}
  </p>
);

/** The labelled control of one declared input. */
export function Field(props: FieldProps<Input>) {
  const { id, input, draft, fault, onDraft } = props;
  switch (input.kind) {
    case 'number':
      return <NumberField {...props} input={input} />;
    case 'choice':
      return <ChoiceField {...props} input={input} />;
    case 'flag':
      return (
        <div class="field">
          <label class="flag" title={input.help}>
            <input
              type="checkbox"
              id={id}
              checked={draft === 'yes'}
              onChange={(event) => onDraft(event.currentTarget.checked ? 'yes' : 'no')}
            />
            {input.label}
          </label>
        </div>
      );
    case 'text':
      return (
        <div class="field wide">
          <label for={id}>{input.label}</label>
          <textarea
            id={id}
            rows={input.oneLine ? 1 : 3}
            spellcheck={false}
            aria-invalid={fault !== undefined}
            aria-describedby={`${id}-help ${id}-fault`}
            value={draft}
            onInput={(event) => onDraft(event.currentTarget.value)}
          />
          <p class="language" id={`${id}-help`}>
            {input.help}
          </p>
          <Fault id={id} fault={fault} />
        </div>
      );
  }
}
