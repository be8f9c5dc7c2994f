import { strategies, strategyNames } from '#engines/cache/strategies';
import { percent } from '#engines/numbers';

/** How far a run is, as a whole and for each strategy. */
export function Progress({ shares }: { shares: readonly number[] }) {
  const whole = shares.reduce((sum, share) => sum + share, 0) / strategyNames.length;
  const now = strategyNames.findIndex((_, index) => (shares[index] ?? 0) < 1);
  const name = strategyNames[now];
  return (
    <div class="bench-progress">
      <div
        class="bench-track"
        role="progressbar"
        aria-label="Run of all strategies"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.floor(whole * 100)}
        aria-valuetext={`${Math.floor(whole * 100)}%${name ? `, now ${strategies[name].label}` : ''}`}
      >
        <span class="bench-bar" style={{ inlineSize: `${whole * 100}%` }} />
      </div>
      <ol>
        {strategyNames.map((strategy, index) => (
          <li key={strategy}>
            <span>{strategies[strategy].label}</span>{' '}
            <b>{percent(Math.floor((shares[index] ?? 0) * 100) / 100, 0)}</b>
          </li>
        ))}
      </ol>
    </div>
  );
}
