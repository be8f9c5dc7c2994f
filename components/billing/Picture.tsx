import { dollars } from '#engines/cost/money';
import './billing.css';
import type { PictureProps } from '#components/kit/SceneFrame.tsx';
import type { Bill, inputs } from '#engines/cost/billing';
import { duration } from '#engines/numbers';

const rowsMost = 6;

/** The bill item by item, and what each start is billed for. */
export function Picture({ result: { items, total, runs } }: PictureProps<typeof inputs, Bill>) {
  return (
    <div class="bill">
      <table>
        <caption>The bill</caption>
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col">Counts</th>
            <th scope="col">Costs</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ name, counts, cost }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                {counts}
                <span
                  class="bill-bar"
                  aria-hidden="true"
                  style={`--share: ${total > 0 ? cost / total : 0}`}
                />
              </td>
              <td>{dollars(cost)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Total</th>
            <td>the month</td>
            <td>{dollars(total)}</td>
          </tr>
        </tfoot>
      </table>
      {runs.length > 0 && (
        <ol class="bill-runs" aria-label="Starts">
          {runs.slice(0, rowsMost).map(({ seconds, billed }, index) => (
            <li key={index}>
              <span>
                runs {duration(seconds * 1000)}, billed <b>{duration(billed * 1000)}</b>
              </span>
              <span class="bill-run" aria-hidden="true" style={`--used: ${seconds / billed}`} />
            </li>
          ))}
        </ol>
      )}
      {runs.length > rowsMost && <p class="bill-more">And {runs.length - rowsMost} more.</p>}
    </div>
  );
}
