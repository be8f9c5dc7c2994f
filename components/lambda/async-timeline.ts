import type { Scene } from '#components/kit/scene.ts';
import { clock } from '#engines/bucket/clock';
import { type Timeline, timeline } from '#engines/lambda/async';
import { inputs } from '#engines/lambda/async-inputs';
import { show } from '#engines/numbers';

const attempts = (result: Timeline) => show(result.attempts.length);
const kept = ({ working }: Timeline) => working.at(-1)?.result ?? '';

/** How often Lambda repeats an accepted event, and where it ends. */
export const lambdaAsyncTimeline: Scene<typeof inputs, Timeline> = {
  id: 'lambda-async-timeline',
  question: 'How long does Lambda try, and what is left?',
  situation:
    'At the start: S3 reports a new poster, and make-thumbnail fails at once each time. Nobody has set anything.',
  inputs,
  controls: ['failure', 'retries', 'age', 'place'],
  unused: ({ failure }) => (failure === 'throttle' ? ['retries'] : []),
  run: timeline,
  stories: [
    {
      name: 'No room',
      context: 'The code is right, but another function uses all concurrency, all day.',
      set: { failure: 'throttle' },
      ask: 'How long does Lambda keep the event?',
      options: [180, 900, 21_600].map(clock),
      right: ({ end }) => clock(end.at),
      decides: 'Ended by',
      takeaway:
        'A count ends function errors, age ends throttling. Three minutes or six hours: look which of them it was.',
    },
    {
      name: 'A slow failure',
      context: 'The function waits 50 seconds for a font server before it fails.',
      set: { took: 50 },
      ask: 'When does the second attempt begin?',
      options: [60, 110, 120].map(clock),
      right: (result) => clock(result.attempts[1]?.at ?? 0),
      decides: 'Attempt 2 begins after',
      takeaway: 'The wait begins when the attempt has failed, so slow failures stretch the whole line.',
    },
    {
      name: 'Old news',
      context: 'A seat map is worthless after two minutes: the maximum age is 120 seconds.',
      set: { age: 120 },
      ask: 'How many attempts does the event get?',
      options: ['1', '2', '3'],
      right: attempts,
      decides: 'Attempts',
      takeaway: 'The third attempt would come at three minutes. Age wins over count.',
    },
    {
      name: 'It works again',
      context: 'The font server is back after two and a half minutes.',
      set: { mended: 150 },
      ask: 'How often has the function run when the poster is done?',
      options: ['1', '2', '3'],
      right: ({ runs }) => show(runs),
      decides: 'The function ran',
      takeaway:
        'Retries did their work. But two runs came before the good one, and what they had half done must not hurt: be idempotent.',
    },
    {
      name: 'Somewhere to look',
      context: 'The function gets a failure destination, a queue called failed-posters.',
      set: { place: 'destination' },
      ask: 'What stands in that queue in the morning?',
      options: ['nothing', 'the event, with the error in attributes', 'the event, the answer and the reason'],
      right: kept,
      decides: 'Kept in the end',
      takeaway:
        'A destination tells what happened, a dead-letter queue mostly what came in. Without either the poster is gone.',
    },
  ],
  leftOut: [
    'AWS says that waits after throttling grow exponentially; doubling is assumed here. With a long queue they grow further.',
    'What happens at exactly the maximum age is not published; here an attempt may still begin then.',
    'An event that the queue delivers twice. A role that may not write to the place for failures.',
  ],
};
