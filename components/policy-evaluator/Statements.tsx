import type { PolicyReading } from '#engines/policy/policies';
import { mismatchWords, statementName } from '#engines/policy/words';

/** What every statement says to the request, and why it does not apply where it does not. */
export function Statements({ readings }: { readings: readonly PolicyReading[] }) {
  const statements = readings.flatMap((reading) => reading.statements);
  if (statements.length === 0) return null;
  return (
    <ul class="policy-statements" aria-label="Statement by statement">
      {statements.map((at) => (
        <li key={`${at.level}${at.policy}${at.index}`}>
          <b>{statementName(at)}:</b>{' '}
          {at.reading.applies
            ? `it applies and ${at.statement.Effect === 'Deny' ? 'denies' : 'allows'}.`
            : mismatchWords(at.reading.mismatch)}
        </li>
      ))}
    </ul>
  );
}
