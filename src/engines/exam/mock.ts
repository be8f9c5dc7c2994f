import { chanceOf } from '#engines/cache/random';
import { choice, number, type Values } from '#engines/inputs';
import { counted, percent } from '#engines/numbers';
import type { Result } from '#engines/result';
import { questions, scored, unscored } from '#facts/exam';
import type { VersionCode } from './domains.ts';
import { drawForm, earns, type Marked, markForm, type Slot } from './form.ts';

/** What this site advises before booking: a margin, and no figure of AWS. */
export const bar = 0.8;

/** How a candidate fills in what it does not know: how many wrong options it can rule out first. */
const ways = { blank: undefined, guess: 0, strike: 2 } as const;
type Way = keyof typeof ways;

export const inputs = {
  version: choice<VersionCode>({
    label: 'Version',
    options: { c02: 'DVA-C02', c03: 'DVA-C03' },
    default: 'c03',
    help: 'Decides how many scored questions each domain gets.',
  }),
  form: number({
    label: 'Form',
    unit: '',
    min: 1,
    max: 999,
    step: 1,
    default: 7,
    whole: true,
    help: 'Each number draws another set of questions; the same number draws the same.',
  }),
  known: number({
    label: 'Known for sure',
    unit: '%',
    min: 0,
    max: 100,
    step: 5,
    default: 70,
    help: 'How likely the candidate knows a question.',
  }),
  rest: choice<Way>({
    label: 'The others',
    options: { blank: 'stay empty', guess: 'guessed', strike: 'guessed, two options struck out' },
    default: 'blank',
    help: 'What the candidate does with a question that it does not know.',
  }),
};
export type MockValues = Values<typeof inputs>;

export type Fate = 'known' | 'lucky' | 'wrong' | 'empty';

export interface Mock extends Result {
  marked: Marked;
  /** Every question of the form in the order in which it was asked. */
  answers: readonly (Slot & { fate: Fate })[];
}

/** Multiple choice: one of four. Multiple response, here one question in six: two of five. */
const kinds = { one: { options: 4, right: 1 }, two: { options: 5, right: 2 } } as const;
const shareOfTwo = 1 / 6;

/** How a model candidate's form is marked. Chance decides what it knows and guesses, the same for every way. */
export function mock({ version, form, known, rest }: MockValues): Mock {
  const chance = chanceOf(form, 'cache');
  const slots = drawForm(version, form);
  const answers = slots.map((slot) => {
    // The same numbers are drawn whatever is done with them: another way meets the same candidate.
    const drawn = [chance(), chance(), chance(), chance()] as const;
    return { ...slot, fate: fateOf(drawn, known / 100, ways[rest]) };
  });
  const rights = answers.map(({ fate }) => fate === 'known' || fate === 'lucky');
  const marked = markForm(slots, rights);
  const of = (wanted: Fate) =>
    answers.filter(({ fate, domain }) => domain !== undefined && fate === wanted).length;
  const all = marked.right + marked.trials;
  const share = marked.right / scored.value;
  return {
    marked,
    answers,
    answer: `${marked.right} of the ${scored.value} scored questions are right, ${percent(share)}: ${share >= bar ? 'at or above' : 'below'} the ${percent(bar)} to aim at.`,
    measures: [
      { name: 'Right and scored', value: marked.right, unit: 'questions', digits: 0 },
      { name: 'Right among the trials', value: marked.trials, unit: 'questions', digits: 0 },
      { name: 'Empty and scored', value: of('empty'), unit: 'questions', digits: 0 },
    ],
    working: [
      {
        says: 'Right on the screen',
        rule: 'all questions, as the candidate sees them',
        numbers: `${all} ÷ ${questions.value}`,
        result: percent(all / questions.value, 2),
      },
      ...marked.byDomain.map(({ name, right, of }) => ({
        says: name,
        rule: 'right among its scored questions',
        result: `${right} of ${of}`,
      })),
      {
        says: 'Right and scored',
        rule: 'all domains together: nobody has to pass each',
        numbers: marked.byDomain.map(({ right }) => right).join(' + '),
        result: String(marked.right),
      },
      {
        says: 'Share that counts',
        rule: 'right and scored ÷ scored',
        numbers: `${marked.right} ÷ ${scored.value}`,
        result: percent(share, 2),
      },
      {
        says: 'Left empty',
        rule: 'scored questions without an answer: each is wrong for sure',
        result: counted(of('empty'), 'question'),
      },
      {
        says: 'Guessed rightly',
        rule: guessRule(ways[rest]),
        result: `${of('lucky')} of ${of('lucky') + of('wrong')}`,
      },
      {
        says: 'Trials, which count nothing',
        rule: 'revealed here only; the exam never tells',
        result: `${marked.trials} of ${unscored.value} right`,
      },
      {
        says: 'Scaled score',
        rule: 'AWS publishes no conversion',
        result: 'nobody can say',
      },
    ],
  };
}

function guessRule(struck: number | undefined): string {
  if (struck === undefined) return 'nothing was guessed';
  const { one, two } = kinds;
  const left = two.options - struck;
  return `right in 1 of ${one.options - struck} for one answer, in 1 of ${(left * (left - 1)) / 2} for a pair of ${left}`;
}

function fateOf(
  [knows, kind, first, second]: readonly [number, number, number, number],
  known: number,
  struck: number | undefined,
): Fate {
  if (knows < known) return 'known';
  if (struck === undefined) return 'empty';
  const { options, right } = kinds[kind < shareOfTwo ? 'two' : 'one'];
  // The right ones stand first among those that are left; the marks are two different ones of them.
  const left = options - struck;
  const mark = Math.floor(first * left);
  const other = (mark + 1 + Math.floor(second * (left - 1))) % left;
  const chosen = new Set(right === 1 ? [mark] : [mark, other]);
  return earns(new Set(Array.from({ length: right }, (_, index) => index)), chosen) ? 'lucky' : 'wrong';
}
