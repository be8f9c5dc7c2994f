import { correction, isKnown } from './spelling.ts';

/** What the build knows about the site's words. */
export interface Guide {
  /** Every word of the site, the frequent ones first. */
  words: readonly string[];
  /** What notes say for a phrase that readers type. */
  say: ReadonlyMap<string, readonly string[]>;
}

/** One thing asked for, in every wording worth a search, the reader's own first. */
export type Term = readonly string[];

export interface Query {
  terms: readonly Term[];
  /** Words taken for another one, as [typed, taken]. */
  corrected: readonly (readonly [string, string])[];
  /** Words that the site does not have. */
  dropped: readonly string[];
}

const stopWords = new Set(
  // Single letters are words just begun.
  `a b c d e f g h i j k l m n o p q r s t u v w x y z about after all am an and any are as at be been but by can cannot could did do does doing for from get gets getting
  given go got had has have having how if in into is isn it its me my no not of on or our should so some such than
  that the their them then there these they this to too use used using was we were what when where which while who why
  will with without work works would you your aws amazon need want explain mean means difference between vs versus`.split(
    /\s+/,
  ),
);

const unit =
  /\b(\d+(?:\.\d+)?)(%|[kmgtp]i?b|b|ms|s|sec|secs|seconds|m|min|mins|minutes|h|hr|hrs|hours|d|days)\b/g;

/** The words of a text as the index has them: lower case, “400kb” as two, “10,000” as one, no punctuation. */
export function tokens(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/(\d),(?=\d{3})/g, '$1')
      .replace(unit, '$1 $2')
      .replace(/['’](?:s|t|re|m)\b/g, '')
      .match(/[a-z0-9]+(?:\.\d+)*/g) ?? []
  );
}

const withoutStops = (words: readonly string[]) => words.filter((word) => !stopWords.has(word));

/** The longest phrase of the vocabulary that starts at a word, in words. */
function phraseAt(words: readonly string[], start: number, say: Guide['say']): number {
  for (let length = Math.min(4, words.length - start); length > 0; length -= 1) {
    if (say.has(words.slice(start, start + length).join(' '))) return length;
  }
  return 0;
}

/** Cuts words into terms: phrases of the vocabulary with what they mean, and single words that are no stop words. */
function termsOf(words: readonly string[], say: Guide['say']): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const length = phraseAt(words, at, say) || 1;
    const own = words.slice(at, at + length);
    const meanings = say.get(own.join(' '));
    if (meanings || !stopWords.has(own[0] ?? '')) {
      terms.push(
        [own.join(' '), ...(meanings ?? [])].map((text) => withoutStops(text.split(' ')).join(' ') || text),
      );
    }
    at += length;
  }
  return terms;
}

/** Turns what a reader typed into terms to search for: spelling first, then vocabulary, then stop words. */
export function readQuery(typed: string, { words, say }: Guide): Query {
  const known = [...words, ...Array.from(say.keys()).flatMap((phrase) => phrase.split(' '))];
  const corrected: [string, string][] = [];
  const spelled = tokens(typed).map((word) => {
    if (stopWords.has(word) || isKnown(word, known)) return word;
    const better = correction(word, known);
    if (better) corrected.push([word, better]);
    return better ?? word;
  });
  const asked = termsOf(spelled, say);
  // A question of stop words only, such as “how to”, is searched for as it stands.
  const all = asked.length > 0 ? asked : spelled.map((word) => [word]);
  const found = all.map((term) =>
    term.filter((text) => text.split(' ').every((word) => isKnown(word, words))),
  );
  return {
    terms: found.filter((term) => term.length > 0),
    corrected,
    dropped: all.flatMap(([own = ''], index) => (found[index]?.length === 0 ? [own] : [])),
  };
}
