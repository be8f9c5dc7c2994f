import { choice, type Values } from '#engines/inputs';
import { type Choice, choose, type Option, type Rule } from './choose.ts';

export const inputs = {
  work: choice<'primary' | 'fast' | 'cache' | 'reports' | 'move'>({
    label: 'It is to',
    options: {
      primary: 'keep the data and answer many small questions',
      fast: 'do that in less than a millisecond',
      cache: 'spare another database the same questions',
      reports: 'answer few questions that read most of the data',
      move: 'move data from one database to another',
    },
    default: 'primary',
    help: 'The work that is to be done, before any product is named.',
  }),
  ask: choice<'joins' | 'key' | 'documents' | 'hops' | 'words' | 'time' | 'wide'>({
    label: 'You ask',
    options: {
      joins: 'across tables, in ways not known today',
      key: 'by a key that you know',
      documents: 'for documents, by their key',
      hops: 'along relations, such as friends of friends',
      words: 'for words in texts',
      time: 'for measurements by time',
      wide: 'for wide rows, by a partition key',
    },
    default: 'joins',
    help: 'The question that the program asks most often.',
  }),
  speaks: choice<'nothing' | 'open' | 'licensed' | 'mongodb' | 'cassandra'>({
    label: 'The program already speaks',
    options: {
      nothing: 'nothing in particular',
      open: 'MySQL or PostgreSQL',
      licensed: 'Oracle, SQL Server, Db2 or MariaDB',
      mongodb: 'MongoDB',
      cassandra: 'Cassandra',
    },
    default: 'nothing',
    help: 'Code that exists and shall not be rewritten.',
  }),
  load: choice<'steady' | 'unpredictable'>({
    label: 'The load is',
    options: { steady: 'steady', unpredictable: 'hard to foresee' },
    default: 'steady',
    help: 'Whether a size can be planned.',
  }),
};

type Answers = Values<typeof inputs>;

const works =
  (...these: readonly Answers['work'][]) =>
  ({ work }: Answers) =>
    these.includes(work);
const sql = ({ speaks }: Answers) => speaks === 'open' || speaks === 'licensed';
const special = ({ ask }: Answers) => ask === 'hops' || ask === 'words' || ask === 'time';
/** What is kept in a relational database: its questions, or a program that speaks SQL and asks nothing special. */
const relational = (answers: Answers) =>
  !special(answers) && (sql(answers) || (answers.speaks === 'nothing' && answers.ask === 'joins'));
const byKey = (answers: Answers) =>
  answers.speaks === 'nothing' && (answers.ask === 'key' || answers.ask === 'documents');

const not = (test: (answers: Answers) => boolean) => (answers: Answers) => !test(answers);
const kept: readonly Rule<Answers>[] = [
  { when: works('move'), because: 'is where data lives, not what moves it' },
  { when: works('cache'), because: 'would be a second home of the data, not a cache' },
  { when: works('reports'), because: 'is made for small questions; a copy elsewhere answers the large ones' },
];
const speaksOther = (own: Answers['speaks'], because: string): Rule<Answers> => ({
  when: ({ speaks }) => speaks !== 'nothing' && speaks !== own,
  because,
});
const slow: Rule<Answers> = { when: works('fast'), because: 'answers in milliseconds' };
const specialised: Rule<Answers> = { when: special, because: 'has no good answer to this kind of question' };

