import type { WorkingLine } from '#engines/result';

/** The working, line by line; a line that the last change moved shows what it was. */
export function Working({
  lines,
  before,
}: {
  lines: readonly WorkingLine[];
  before: readonly WorkingLine[] | undefined;
}) {
  const was = new Map(before?.map(({ says, result }) => [says, result]));
  return (
    <ol class="working" aria-label="Working">
      {lines.map(({ says, rule, numbers, result }) => {
        const old = was.get(says);
        return (
          <li key={says}>
            <span class="working-says">{says}</span>
            <span class="was">
              {old !== undefined && old !== result && (
                <>
                  was <s>{old}</s>
                </>
              )}
            </span>
            <span class="working-rule">{rule}</span>
            <span class="working-numbers">
              {numbers !== undefined && `= ${numbers} `}= <b>{result}</b>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
