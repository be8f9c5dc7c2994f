/** What is wrong at a place of a query. */
export class QueryFault extends Error {
  readonly at: number;
  constructor(at: number, says: string) {
    super(says);
    this.at = at;
  }
}

export function failAt(at: number, says: string): never {
  throw new QueryFault(at, says);
}

/** Line and column of a place, from 1. */
export function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
