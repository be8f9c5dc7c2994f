/** Names as a part of a sentence: “red”, “red and blue”, “red, blue and green”; empty for none. */
export const listed = (names: readonly string[], before: 'and' | 'or' = 'and'): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${before} ${names.at(-1)}`;

/** A clause as the beginning of a sentence. */
export const capital = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1);
