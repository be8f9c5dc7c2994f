/** Whether one letter more, less or other, or two neighbours swapped, makes one word the other. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (
    left.length + right.length === 1 ||
    (left.length === 1 && right.length === 1) ||
    (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  );
}

const stemOf = (word: string) => word.replace(/(?:ing|ed|es|s|er|ly)$/, '');

/** Whether the site has the word, a word it begins, or another form of it; numbers always count. */
export function isKnown(word: string, words: ReadonlySet<string>): boolean {
  const stem = stemOf(word);
  if (/^\d/.test(word) || words.has(word) || words.has(stem) || words.has(`${stem}e`)) return true;
  const start = stem.length > 4 ? stem : word;
  for (const known of words) if (known.startsWith(start)) return true;
  return false;
}

const sharedStart = (a: string, b: string) => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** The known word one edit away, preferring the longest common beginning, then the more frequent word. */
export function correction(word: string, words: ReadonlySet<string>): string | undefined {
  if (word.length < 4) return undefined;
  const near = [...words].filter((known) => known.length > 3 && isOneEdit(word, known));
  const best = Math.max(...near.map((known) => sharedStart(word, known)));
  return near.find((known) => sharedStart(word, known) === best);
}

const shortestPart = 3;

/** The fewest known words that a word is written together from, such as cron and job. */
export function split(word: string, words: ReadonlySet<string>): readonly string[] | undefined {
  const upTo: (readonly string[] | undefined)[] = [[]];
  for (let end = shortestPart; end <= word.length; end += 1) {
    for (let start = 0; start <= end - shortestPart; start += 1) {
      const before = upTo[start];
      const part = word.slice(start, end);
      if (before && words.has(part) && before.length + 1 < (upTo[end]?.length ?? Number.POSITIVE_INFINITY)) {
        upTo[end] = [...before, part];
      }
    }
  }
  return upTo[word.length];
}

const shortened = (word: string) => Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

/** Up to three words that may be meant where no single edit helps: those two edits away, then those with the same start. */
export function nearest(word: string, words: ReadonlySet<string>): string[] {
  const own = shortened(word);
  const isNear = (known: string) =>
    Math.abs(known.length - word.length) < 3 &&
    (own.some((short) => isOneEdit(short, known)) ||
      shortened(known).some((short) => isOneEdit(short, word)));
  const long = [...words].filter((known) => known.length > 3 && word.length > 3);
  const alike = long.filter((known) => known.startsWith(word.slice(0, 4)));
  return [...new Set([...long.filter(isNear), ...alike])].slice(0, 3);
}
