import type { Scene } from '#components/kit/scene.ts';
import type { Choice } from '#engines/chooser/choose';
import { chooseInvocation, inputs } from '#engines/chooser/invocation';

const lineOf =
  (says: string) =>
  ({ working }: Choice) =>
    working.find((line) => line.says === says)?.result ?? '';

/** The source decides how a function is called; that decides who tries again. */
export const invocationChooser: Scene<typeof inputs, Choice> = {
  id: 'lambda-invocation-chooser',
  question: 'Who calls how, and who tries again?',
  situation:
    'At the start: orders lie in a queue, and a function works them off. Nobody waits. Is that asynchronous?',
  inputs,
  controls: ['source', 'event'],
  unused: ({ source }) => (source === 'sdk' ? [] : ['event']),
  run: chooseInvocation,
  stories: [
    {
      name: 'A poster arrives',
      context: 'S3 reports a new poster, and the function fails each time.',
      set: { source: 's3' },
      ask: 'Where do you look for the event in the end?',
      options: [
        'in an error response',
        'in the dead-letter queue of the queue, if it has one',
        'at the function’s destination or dead-letter queue, if it has one',
      ],
      right: lineOf('Failures end'),
      decides: 'Failures end',
      takeaway:
        'Lambda has taken the event, so what is set on the function counts. With SQS it is what is set on the queue.',
    },
    {
      name: 'Clicks in a stream',
      context: 'The function reads clicks from Kinesis, and one record makes it fail.',
      set: { source: 'kinesis' },
      ask: 'Who tries again?',
      options: [
        'Lambda, 2 times by default',
        'the mapping, by default until success or expiry',
        'the queue, after the visibility timeout',
      ],
      right: lineOf('Who tries again'),
      decides: 'Who tries again',
      takeaway:
        'A stream keeps its order, so nothing behind the bad record moves on. Set limits on the mapping.',
    },
    {
      name: 'A script that does not wait',
      context: 'A script calls through the SDK, with InvocationType Event.',
      set: { source: 'sdk', event: true },
      ask: 'How large may its event be?',
      options: ['1\u00a0MB', '6\u00a0MB', '6\u00a0MB for a batch'],
      right: lineOf('Largest event'),
      decides: 'Largest event',
      takeaway: 'The same client calls both ways. The one word changes who retries, and how much fits.',
    },
    {
      name: 'Behind the website',
      context: 'A customer asks for free seats through API Gateway, and the function fails.',
      set: { source: 'api' },
      ask: 'Who tries again?',
      options: ['API Gateway, twice', 'Lambda, 2 times by default', 'the client, if at all'],
      right: lineOf('Who tries again'),
      decides: 'Who tries again',
      takeaway: 'The error goes back the way the request came. Only the one who waits can try again.',
    },
    {
      name: 'A step of an order',
      context: 'A state machine of Step Functions calls the function and waits for its result.',
      set: { source: 'states' },
      ask: 'Who tries again?',
      options: ['the state machine', 'the client, if at all', 'Lambda, 2 times by default'],
      right: lineOf('Who tries again'),
      decides: 'Who tries again',
      takeaway: 'What a state’s Retry says is done; without one the execution fails.',
    },
  ],
  leftOut: [
    'Other sources; the table at the end of this page names them.',
    'SNS and EventBridge try again by themselves when Lambda cannot take their event.',
    'An SDK repeats throttled calls and server errors before your code hears of them.',
  ],
};