/** https://aws.amazon.com/getting-started/decision-guides/databases-on-aws-how-to-choose/ */
const options: readonly Option<Answers>[] = [
  {
    name: 'RDS',
    gives: 'the engine that the program speaks, on instances that you size',
    rules: [
      ...kept,
      specialised,
      { when: not(relational), because: 'is relational: for joins, and programs that speak SQL' },
      slow,
      {
        when: ({ speaks }) => speaks !== 'licensed',
        because: 'works, where exactly the community’s engine is wanted',
      },
    ],
  },
  {
    name: 'Aurora',
    gives: 'AWS’s own engine behind MySQL or PostgreSQL; as Aurora Serverless it follows the load',
    rules: [
      ...kept,
      specialised,
      { when: not(relational), because: 'is relational: for joins, and programs that speak SQL' },
      slow,
      { when: ({ speaks }) => speaks === 'licensed', because: 'speaks MySQL and PostgreSQL only' },
    ],
  },
  {
    name: 'DynamoDB',
    gives: 'one table at any scale, asked by key; with DAX in front, cached reads in microseconds',
    rules: [
      ...kept,
      specialised,
      speaksOther('nothing', 'has an API of its own: the program would be rewritten'),
      { when: not(byKey), because: 'answers by key; other questions need a design that knows them' },
    ],
  },
  {
    name: 'MemoryDB',
    gives: 'a primary store in memory that keeps each write it has acknowledged',
    rules: [
      ...kept,
      specialised,
      speaksOther('nothing', 'speaks the protocol of Redis and Valkey'),
      { when: works('primary'), because: 'works by key, and pays for memory that nobody asked for' },
      { when: not(byKey), because: 'has no joins: structures in memory, found by key' },
    ],
  },
  {
    name: 'DocumentDB',
    gives: 'MongoDB’s drivers and tools on a managed cluster',
    rules: [
      ...kept,
      specialised,
      { when: ({ speaks }) => speaks !== 'mongodb', because: 'is for programs that speak MongoDB' },
      slow,
    ],
  },
  {
    name: 'Keyspaces',
    gives: 'Cassandra’s query language, serverless',
    rules: [
      ...kept,
      specialised,
      speaksOther('cassandra', 'speaks Cassandra’s query language'),
      {
        when: ({ ask, speaks }) => speaks !== 'cassandra' && ask !== 'wide',
        because: 'is for wide rows and programs that speak Cassandra',
      },
      slow,
    ],
  },
  {
    name: 'Neptune',
    gives: 'nodes and edges: a walk along relations in place of a join for every hop',
    rules: [
      ...kept,
      { when: ({ ask }) => ask !== 'hops', because: 'is for questions along relations' },
      slow,
    ],
  },
  {
    name: 'OpenSearch Service',
    gives: 'an index of words, beside the database that keeps the texts',
    rules: [
      ...kept,
      { when: ({ ask }) => ask !== 'words', because: 'is an index for search, not the home of data' },
      slow,
    ],
  },
  {
    name: 'Timestream for InfluxDB',
    gives: 'measurements, stored and asked by time',
    rules: [...kept, { when: ({ ask }) => ask !== 'time', because: 'is for measurements by time' }, slow],
  },
  {
    name: 'ElastiCache',
    gives:
      'answers from memory in front of the database that keeps them: Valkey, or Memcached for the simplest',
    rules: [{ when: not(works('cache')), because: 'is a cache: it must not be the only copy' }],
  },
  {
    name: 'Redshift',
    gives: 'a warehouse by columns; Redshift Serverless follows the load; Athena leaves files in S3',
    rules: [{ when: not(works('reports')), because: 'is for few large questions' }],
  },
  {
    name: 'AWS DMS',
    gives: 'a full load, then changes until you switch over; another engine needs its schema converted first',
    rules: [{ when: not(works('move')), because: 'moves data and keeps none' }],
  },
];

/** Only so fast may nothing be left. */
const none =
  'No database does this in less than a millisecond: keep the data where its questions are answered, with ElastiCache in front.';

/** Which database, or service around databases, fits. */
export function chooseDatabase(answers: Answers): Choice {
  const chosen = choose(options, answers, none);
  return { ...chosen, working: [...chosen.working, sizeLine(answers, chosen)] };
}

const serverless = new Map([
  ['Aurora', 'Aurora Serverless'],
  ['Redshift', 'Redshift Serverless'],
  ['Neptune', 'Neptune Serverless'],
  ['ElastiCache', 'ElastiCache Serverless'],
  ['OpenSearch Service', 'OpenSearch Serverless'],
  ['DynamoDB', 'on-demand capacity'],
  ['Keyspaces', 'on-demand capacity'],
]);

function sizeLine({ load }: Answers, { stay: [first = ''] }: Choice) {
  const form = serverless.get(first);
  return {
    says: 'Size',
    rule: 'a load that nobody can foresee asks for what follows it by itself',
    result:
      first === ''
        ? 'nothing to size'
        : load === 'steady'
          ? 'plan it'
          : (form ?? 'choose for the peak, or scale by a rule'),
  };
}
