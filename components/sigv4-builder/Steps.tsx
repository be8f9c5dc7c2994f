import './sigv4-builder.css';
import type { PictureProps } from '#components/kit/SceneFrame.tsx';
import type { Block, Sigv4 } from '#engines/sign/sigv4';
import type { inputs } from '#engines/sign/sigv4-inputs';

/** The strings on the way, each under the name of its step; later ones keep their room and stay hidden. */
export function Steps({ result: { blocks, verdict }, step }: PictureProps<typeof inputs, Sigv4>) {
  return (
    <ol class="sigv4" aria-label="Strings of each step">
      {blocks.map((block, index) => (
        <li key={block.name} class={index > step ? 'later' : index === step ? 'now' : undefined}>
          <span class="sigv4-name">{block.name}</span>
          {index === blocks.length - 1 && (
            <b class={verdict === 'accepted' ? 'allowed' : 'denied'}>{verdict}</b>
          )}
          <Lines {...block} />
        </li>
      ))}
    </ol>
  );
}

/** The lines as they are hashed, each on a row of its own; an empty one counts too. */
const Lines = ({ lines, changed }: Block) => (
  <code>
    {lines.map((line, index) => (
      <span key={index} class={changed.includes(index) ? 'changed' : undefined}>
        {changed.includes(index) && <i>changed: </i>}
        {line === '' ? '\u00a0' : line}
      </span>
    ))}
  </code>
);
