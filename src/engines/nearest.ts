/** The name that a mistyped one comes nearest to; undefined where none is near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const lettersOf = (word: string) => [...new Set(word.toLowerCase())].sort().join('');
  return (
    names.find((other) => other.toLowerCase() === name.toLowerCase()) ??
    // Letters that changed places are the commonest slip.
    names.find((other) => lettersOf(other) === lettersOf(name)) ??
    names.find((other) => isNear(name, other))
  );
}

/** At most two letters too many, missing or other. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, char] of [...a.slice(0, 60)].entries()) {
    const above = row;
    row = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const [corner = 0, up = 0, left = 0] = [above[j], above[j + 1], row[j]];
      row.push(Math.min(up + 1, left + 1, corner + (char.toLowerCase() === other.toLowerCase() ? 0 : 1)));
    }
  }
  return (row.at(-1) ?? 9) <= 2;
}

/** A question for the name that a mistyped one comes nearest to, or what to say where none is near. */
export function meantOr(name: string, names: readonly string[], otherwise: string): string {
  const meant = nearest(name, names);
  return meant === undefined ? otherwise : `Did you mean “${meant}”?`;
}
