import { type Fact, showFact } from '#facts/fact';

const mark = /\[\[([a-z][a-z0-9-]*\.[A-Za-z][A-Za-z0-9]*)\]\]/g;

const nearlyMark = /\[\[\s*[a-z][\w-]*\s*\.[^\]\n]*\]\]/i;

/** A mark with a space, a capital or another slip in it would be published as it stands. */
function refuseNearlyMarks(text: string, where: string): void {
  const [slip] = nearlyMark.exec(text.replace(mark, '')) ?? [];
  if (slip)
    throw new Error(
      `${where}: “${slip}” is nearly a fact; write it as [[section.name]], without spaces, the section in small letters.`,
    );
}

/** The ids of the facts that a text names as `[[section.name]]`, in order of first mention. */
export function factsIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(mark), ([, id]) => id ?? ''))];
}

const pairsOf = (word: string) =>
  new Set(Array.from(word.slice(1), (letter, i) => (word[i] + letter).toLowerCase()));

/** The names most like a word, by the pairs of letters they share. */
function nearest(word: string, names: readonly string[]): string[] {
  const pairs = pairsOf(word);
  const shared = (name: string) => {
    const others = pairsOf(name);
    return (2 * pairs.intersection(others).size) / (pairs.size + others.size);
  };
  return names.toSorted((a, b) => shared(b) - shared(a)).slice(0, 3);
}

/** The fact with this id; an unknown id is the author's mistake and names the nearest known ones. */
export function factNamed(facts: ReadonlyMap<string, Fact>, id: string, where: string): Fact {
  const found = facts.get(id);
  if (found) return found;
  const section = id.split('.')[0];
  const known = [...facts.keys()].filter((key) => key.startsWith(`${section}.`));
  const hint =
    known.length > 0
      ? `Nearest: ${nearest(id, known).join(', ')}.`
      : `Add it to content/facts/${section}.ts.`;
  throw new Error(`${where}: there is no fact [[${id}]]. ${hint}`);
}

/** A text with each `[[section.name]]` replaced by the fact's value, for code, diagrams, questions and front matter. */
export function fillFacts(text: string, facts: ReadonlyMap<string, Fact>, where: string): string {
  refuseNearlyMarks(text, where);
  return text.replace(mark, (_, id: string) => showFact(factNamed(facts, id, where)));
}

/** A text cut at its marks: plain strings and fact ids in turn. */
export function splitAtFacts(text: string, where: string): ({ text: string } | { id: string })[] {
  refuseNearlyMarks(text, where);
  return text
    .split(mark)
    .map((part, index) => (index % 2 === 0 ? { text: part } : { id: part }))
    .filter((part) => 'id' in part || part.text !== '');
}

/** The anchor of a fact's row in “Figures on this page”. */
export const figureAnchor = (id: string): string => `figure-${id.replace('.', '-')}`;
