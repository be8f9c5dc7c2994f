import { choice, flag, type Values } from '#engines/inputs';
import { type Choice, choose, type Option } from './choose.ts';

export const inputs = {
  receivers: choice<'workers' | 'programs' | 'people' | 'store' | 'protocol'>({
    label: 'Messages are for',
    options: {
      workers: 'one pool of equal workers',
      programs: 'several programs, each gets all',
      people: 'people: SMS, e-mail, push',
      store: 'only S3, Redshift or OpenSearch',
      protocol: 'programs that keep JMS, AMQP or MQTT',
    },
    default: 'programs',
    help: 'Who receives what is sent.',
  }),
  keep: choice<'gone' | 'until' | 'replay'>({
    label: 'A receiver that is down',
    options: {
      gone: 'may miss some',
      until: 'must find all when it is back',
      replay: 'and all can be read again later',
    },
    default: 'until',
    help: 'What has to be kept, and for how long.',
  }),
  order: flag({
    label: 'Order matters',
    default: false,
    help: 'Messages about the same thing have to be processed as they were sent.',
  }),
  route: flag({
    label: 'Events of AWS or partners, chosen by content',
    default: false,
    help: 'Rules look into the events and decide where each goes.',
  }),
};

type Answers = Values<typeof inputs>;

const forPeople = ({ receivers }: Answers) => receivers === 'people';
const forStore = ({ receivers }: Answers) => receivers === 'store';
const forWorkers = ({ receivers }: Answers) => receivers === 'workers';
const forPrograms = ({ receivers }: Answers) => receivers === 'programs';
const kept = ({ receivers }: Answers) => receivers === 'protocol';
const ordered = ({ order }: Answers) => order;
const routed = ({ route }: Answers) => route;
const replayed = ({ keep }: Answers) => keep === 'replay';

/** What strikes out everything but the one service made for it. */
const elsewhere = [
  { when: kept, because: 'has an API of its own: the programs would have to change' },
  { when: forStore, because: 'would need a program that writes to the store' },
];
const pulls = { when: forPeople, because: 'waits to be asked, and people do not ask' };
const looksInside = { when: routed, because: 'is not where such events arrive, and has no rules on content' };

/** https://docs.aws.amazon.com/decision-guides/latest/sns-or-sqs-or-eventbridge/sns-or-sqs-or-eventbridge.html */
const options: readonly Option<Answers>[] = [
  {
    name: 'SQS, a standard queue',
    gives: 'one of many workers gets each message, with retries and a delay where you want it',
    rules: [
      ...elsewhere,
      pulls,
      { when: forPrograms, because: 'gives each message to one receiver only' },
      { when: replayed, because: 'deletes what is done' },
      looksInside,
      { when: ordered, because: 'keeps order by best effort only' },
    ],
  },
  {
    name: 'SQS FIFO',
    gives: 'one worker for each group at a time, in order',
    rules: [
      ...elsewhere,
      pulls,
      { when: forPrograms, because: 'gives each message to one receiver only' },
      { when: replayed, because: 'deletes what is done' },
      looksInside,
      {
        when: (answers) => !ordered(answers),
        because: 'works, and pays in throughput for an order that nobody needs',
      },
    ],
  },
  {
    name: 'SNS, a standard topic',
    gives: 'pushes a copy to every subscriber at once, and reaches people',
    rules: [
      ...elsewhere,
      { when: forWorkers, because: 'would give every worker a copy' },
      { when: (answers) => !forPeople(answers) && replayed(answers), because: 'keeps nothing to read again' },
      {
        when: ({ receivers, keep }) => receivers !== 'people' && keep === 'until',
        because: 'retries for a time, but keeps nothing that waits for a receiver',
      },
      {
        when: (answers) => !forPeople(answers) && routed(answers),
        because: 'is not where events of partners arrive',
      },
      { when: (answers) => !forPeople(answers) && ordered(answers), because: 'promises no order' },
    ],
  },
  {
    name: 'SNS with an SQS queue for each',
    gives: 'the topic copies, and each queue keeps until its program is back',
    rules: [
      ...elsewhere,
      { when: forPeople, because: 'ends in queues, and people do not poll' },
      { when: forWorkers, because: 'needs no topic: one queue is enough' },
      { when: replayed, because: 'deletes from each queue what is done' },
      { when: routed, because: 'is not where events of partners arrive' },
      { when: ordered, because: 'loses the order at the standard topic' },
      { when: ({ keep }) => keep === 'gone', because: 'works, with queues that nobody asked for' },
    ],
  },
  {
    name: 'SNS FIFO with SQS FIFO for each',
    gives: 'a copy for each program, in order by group, kept until it is done',
    rules: [
      ...elsewhere,
      { when: forPeople, because: 'delivers to queues only' },
      { when: forWorkers, because: 'needs no topic: one queue is enough' },
      {
        when: replayed,
        because: 'can replay from the topic’s archive, but a stream is made for reading again',
      },
      { when: routed, because: 'is not where events of partners arrive' },
      {
        when: (answers) => !ordered(answers),
        because: 'works, and pays in throughput for an order that nobody needs',
      },
    ],
  },
  {
    name: 'Kinesis Data Streams',
    gives: 'reading deletes nothing: each program reads all, in order by shard, and again',
    rules: [
      ...elsewhere,
      pulls,
      { when: routed, because: 'is not where such events arrive, and has no rules on content' },
      {
        when: (answers) => !replayed(answers),
        because: 'works, but one bad record holds up its shard, and nothing here is read again',
      },
    ],
  },
  {
    // the buses with rules, on which events of AWS and partners arrive
    name: 'EventBridge',
    gives: 'its rules look into each event and choose the targets; an archive can replay',
    rules: [
      ...elsewhere,
      { when: forPeople, because: 'reaches people through SNS' },
      { when: (answers) => !routed(answers), because: 'works, but nothing here is chosen by content' },
      { when: ordered, because: 'promises no order' },
      { when: ({ keep }) => keep === 'until', because: 'tries again for a while, but is no queue' },
    ],
  },
  {
    name: 'EventBridge with an SQS queue for each',
    gives: 'rules choose by content, and each queue keeps until its receiver is back',
    rules: [
      ...elsewhere,
      { when: forPeople, because: 'ends in queues, and people do not poll' },
      { when: (answers) => !routed(answers), because: 'works, but nothing here is chosen by content' },
      { when: ordered, because: 'gets events in no promised order, whatever the queue' },
      { when: replayed, because: 'works, but the archive of the bus alone replays' },
      { when: ({ keep }) => keep === 'gone', because: 'works, with queues that nobody asked for' },
    ],
  },
  {
    name: 'Amazon Data Firehose',
    gives: 'brings records to the store, with nothing to write and nothing to replay',
    rules: [
      { when: kept, because: 'has an API of its own: the programs would have to change' },
      { when: (answers) => !forStore(answers), because: 'delivers to stores, not to your programs' },
    ],
  },
  {
    name: 'Amazon MQ',
    gives: 'the broker that existing programs already speak to, ActiveMQ or RabbitMQ',
    rules: [
      { when: (answers) => !kept(answers), because: 'is a broker to size and run: for programs that exist' },
    ],
  },
];

const none =
  'None does all of it: the buses on which such events arrive promise no order. Send through a FIFO queue, or give each event a number.';

/** Which service, or pair of services, carries these messages. */
export const chooseMessaging = (answers: Answers): Choice => choose(options, answers, none);
