import { type Policy, policies } from '#engines/cache/policy';
import type { PolicyRun } from '#engines/cache/policy-run';
import { percent, show } from '#engines/numbers';

/** The same accesses under every policy, the chosen one marked. */
export function PolicyTable({
  runs,
  chosen,
  accesses,
}: {
  runs: readonly PolicyRun[];
  chosen: Policy;
  accesses: number;
}) {
  return (
    <table class="policies">
      <caption>
        {accesses === 1 ? 'The same access' : `The same ${show(accesses)} accesses`} under every policy.
        Refused: misses that are not kept.
      </caption>
      <thead>
        <tr>
          <th scope="col">Policy</th>
          <th scope="col">Hits</th>
          <th scope="col">Misses</th>
          <th scope="col">Refused</th>
          <th scope="col">Hit ratio</th>
          <td class="policies-bar" />
        </tr>
      </thead>
      <tbody>
        {runs.map(({ policy, hits, misses, refusals, hitRatio = 0 }) => (
          <tr key={policy} aria-current={policy === chosen || undefined}>
            <th scope="row">
              {policies[policy].label}
              {policy === chosen && <span class="sr-only">, chosen</span>}
            </th>
            <td>{show(hits)}</td>
            <td>{show(misses)}</td>
            <td>{show(refusals)}</td>
            <td>{hits + misses === 0 ? '–' : percent(hitRatio)}</td>
            <td class="policies-bar">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect class="whole" width="100" height="10" />
                <rect class="part" width={(hitRatio * 100).toFixed(1)} height="10" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
