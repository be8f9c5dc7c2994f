/** What a text says, or one sentence that says what would be right. */
export type Reading<T> = { ok: true; value: T } | { ok: false; fault: string };

/** A refusal: `fault` is one sentence that says what would be right. */
export const fail = (fault: string) => ({ ok: false, fault }) as const;

/** The fault of a reading, as the check of a text input answers it. */
export const faultIn = (reading: Reading<unknown>): string | undefined =>
  reading.ok ? undefined : reading.fault;

/** The value of a text that its input has already found valid; nothing else reaches an engine. */
export const valueIn = <T>(reading: Reading<T>, otherwise: T): T => (reading.ok ? reading.value : otherwise);

/** The pieces of a text between its separators, by default its lines: without blanks around them, and without empty ones. */
export const piecesOf = (text: string, separator: RegExp | string = /[\r\n]+/): string[] =>
  text
    .split(separator)
    .map((line) => line.trim())
    .filter((line) => line !== '');
