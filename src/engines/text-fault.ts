/** What is wrong at a place of a text, and what would be right. */
export class TextFault extends Error {
  readonly at: number;
  constructor(at: number, says: string) {
    super(says);
    this.at = at;
  }
}

/** Ends a check with what is wrong at a place. */
export function failAt(at: number, says: string): never {
  throw new TextFault(at, says);
}

/** Line and column of a place in a text, both from 1. */
export function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A fault in one sentence that begins with its place. */
export function placed(text: string, { at, message }: TextFault): string {
  const { line, column } = placeOf(text, at);
  return `Line ${line}, column ${column}: ${message}`;
}

/** Runs a check that may throw a TextFault; its sentence, or undefined where all is well. */
export function faultOf(text: string, check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof TextFault) return placed(text, error);
    throw error;
  }
}
