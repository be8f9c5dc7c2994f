/** The words of a text as a reader would type them: lower case, a letter and more. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z][a-z0-9]+/g) ?? [];

/** All words of the texts, the frequent ones first, so that spelling prefers them. */
export function wordList(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}
