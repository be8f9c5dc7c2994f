import './option-precedence.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, Precedence } from '#engines/template/option-precedence';
import { optionPrecedence } from './scenes.ts';

/** Everything that sets the option, the strongest on top; what lies below the first is hidden by it. */
function Layers({ result: { settings } }: PictureProps<typeof inputs, Precedence>) {
  if (settings.length === 0) return <p>Nothing sets the option.</p>;
  return (
    <ol class="layers" aria-label="From the strongest to the weakest">
      {settings.map(({ where, value }, index) => (
        <li key={where} class={index === 0 ? 'applies' : 'hidden-by'}>
          <b>{value}</b>
          <span>{where}</span>
          <span class="layers-state">{index === 0 ? 'applies' : 'hidden'}</span>
        </li>
      ))}
    </ol>
  );
}

export default function OptionPrecedence() {
  return <SceneFrame scene={optionPrecedence} picture={Layers} />;
}
