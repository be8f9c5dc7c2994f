import './chooser.css';
import type { Choice } from '#engines/chooser/choose';

/** Every option in its place: those that fall are struck out, with the reason. */
export function OptionTable({ result: { verdicts } }: { result: Choice }) {
  return (
    <table class="options">
      <thead>
        <tr>
          <th scope="col">Option</th>
          <th scope="col">What it brings, or why it falls</th>
        </tr>
      </thead>
      <tbody>
        {verdicts.map(({ name, gives, because }) => (
          <tr key={name} class={because === undefined ? 'stays' : 'falls'}>
            <th scope="row">
              {because === undefined ? <b>✓ {name}</b> : <s>{name}</s>}
              {because !== undefined && <span class="sr-only">, falls</span>}
            </th>
            <td>{because ?? gives}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
