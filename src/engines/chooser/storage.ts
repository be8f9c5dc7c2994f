import { choice, flag, type Values } from '#engines/inputs';
import { quantity, show } from '#engines/numbers';
import {
  gp3IopsMax,
  gp3ThroughputMax,
  io2Durability,
  io2IopsMax,
  io2ThroughputMax,
  sc1ThroughputMax,
  st1ThroughputMax,
} from '#facts/ec2-storage';
import { type Choice, choose, type Option, type Rule } from './choose.ts';

type Who = 'one' | 'boot' | 'cluster' | 'linux' | 'windows' | 'api';

export const inputs = {
  who: choice<Who>({
    label: 'Who reaches the data',
    options: {
      one: 'one instance, as a disk',
      boot: 'one instance that boots from it',
      cluster: 'a cluster in one zone, with locks of its own',
      linux: 'many Linux servers, as files',
      windows: 'many Windows servers, as files',
      api: 'programs, through an API',
    },
    default: 'cluster',
    help: 'The first question: a disk, shared files or objects.',
  }),
  access: choice<'random' | 'sequential' | 'cold'>({
    label: 'Reads and writes',
    options: {
      random: 'small, in any order',
      sequential: 'large, in sequence, often',
      cold: 'large, in sequence, seldom',
    },
    default: 'random',
    help: 'Databases and most programs read small pieces in any order.',
  }),
  demand: choice<'usual' | 'high' | 'latency' | 'durable' | 'extreme'>({
    label: 'Demand on one disk',
    options: {
      usual: `up to ${show(gp3IopsMax.value)} IOPS and ${show(gp3ThroughputMax.value)} MiB/s`,
      high: `more, up to ${show(io2IopsMax.value)} IOPS`,
      latency: 'under a millisecond, steadily',
      durable: `a durability of ${quantity(io2Durability.value, '%', 3)}`,
      extreme: 'more IOPS than any volume has',
    },
    default: 'usual',
    help: 'Most disks need far less than the first line.',
  }),
  lost: flag({
    label: 'The data may be lost when the instance stops',
    default: false,
    help: 'A cache, or scratch space that can be filled again.',
  }),
};

type Answers = Values<typeof inputs>;
type When = Rule<Answers>['when'];

const isDisk: When = ({ who }) => who === 'one' || who === 'boot';
const boots: When = ({ who }) => who === 'boot';
const isCluster: When = ({ who }) => who === 'cluster';
const overApi: When = ({ who }) => who === 'api';
const sharesFiles: When = ({ who }) => who === 'linux' || who === 'windows';
const aboveGp3: When = ({ demand }) => demand !== 'usual';
/** Local disks are fast enough for any demand; they keep nothing. */
const localWill: When = ({ lost, demand }) => lost && demand !== 'durable' && demand !== 'usual';

const noDisk: Rule<Answers>[] = [
  { when: overApi, because: 'is a disk; an API asks for objects' },
  { when: sharesFiles, because: 'is a disk, not files that many servers share' },
];
const oneInstance: Rule<Answers> = { when: isCluster, because: 'attaches to one instance at a time' };

const hdd = (need: Answers['access'], other: string): Rule<Answers>[] => [
  ...noDisk,
  oneInstance,
  { when: boots, because: 'a hard disk volume cannot boot an instance' },
  { when: ({ access }) => access === 'random', because: 'is slow at small reads in any order' },
  { when: aboveGp3, because: 'delivers less than that' },
  { when: ({ access }) => access !== need, because: other },
];

/** https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html and https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Storage.html */
const options: readonly Option<Answers>[] = [
  {
    name: 'S3',
    gives: 'objects in any number, from anywhere, paid for by what is stored',
    rules: [
      { when: sharesFiles, because: 'keeps objects; shared files come from EFS or FSx' },
      { when: (answers) => !overApi(answers), because: 'keeps objects; it is no disk' },
    ],
  },
  {
    name: 'EFS',
    gives: 'files for many Linux servers in several zones, which grow by themselves',
    rules: [
      { when: ({ who }) => who === 'windows', because: 'does not support Windows' },
      { when: overApi, because: 'is mounted, not called' },
      { when: (answers) => !sharesFiles(answers), because: 'shares files; what is asked for is a disk' },
    ],
  },
  {
    name: 'FSx for Windows File Server',
    gives: 'files for Windows servers, with permissions from Active Directory',
    rules: [
      { when: ({ who }) => who === 'linux', because: 'can be mounted on Linux, but is made for Windows' },
      { when: overApi, because: 'is mounted, not called' },
      { when: (answers) => !sharesFiles(answers), because: 'shares files; what is asked for is a disk' },
    ],
  },
  {
    name: 'io2 with Multi-Attach',
    gives:
      'one volume for several instances in its zone, whose software keeps them from overwriting each other',
    rules: [
      { when: overApi, because: 'is a disk; an API asks for objects' },
      { when: sharesFiles, because: 'shares blocks, not files, and within one zone only' },
      { when: isDisk, because: 'nothing here needs a second instance' },
    ],
  },
  {
    name: 'instance store',
    gives: 'local disks with the most IOPS, at no extra price, empty after every stop',
    rules: [
      ...noDisk,
      { when: isCluster, because: 'belongs to one host' },
      { when: boots, because: 'is no boot disk on current instance types' },
      { when: ({ lost }) => !lost, because: 'loses its data when the instance stops' },
      { when: ({ demand }) => demand === 'durable', because: 'is the least durable of all' },
      {
        when: ({ demand }) => demand === 'usual',
        because: 'works, but ties you to types with disks, and nothing here needs it',
      },
    ],
  },
  {
    name: 'gp3',
    gives: `the disk for most work, up to ${show(gp3IopsMax.value)} IOPS and ${show(gp3ThroughputMax.value)} MiB/s`,
    rules: [
      ...noDisk,
      { when: isCluster, because: 'has no Multi-Attach' },
      { when: ({ demand }) => demand === 'latency', because: 'answers in single-digit milliseconds' },
      { when: ({ demand }) => demand === 'durable', because: 'is less durable' },
      { when: aboveGp3, because: 'delivers less than that' },
      {
        when: ({ access, who }) => who === 'one' && access !== 'random',
        because: 'works, but a hard disk volume costs less',
      },
    ],
  },
  {
    name: 'io2',
    gives: `up to ${show(io2IopsMax.value)} IOPS and ${show(io2ThroughputMax.value)} MiB/s, under a millisecond, ${quantity(io2Durability.value, '%', 3)} durable`,
    rules: [
      ...noDisk,
      { when: isCluster, because: 'needs Multi-Attach for that, as above' },
      { when: ({ demand }) => demand === 'extreme', because: 'delivers less than that' },
      {
        when: (answers) => !boots(answers) && localWill(answers),
        because: 'works, but local disks are faster, and the data may be lost',
      },
      { when: (answers) => !aboveGp3(answers), because: 'works, but nothing here needs its price' },
    ],
  },
  {
    name: 'st1',
    gives: `up to ${quantity(st1ThroughputMax.value, 'MiB/s')} for large sequential work, for less than gp3`,
    rules: hdd('sequential', 'works, but sc1 costs less'),
  },
  {
    name: 'sc1',
    gives: `up to ${quantity(sc1ThroughputMax.value, 'MiB/s')} now and then, at the lowest price of a disk`,
    rules: hdd('cold', 'is for data that is seldom read'),
  },
];

const none =
  'None: no single volume delivers that. Stripe several as RAID 0, or find out whether the data may be lost.';

/** Where the data of an application goes, and why every other place falls. */
export const chooseStorage = (answers: Answers): Choice => choose(options, answers, none);
