/** What a text says, or one sentence that says what would be right. */
export type Reading<T> = { ok: true; value: T } | { ok: false; fault: string };

export const fail = (fault: string) => ({ ok: false, fault }) as const;

/** The lines of a text, or what else stands `between` its parts, without blanks around them and without empty ones. */
export const linesOf = (text: string, between = /[\r\n]+/): string[] =>
  text
    .split(between)
    .map((line) => line.trim())
    .filter((line) => line !== '');
