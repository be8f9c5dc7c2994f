import { number, text, type Values } from '#engines/inputs';
import { exact, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { checkPassages, numberMax, type Passage, passagesMax, passagesOf, type Vector } from './passages.ts';

const part = (label: string, value: number) =>
  number({
    label,
    unit: '',
    min: -numberMax,
    max: numberMax,
    step: 0.1,
    default: value,
    help: 'One of the two numbers that the embedding model returns for the question.',
  });

export const inputs = {
  x: part('Question, first number', 0.9),
  y: part('Question, second number', 0.4),
  passages: text({
    label: 'Passages in the store',
    maxLength: 360,
    default: 'Prams at the cloakroom: 0.8, 0.6\nDoors open at seven: 0.1, 1.0',
    help: `Up to ${passagesMax}, one a line: a text, a colon and its two numbers.`,
    check: checkPassages,
  }),
  least: number({
    label: 'Least score',
    unit: '',
    min: -1,
    max: 1,
    step: 0.05,
    default: 0.5,
    help: 'Passages below it are not handed to the model. −1 lets all through.',
  }),
};

export type RetrievalValues = Values<typeof inputs>;

export interface Found extends Passage {
  /** The cosine of the angle to the question, −1 to 1. */
  score: number;
  handed: boolean;
}

export interface Retrieval extends Result {
  question: Vector;
  /** The nearest first. */
  found: readonly Found[];
}

/** The same direction, worked out, may miss 1 by a rounding. */
const tolerance = 1e-9;

const dot = ([a, b]: Vector, [c, d]: Vector) => a * c + b * d;
const lengthOf = (vector: Vector) => Math.hypot(...vector);

/** The cosine of the angle between two vectors: 0 where one has no direction. */
export function cosine(one: Vector, other: Vector): number {
  const lengths = lengthOf(one) * lengthOf(other);
  // Rounding may leave the range by a hair.
  return lengths === 0 ? 0 : Math.max(-1, Math.min(1, dot(one, other) / lengths));
}

/** A cosine as it is shown, with three decimals. */
export const score = (value: number): string => show(value, 3);

/** Which passages are nearest to a question, by the cosine of their vectors. */
export function retrieval({ x, y, passages, least }: RetrievalValues): Retrieval {
  const question: Vector = [x, y];
  const hasDirection = lengthOf(question) > 0;
  const found = passagesOf(passages)
    .map((passage) => ({ ...passage, score: cosine(question, passage.vector) }))
    .map((passage) => ({ ...passage, handed: hasDirection && passage.score >= least - tolerance }))
    .toSorted((a, b) => b.score - a.score);
  const handed = found.filter((passage) => passage.handed).length;
  const [first] = found;
  return {
    question,
    found,
    answer: hasDirection
      ? answerOf(first, handed, found.length, least)
      : 'The question (0, 0) has no direction, so it is near to nothing: the model gets no passage.',
    measures: [
      { name: 'Score of the first', value: first?.score ?? 0, unit: '', digits: 3 },
      { name: 'Passages handed over', value: handed, unit: '', digits: 0 },
    ],
    working: [
      lengthLine('Length of the question', question),
      ...found.map((passage) => scoreLine(question, passage)),
      { says: 'First', rule: 'the highest score', result: (hasDirection && first?.name) || 'none' },
      {
        says: 'Handed to the model',
        rule: `a score of ${show(least, 4)} or more`,
        result: `${handed} of ${found.length}`,
      },
    ],
  };
}

function answerOf(first: Found | undefined, handed: number, all: number, least: number): string {
  if (first === undefined) return 'The store is empty.';
  const nearest = `“${first.name}” is nearest, with a score of ${score(first.score)}`;
  const limit = `the least score of ${show(least, 4)}`;
  if (handed === 0) return `${nearest}, and yet below ${limit}: the model gets no passage.`;
  return `${nearest}; ${handed === 1 ? '1 passage reaches' : `${handed} passages reach`} ${limit}, of ${all}.`;
}

/** A number inside a rule: a negative one in brackets. */
const term = (value: number) => (value < 0 ? `(${exact(value, 8)})` : exact(value, 8));

const lengthLine = (says: string, [a, b]: Vector): WorkingLine => ({
  says,
  rule: '√(first² + second²)',
  numbers: `√(${term(a)} × ${term(a)} + ${term(b)} × ${term(b)})`,
  result: exact(lengthOf([a, b]), 6),
});

function scoreLine(question: Vector, { name, vector, score: found }: Found): WorkingLine {
  const says = `Score of “${name}”`;
  if (lengthOf(question) === 0) return { says, rule: 'the question has no direction', result: score(found) };
  const [[a, b], [c, d]] = [question, vector];
  return {
    says,
    rule: '(first × first + second × second) ÷ (length × length)',
    numbers: `(${term(a)} × ${term(c)} + ${term(b)} × ${term(d)}) ÷ (${exact(lengthOf(question), 8)} × ${exact(lengthOf(vector), 8)})`,
    result: score(found),
  };
}
