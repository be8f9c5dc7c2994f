import type { Scene } from '#components/kit/scene.ts';
import type { Choice } from '#engines/chooser/choose';
import { chooseMessaging, inputs } from '#engines/chooser/messaging';
import { chosen } from './chosen.ts';

/** Queue, topic, bus or stream. */
export const messagingChooser: Scene<typeof inputs, Choice> = {
  id: 'messaging-chooser',
  question: 'Which service is left for these messages?',
  situation:
    'At the start: fraud check and shipping each need every sale, and must find what they missed when they were down.',
  inputs,
  controls: ['receivers', 'keep', 'order', 'route'],
  unused: ({ receivers }) =>
    receivers === 'workers' || receivers === 'programs' ? [] : ['keep', 'order', 'route'],
  run: chooseMessaging,
  stories: [
    {
      name: 'Posters to resize',
      context: 'Each uploaded poster is resized once, by whichever worker is free.',
      set: { receivers: 'workers' },
      ask: 'Which one is left?',
      options: ['SQS, a standard queue', 'SNS, a standard topic', 'SNS with an SQS queue for each'],
      right: chosen,
      decides: 'SQS, a standard queue',
      takeaway:
        'A task belongs to one worker. A topic in front would only be one more thing to pay and watch.',
    },
    {
      name: 'Reserve before release',
      context: 'Both programs must see the steps of a seat in their order.',
      set: { order: true },
      ask: 'Which one is left?',
      options: ['SQS FIFO', 'SNS with an SQS queue for each', 'SNS FIFO with SQS FIFO for each'],
      right: chosen,
      decides: 'SNS with an SQS queue for each',
      takeaway: 'Order needs FIFO all the way: a standard topic loses it, and cannot feed a FIFO queue.',
    },
    {
      name: 'A program of next year',
      context: 'Clicks go to several programs, and one that does not exist yet should start from last week.',
      set: { keep: 'replay' },
      ask: 'Which one is left?',
      options: ['SNS with an SQS queue for each', 'Kinesis Data Streams', 'EventBridge'],
      right: chosen,
      decides: 'Kinesis Data Streams',
      takeaway: 'Only what reading does not delete can be read again, within its retention.',
    },
    {
      name: 'Events of AWS itself',
      context:
        'Uploads to a bucket and changes of instances go to different programs, by what they are about.',
      set: { route: true },
      ask: 'Which one is left?',
      options: ['SNS with an SQS queue for each', 'EventBridge', 'EventBridge with an SQS queue for each'],
      right: chosen,
      decides: 'EventBridge',
      takeaway: 'The bus chooses, and a queue behind it waits. Each does what it does best.',
    },
    {
      name: 'Straight into the bucket',
      context: 'Nobody reads the clicks now. They only have to be in S3.',
      set: { receivers: 'store' },
      ask: 'Which one is left?',
      options: ['Kinesis Data Streams', 'Amazon Data Firehose', 'SQS, a standard queue'],
      right: chosen,
      decides: 'Amazon Data Firehose',
      takeaway: 'Anything else would need a program of yours between the service and the store.',
    },
  ],
  leftOut: [
    'Price, size, throughput and delay. For a small system each of them would do.',
    'The newer Custom Event Bus of EventBridge, which keeps your own events and can keep their order.',
    'Combinations beyond those listed: a stream may feed Firehose, a bus a FIFO queue.',
  ],
};
