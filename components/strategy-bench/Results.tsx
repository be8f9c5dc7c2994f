import type { Metrics } from '#engines/cache/metrics';
import { strategies } from '#engines/cache/strategies';
import { figureGroups, type Judged, judge } from './figures.ts';

function Cell({ shown, share, verdict }: Judged) {
  return (
    <td class={verdict}>
      <span class="bench-shown">{shown}</span>
      <span class="bench-verdict">{verdict}</span>
      <span class="bench-track" aria-hidden="true">
        <span class="bench-bar" style={{ inlineSize: `${Math.round(share * 1000) / 10}%` }} />
      </span>
    </td>
  );
}

/** The strategies side by side. A bar under each number makes every column a plot, and the numbers are its text. */
export function Results({ runs }: { runs: readonly Metrics[] }) {
  return (
    <div class="bench-results">
      {figureGroups.map(({ title, figures }) => {
        const columns = figures.map((figure) => ({ figure, cells: judge(figure, runs) }));
        return (
          <table key={title} style={{ '--columns': figures.length }}>
            <caption>{title}</caption>
            <thead>
              <tr>
                <th scope="col">Strategy</th>
                {figures.map(({ name }) => (
                  <th scope="col" key={name}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {runs.map(({ strategy }, row) => (
                <tr key={strategy}>
                  <th scope="row">{strategies[strategy].label}</th>
                  {columns.map(({ figure, cells }) => {
                    const judged = cells[row];
                    return judged && <Cell key={figure.name} {...judged} />;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </div>
  );
}
