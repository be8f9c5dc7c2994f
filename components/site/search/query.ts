import type { Kind } from './catalog.ts';
import type { Words } from './guide.ts';
import { correction, isKnown, split } from './spelling.ts';

/** One thing asked for, in every wording worth a search, the reader's own first. */
export type Term = readonly string[];

export interface Query {
  terms: readonly Term[];
  /** Words taken for another one, as [typed, taken]. */
  corrected: readonly (readonly [string, string])[];
  /** Words that the site does not have. */
  dropped: readonly string[];
  /** The kind of result that the words seem to look for. */
  seeks: Kind | undefined;
}

const stopWords = new Set(
  // Single letters are words just begun.
  `a b c d e f g h i j k l m n o p q r s t u v w x y z about after all am an and any are as at be been but by can cannot could did do does doing for from get gets getting
  given go got had has have having how if in into is isn it its me my no many much not of on or our per should so some such than
  that the their them then there these they this to too use used using was we were what when where which while who why
  will with without work works would you your aws amazon need want explain mean means difference between vs versus
  just let own please still aren cant couldn couldnt didn didnt doesn doesnt don dont hasn isnt shouldn wasn won wont wouldn`.split(
    /\s+/,
  ),
);

/** Whoever types one of these wants to try something, or to know a number. */
const tools = new Set(
  'bench calculator checker chooser compare demo evaluator generator picker playground quiz simulate simulator tester tool validator'.split(
    ' ',
  ),
);
const figures =
  /\b(?:how (?:many|much|long|big|large|often)|max|maximum|min|minimum|limits?|quotas?|default|size|price|prices?|costs?|length|longest|rate|retention|interval|duration|per)\b/;

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
function phraseAt(words: readonly string[], start: number, say: Words['say']): number {
  for (let length = Math.min(4, words.length - start); length > 0; length -= 1) {
    if (say.has(words.slice(start, start + length).join(' '))) return length;
  }
  return 0;
}

/** Cuts words into terms: phrases of the vocabulary with what they mean, and single words that are no stop words. */
function termsOf(words: readonly string[], say: Words['say']): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const length = phraseAt(words, at, say) || 1;
    const own = words.slice(at, at + length);
    const meanings = say.get(own.join(' '));
    if (meanings || !stopWords.has(own[0] ?? '')) {
      terms.push([
        ...new Set(
          [own.join(' '), ...(meanings ?? [])].map((text) => withoutStops(text.split(' ')).join(' ') || text),
        ),
      ]);
    }
    at += length;
  }
  return terms;
}

/** Turns what a reader typed into terms to search for: spelling first, then vocabulary, then stop words. */
export function readQuery(typed: string, { words, known, say }: Words): Query {
  const corrected: [string, string][] = [];
  const spelled = tokens(typed).flatMap((word) => {
    if (stopWords.has(word) || tools.has(word) || isKnown(word, known)) return word;
    const better = correction(word, known) ?? split(word, known)?.join(' ');
    if (better) corrected.push([word, better]);
    return better?.split(' ') ?? word;
  });
  const isTool = spelled.some((word) => tools.has(word));
  const asked = termsOf(
    spelled.filter((word) => !tools.has(word)),
    say,
  );
  // A question of such words only, like “how to”, is searched for as it stands.
  const all = asked.length > 0 ? asked : spelled.map((word) => [word]);
  const found = all.map((term) =>
    term.filter((text) => text.split(' ').every((word) => isKnown(word, words))),
  );
  return {
    terms: found.filter((term) => term.length > 0),
    corrected,
    seeks: isTool ? 'widget' : figures.test(typed.toLowerCase()) ? 'figure' : undefined,
    dropped: all.flatMap(([own = ''], index) => (found[index]?.length === 0 ? [own] : [])),
  };
}
