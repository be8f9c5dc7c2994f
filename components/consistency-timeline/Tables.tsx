import type { Inputs, Values } from '#engines/inputs';
import type { Preset, TableRow } from './picture.ts';

interface PresetsProps {
  presets: readonly Preset[];
  start: Values<Inputs>;
  values: Values<Inputs>;
  show: (values: Values<Inputs>) => void;
}

/** Worked examples to start from. */
export function Presets({ presets, start, values, show }: PresetsProps) {
  return (
    <details class="ct-presets">
      <summary>Worked examples</summary>
      {presets.map(({ name, set }) => (
        <button
          type="button"
          key={name}
          aria-pressed={Object.entries(set).every(([input, value]) => values[input] === value)}
          onClick={() => show({ ...start, ...set } as Values<Inputs>)}
        >
          {name}
        </button>
      ))}
    </details>
  );
}

/** Every model on the same calls: what each read may return, and its verdict. */
export function Models({ rows }: { rows: readonly TableRow[] }) {
  return (
    <table class="ct-models">
      <caption>All models on these calls</caption>
      <thead>
        <tr>
          <th scope="col">Model</th>
          <th scope="col">What each read may return</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ model, label, reads }) => (
          <tr key={model}>
            <th scope="row">{label}</th>
            <td>
              {reads.map(({ call, may, badge: { tone, shape, word } }) => (
                <span key={call}>
                  {call}: {may}{' '}
                  <b class={tone}>
                    <span aria-hidden="true">{shape}</span> {word}
                  </b>
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
