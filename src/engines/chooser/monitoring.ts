import { choice, type Values } from '#engines/inputs';
import { showFact } from '#facts/fact';
import { historyKept } from '#facts/monitoring';
import { type Choice, choose, type Option } from './choose.ts';

export const inputs = {
  about: choice<'call' | 'number' | 'line' | 'request' | 'change' | 'time'>({
    label: 'The question is about',
    options: {
      call: 'who called which API',
      number: 'a number over time',
      line: 'what the code wrote',
      request: 'one request on its way through services',
      change: 'a change that a service reports',
      time: 'a time of day',
    },
    default: 'call',
    help: 'What would have to be recorded for an answer.',
  }),
  want: choice<'look' | 'act'>({
    label: 'You want to',
    options: { look: 'look it up', act: 'be told, or start something' },
    default: 'act',
    help: 'Looking back and reacting are different jobs.',
  }),
  call: choice<'recent' | 'old' | 'data'>({
    label: 'The call',
    options: {
      recent: 'changed a resource lately',
      old: `is older than ${showFact(historyKept)}`,
      data: 'read an object or invoked a function',
    },
    default: 'recent',
    help: 'Creating and deleting are management events; reading objects and invoking functions are data events.',
  }),
};

type Answers = Values<typeof inputs>;
type Because = (answers: Answers) => boolean;

const is =
  (...about: readonly Answers['about'][]): Because =>
  (answers) =>
    about.includes(answers.about);
const not =
  (condition: Because): Because =>
  (answers) =>
    !condition(answers);
/** A time can only start something. */
const acts: Because = ({ about, want }) => about === 'time' || want === 'act';

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-user-guide.html and the guides of the others */
const options: readonly Option<Answers>[] = [
  {
    name: 'the event history of CloudTrail',
    gives: 'who called, when and from where; it is there without any setup',
    rules: [
      { when: is('time'), because: 'looks back and starts nothing' },
      { when: not(is('call', 'change')), because: 'records calls of AWS’s APIs, nothing else' },
      { when: acts, because: 'notices and tells nobody' },
      {
        when: ({ about, call }) => about === 'call' && call === 'old',
        because: `keeps ${showFact(historyKept)}`,
      },
      {
        when: ({ about, call }) => about === 'call' && call === 'data',
        because: 'has management events only',
      },
    ],
  },
  {
    name: 'a trail of CloudTrail',
    gives: 'the records in S3, for as long as you like, if it was there in time',
    rules: [
      { when: is('time'), because: 'looks back and starts nothing' },
      { when: not(is('call', 'change')), because: 'records calls of AWS’s APIs, nothing else' },
      { when: acts, because: 'records, while something else has to notify' },
      {
        when: ({ about, call }) => about !== 'call' || call === 'recent',
        because: 'works, but the event history has it already',
      },
    ],
  },
  {
    name: 'CloudWatch metrics and alarms',
    gives: 'a graph of the number, and an alarm at a limit',
    rules: [
      { when: is('call'), because: 'counts calls, and not who made them' },
      { when: is('line'), because: 'holds numbers: lines have to be counted first' },
      {
        when: (answers) => answers.about === 'request' && !acts(answers),
        because: 'an average hides the path of one request',
      },
      { when: is('change', 'time'), because: 'needs a number and a limit' },
    ],
  },
  {
    name: 'CloudWatch Logs',
    gives: 'the lines, to search, to count for an alarm or to pass on',
    rules: [
      {
        when: (answers) => answers.about === 'call' && !acts(answers),
        because: 'has calls only where a trail sends them',
      },
      { when: is('number'), because: 'has lines: a number is found faster in a metric' },
      { when: is('request'), because: 'has a log for each service, and no path between them' },
      { when: is('change', 'time'), because: 'waits for lines that a program writes' },
    ],
  },
  {
    name: 'X-Ray',
    gives: 'the journey of the request, with the time spent in each service',
    rules: [
      { when: not(is('request')), because: 'follows requests, and records a sample of them' },
      { when: acts, because: 'shows where, while an alarm on the latency tells you when' },
    ],
  },
  {
    name: 'a rule of EventBridge',
    gives: 'passes the event to a function, a queue or a topic',
    rules: [
      { when: not(acts), because: 'keeps nothing to look up' },
      { when: is('number'), because: 'knows no limit: an alarm has to change its state first' },
      { when: is('line', 'request'), because: 'sees events of services, neither lines nor traces' },
      { when: is('time'), because: 'could, but the Scheduler is the newer way, with time zones' },
    ],
  },
  {
    name: 'EventBridge Scheduler',
    gives: 'starts a target once or again and again',
    rules: [{ when: not(is('time')), because: 'knows the clock and nothing else' }],
  },
];

/** Which monitoring service answers, and what the others would have told. */
export function chooseMonitoring(answers: Answers): Choice {
  const chosen = choose(options, answers, 'None of these answers it.');
  return {
    ...chosen,
    answer:
      answers.about === 'call' && answers.want === 'act'
        ? 'Let CloudTrail notice and something else tell: a rule of EventBridge, or an alarm on CloudWatch Logs.'
        : chosen.answer,
    working: [...chosen.working, neededLine(answers)],
  };
}

const needed: Record<Answers['about'], string> = {
  call: 'nothing',
  number: 'nothing for what services publish; your own numbers you send',
  line: 'permission to write logs, on EC2 an agent too',
  request: 'instrumented code, and luck with sampling',
  change: 'a rule, before it happens',
  time: 'a schedule',
};

function neededLine({ about, want, call }: Answers) {
  const trail =
    call === 'data'
      ? 'a trail that records data events'
      : 'a trail, which also sends the calls to EventBridge';
  return {
    says: 'Set up before',
    rule: 'what has to be there when it happens',
    result: about === 'call' && (want === 'act' || call !== 'recent') ? trail : needed[about],
  };
}
