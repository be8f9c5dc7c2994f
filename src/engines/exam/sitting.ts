import { stableHash } from '#engines/placement/hash';
import { minutes } from '#facts/exam';
import type { VersionCode } from './domains.ts';
import type { PoolQuestion } from './pool.ts';

/** What a reader has done with one question. */
export interface Answer {
  /** An index of its options; left out where it is empty. */
  chosen?: number;
  flagged: boolean;
  /** How long it was on the screen. */
  ms: number;
}

/** A form while and after it is sat. Questions and marks are not in it: both follow from the form. */
export interface Sitting {
  version: VersionCode;
  form: number;
  /** What tells these questions from others: the site may ask other ones under the same number tomorrow. */
  asked: number;
  /** The question on the screen, counted from 0. */
  at: number;
  phase: 'asking' | 'review' | 'done';
  /** Milliseconds of its time that are gone. */
  spent: number;
  answers: readonly Answer[];
}

const limit = minutes.value * 60_000;
/** Milliseconds that are left. */
export const timeLeft = ({ spent }: Sitting): number => Math.max(0, limit - spent);

const askedOf = (questions: readonly PoolQuestion[]) =>
  stableHash(JSON.stringify(questions.map(({ ask, options }) => [ask, options.map(({ text }) => text)])));

/** A sitting that begins. */
export const begun = (version: VersionCode, form: number, questions: readonly PoolQuestion[]): Sitting => ({
  version,
  form,
  asked: askedOf(questions),
  at: 0,
  phase: 'asking',
  spent: 0,
  answers: questions.map(() => ({ flagged: false, ms: 0 })),
});

/** Whether a sitting is one of these questions, so that its answers still mean what they meant. */
export const asks = ({ asked, answers }: Sitting, questions: readonly PoolQuestion[]): boolean =>
  answers.length === questions.length && asked === askedOf(questions);

/** Lets time pass; the question on the screen gets it, and the sitting ends with the last of it. */
export function elapse(sitting: Sitting, ms: number): Sitting {
  if (sitting.phase === 'done') return sitting;
  const later = { ...sitting, spent: sitting.spent + ms };
  const seen =
    sitting.phase === 'asking' ? changed(later, (answer) => ({ ...answer, ms: answer.ms + ms })) : later;
  return timeLeft(seen) > 0 ? seen : { ...seen, phase: 'done' };
}

/** The same sitting with another answer to the question on the screen. */
export const changed = (sitting: Sitting, next: (answer: Answer) => Answer): Sitting => ({
  ...sitting,
  answers: sitting.answers.map((answer, index) => (index === sitting.at ? next(answer) : answer)),
});

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' &&
  value !== null &&
  'flagged' in value &&
  typeof value.flagged === 'boolean' &&
  'ms' in value &&
  isCount(value.ms) &&
  (!('chosen' in value) || isCount(value.chosen));

/** What `JSON.stringify` made of a sitting. Storage may be tampered with: whatever is not whole is no sitting. */
export function readSitting(text: string): Sitting | undefined {
  const { version, form, asked, at, phase, spent, answers } = fieldsOf(text);
  if (version !== 'c02' && version !== 'c03') return undefined;
  if (phase !== 'asking' && phase !== 'review' && phase !== 'done') return undefined;
  if (!isCount(form) || form === 0 || !isCount(asked) || !isCount(at) || !isCount(spent)) return undefined;
  if (!Array.isArray(answers) || !answers.every(isAnswer) || at >= answers.length) return undefined;
  return { version, form, asked, at, phase, spent, answers };
}

function fieldsOf(text: string): Partial<Record<keyof Sitting, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
