import type { Scene } from '#components/kit/scene.ts';
import { inputs, type Pace, pace } from '#engines/exam/pace';
import { show } from '#engines/numbers';

const standing = ({ lead }: Pace) =>
  Math.abs(lead) < 1 ? 'about on time' : lead < 0 ? 'clearly behind' : 'clearly ahead';
const review = ({ reserve }: Pace) => (reserve < 0 ? 'none, it does not end' : `${show(reserve, 1)} min`);

/** Where you stand against an even pace, and what the first pass leaves. */
export const examPace: Scene<typeof inputs, Pace> = {
  id: 'exam-pace',
  question: 'Am I too slow?',
  situation:
    'At the start: an hour is over and 25 questions are answered, at a pace planned for 90 seconds each.',
  inputs,
  controls: ['gone', 'reached', 'seconds', 'time'],
  run: pace,
  stories: [
    {
      name: 'With half an hour more',
      context: 'The same hour and the same 25 questions, but with the accommodation for a foreign language.',
      set: { time: 'extra' },
      ask: 'Where does this candidate stand?',
      options: ['clearly behind', 'about on time', 'clearly ahead'],
      right: standing,
      decides: 'Lead',
      takeaway: 'With more time the even pace is slower, and half the minutes is no longer the question.',
    },
    {
      name: 'A careful first pass',
      context: 'Somebody gives each question 125 seconds, hardly more than the two minutes.',
      set: { seconds: 125 },
      ask: 'How much time does the first pass leave for review?',
      options: ['5.4 min', '32.5 min', 'none, it does not end'],
      right: review,
      decides: 'Left by a first pass at this speed',
      takeaway:
        'Two minutes are the limit and not the plan: a few seconds over it, and the last questions stay empty.',
    },
    {
      name: 'A brisk first pass',
      context: 'Another candidate means to give each question 75 seconds.',
      set: { seconds: 75 },
      ask: 'How much time does the first pass leave for review?',
      options: ['16.3 min', '32.5 min', '48.8 min'],
      right: review,
      decides: 'Left by a first pass at this speed',
      takeaway: 'Fifteen seconds a question make a quarter of an hour.',
    },
    {
      name: 'The last five',
      context: 'After 110 minutes 60 questions are answered.',
      set: { gone: 110, reached: 60 },
      ask: 'How long may each of the last five take?',
      options: ['2 min', '4 min', '5 min'],
      right: ({ each = 0 }) => `${show(each)} min`,
      decides: 'Left for each question',
      takeaway: 'A small lead grows large towards the end, because few questions share it.',
    },
    {
      name: 'Time is up',
      context: 'The clock shows 130 minutes, and five questions have not been opened.',
      set: { gone: 130, reached: 60 },
      ask: 'Where does this candidate stand?',
      options: ['clearly behind', 'about on time', 'clearly ahead'],
      right: standing,
      decides: 'Lead',
      takeaway: 'Five empty answers are five sure mistakes. Five guesses would have cost half a minute.',
    },
  ],
  leftOut: [
    'Questions differ in length, and nobody is evenly fast. The even pace is a line to compare with.',
    'The seconds of a first pass are your plan; the exam does not show them.',
  ],
};
