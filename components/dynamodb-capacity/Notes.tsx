import './capacity.css';

/** What the load runs into, and what would be cheaper, each as a short list. */
export function Notes({ warnings, cheaper }: { warnings: readonly string[]; cheaper: readonly string[] }) {
  return (
    <>
      {warnings.length > 0 && (
        <ul class="capacity-warnings" aria-label="Limits">
          {warnings.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      )}
      {cheaper.length > 0 && (
        <ul class="capacity-cheaper" aria-label="Cheaper ways">
          {cheaper.map((says) => (
            <li key={says}>
              <b>Cheaper:</b> {says}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
