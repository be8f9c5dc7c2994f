import { choice, flag, type Values } from '#engines/inputs';
import { quantity } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import { lambdaBodyMax } from '#facts/elb-asg';
import { asyncPayloadMax, asyncRetriesDefault, syncPayloadMax } from '#facts/lambda';
import { type Choice, choose, type Option } from './choose.ts';

export const inputs = {
  source: choice<Source>({
    label: 'What calls the function',
    options: {
      api: 'API Gateway',
      alb: 'Application Load Balancer',
      cloudfront: 'CloudFront',
      cognito: 'Cognito',
      sdk: 'SDK or CLI',
      states: 'Step Functions',
      s3: 'S3',
      sns: 'SNS',
      eventbridge: 'EventBridge',
      sqs: 'SQS',
      kinesis: 'Kinesis Data Streams',
      dynamodb: 'DynamoDB Streams',
    },
    default: 'sqs',
    help: 'The source of the events.',
  }),
  event: flag({
    label: 'InvocationType is Event',
    default: false,
    help: 'What the SDK or CLI asks for. Without it they wait for the answer.',
  }),
};

type Source =
  | 'api'
  | 'alb'
  | 'cloudfront'
  | 'cognito'
  | 'sdk'
  | 'states'
  | 's3'
  | 'sns'
  | 'eventbridge'
  | 'sqs'
  | 'kinesis'
  | 'dynamodb';
type Answers = Values<typeof inputs>;

/** How a source calls, who repeats what failed, where it ends, and how large an event may be. */
interface Call {
  way: 'synchronous' | 'asynchronous' | 'event source mapping';
  retries: string;
  ends: string;
  size: string;
}

const sync = quantity(syncPayloadMax.value, syncPayloadMax.unit);
const client = {
  way: 'synchronous',
  retries: 'the client, if at all',
  ends: 'in an error response',
  size: sync,
} as const;
const handedOver: Call = {
  way: 'asynchronous',
  retries: `Lambda, ${asyncRetriesDefault.value} times by default`,
  ends: 'at the function’s destination or dead-letter queue, if it has one',
  size: quantity(asyncPayloadMax.value, asyncPayloadMax.unit),
};
const stream: Call = {
  way: 'event source mapping',
  retries: 'the mapping, by default until success or expiry',
  ends: 'at the mapping’s on-failure destination, if it has one',
  size: `${sync} for a batch`,
};

/** https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html */
const calls: Record<Source, Call> = {
  api: client,
  alb: { ...client, size: quantity(lambdaBodyMax.value, lambdaBodyMax.unit) },
  cloudfront: { ...client, size: 'as Lambda@Edge allows' },
  cognito: { ...client, retries: 'Cognito, after a timeout; else the client', ends: 'in a failed sign-in' },
  sdk: { way: 'synchronous', retries: 'the caller’s code', ends: 'with the caller', size: sync },
  states: {
    way: 'synchronous',
    retries: 'the state machine',
    ends: 'with the state machine',
    size: 'as Step Functions allows',
  },
  s3: handedOver,
  sns: handedOver,
  eventbridge: handedOver,
  sqs: {
    way: 'event source mapping',
    retries: 'the queue, after the visibility timeout',
    ends: 'in the dead-letter queue of the queue, if it has one',
    size: `${sync} for a batch`,
  },
  kinesis: stream,
  dynamodb: stream,
};

const callOf = ({ source, event }: Answers): Call => (source === 'sdk' && event ? handedOver : calls[source]);
const calledBy = (way: Call['way']) => (answers: Answers) => callOf(answers).way === way;

const isRead = {
  when: calledBy('event source mapping'),
  because: 'the source calls nobody: it has to be read',
};
const waits = { when: calledBy('synchronous'), because: 'the caller waits for the answer' };

const options: readonly Option<Answers>[] = [
  {
    name: 'synchronous',
    gives: 'the caller waits, and hears of an error',
    rules: [
      { when: calledBy('asynchronous'), because: 'the event is handed over, and nobody waits' },
      isRead,
    ],
  },
  {
    name: 'asynchronous',
    gives: 'Lambda takes the event into a queue of its own',
    rules: [waits, isRead],
  },
  {
    name: 'event source mapping',
    gives: 'Lambda reads the source, and invokes synchronously with a batch',
    rules: [waits, { when: calledBy('asynchronous'), because: 'the source calls by itself' }],
  },
];

/** Which of the three ways a source takes, and what follows from it. */
export function chooseInvocation(answers: Answers): Choice {
  const chosen = choose(options, answers, 'Nothing calls the function.');
  const call = callOf(answers);
  return { ...chosen, answer: answerOf(answers, call), working: [...chosen.working, ...linesOf(call)] };
}

function answerOf({ source }: Answers, { way, retries, ends }: Call): string {
  const who = inputs.source.options[source];
  const how =
    way === 'event source mapping'
      ? `Lambda reads ${who} by an event source mapping`
      : `${who} calls ${way}ly`;
  return `${how}. Retries: ${retries}. Failures end ${ends}.`;
}

const linesOf = ({ retries, ends, size }: Call): WorkingLine[] => [
  { says: 'Who tries again', rule: 'whoever holds the event after an error', result: retries },
  { says: 'Failures end', rule: 'where to look for what failed in the end', result: ends },
  { says: 'Largest event', rule: 'what may come in with one call', result: size },
];
