import { choice, number, type Values } from '#engines/inputs';
import { counted, exact, quantity, show } from '#engines/numbers';
import type { Result } from '#engines/result';
import { extraTime, minutes, questions } from '#facts/exam';

const longest = minutes.value + extraTime.value;

export const inputs = {
  gone: number({
    label: 'Minutes gone',
    unit: 'min',
    min: 0,
    max: longest,
    step: 1,
    default: 60,
    help: 'What the clock of the exam has used up.',
  }),
  reached: number({
    label: 'Questions answered',
    unit: '',
    min: 0,
    max: questions.value,
    step: 1,
    default: 25,
    whole: true,
    help: 'All that you have passed, flagged ones too.',
  }),
  seconds: number({
    label: 'First pass',
    unit: 's',
    min: 10,
    max: 600,
    step: 5,
    default: 90,
    help: 'Seconds that you mean to give each question before you go on.',
  }),
  time: choice({
    label: 'Time',
    options: { normal: quantity(minutes.value, 'min'), extra: quantity(longest, 'min') },
    default: 'normal',
    help: 'The longer time comes with the accommodation for people whose first language is not English.',
  }),
};

export type PaceValues = Values<typeof inputs>;

export interface Pace extends Result {
  /** Minutes of the whole exam. */
  total: number;
  /** Questions ahead of an even pace; below 0 behind it. */
  lead: number;
  /** Minutes for each question that is left; undefined once all are answered. */
  each: number | undefined;
  /** Minutes left. */
  left: number;
  /** Minutes that a first pass at the given speed leaves; below 0 it does not end in time. */
  reserve: number;
}

/** Where somebody stands against an even pace, and what their own first pass would leave for review. */
export function pace({ gone, reached, seconds, time }: PaceValues): Pace {
  const total = time === 'extra' ? longest : minutes.value;
  const used = Math.min(gone, total);
  const expected = (used * questions.value) / total;
  const lead = reached - expected;
  const [left, open] = [total - used, questions.value - reached];
  const each = open === 0 ? undefined : left / open;
  const reserve = total - (questions.value * seconds) / 60;
  return {
    total,
    lead,
    each,
    left,
    reserve,
    answer: answerOf({ lead, each, left, open }),
    measures: [
      { name: 'Lead', value: lead, unit: 'questions', digits: 1 },
      { name: 'Minutes left', value: left, unit: 'min', digits: 1 },
      { name: 'Left by the first pass', value: reserve, unit: 'min', digits: 1 },
    ],
    working: [
      {
        says: 'Answered by now at an even pace',
        rule: 'minutes gone × questions ÷ minutes',
        numbers: `${exact(used)} × ${questions.value} ÷ ${total}`,
        result: quantity(expected, 'questions', 3),
      },
      {
        says: 'Lead',
        rule: 'answered − even pace',
        numbers: `${reached} − ${show(expected, 3)}`,
        result: quantity(lead, 'questions', 3),
      },
      {
        says: 'Minutes left',
        rule: 'minutes − gone',
        numbers: `${total} − ${exact(used)}`,
        result: quantity(left, 'min', 3),
      },
      each === undefined
        ? { says: 'Left for each question', rule: 'none is open', result: 'review only' }
        : {
            says: 'Left for each question',
            rule: 'minutes left ÷ questions left',
            numbers: `${show(left, 3)} ÷ ${open}`,
            result: quantity(each, 'min', 3),
          },
      {
        says: 'Left by a first pass at this speed',
        rule: 'minutes − questions × seconds ÷ 60',
        numbers: `${total} − ${questions.value} × ${exact(seconds)} ÷ 60`,
        result: quantity(reserve, 'min', 3),
      },
    ],
  };
}

function answerOf({
  lead,
  each,
  left,
  open,
}: Pick<Pace, 'lead' | 'each' | 'left'> & { open: number }): string {
  if (left === 0)
    return open === 0
      ? 'The time is over, and every question has an answer.'
      : `The time is over with ${counted(open, 'question')} unanswered, each counted as wrong.`;
  const minutesLeft = (amount: number, digits: number) =>
    `${quantity(amount, 'min', digits)} ${show(amount, digits) === '1' ? 'is' : 'are'} left`;
  if (each === undefined) return `All are answered, and ${minutesLeft(left, 1)} for review.`;
  const rest = `${minutesLeft(each, 2)} for each open question`;
  if (Math.abs(lead) < 1) return `You are on time: ${rest}.`;
  return `You are ${counted(Math.round(Math.abs(lead) * 10) / 10, 'question')} ${lead < 0 ? 'behind' : 'ahead'}: ${rest}.`;
}
