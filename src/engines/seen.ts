// Signs that a reader does not see or takes for a blank; they come with text copied from elsewhere.
const unseen: Readonly<Record<string, string>> = {
  '\ufeff': 'byte order mark',
  '\u00a0': 'no-break space',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u2028': 'line separator',
};

/** What stands at a place of a text, as the end of a sentence that says what belongs there. */
export function seenAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  if (point === undefined) return 'the text ends';
  const sign = String.fromCodePoint(point);
  const name = unseen[sign];
  return name ? `there is an invisible ${name}. Remove it` : `there is ${JSON.stringify(sign)}`;
}
