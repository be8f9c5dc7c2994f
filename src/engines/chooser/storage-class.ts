import { choice, flag, number, type Values } from '#engines/inputs';
import { quantity } from '#engines/numbers';
import { showFact } from '#facts/fact';
import {
  deepBulkTime,
  deepMinDays,
  deepStandardTime,
  expeditedTime,
  flexibleStandardTime,
  glacierMinDays,
  infrequentMinDays,
} from '#facts/s3-advanced';
import { type Choice, choose, type Option, type Rule } from './choose.ts';

export const inputs = {
  delay: choice<'single' | 'instant' | 'minutes' | 'hours' | 'half-day' | 'days'>({
    label: 'The first byte must come',
    options: {
      single: 'in a few milliseconds, always',
      instant: 'at once',
      minutes: 'within 5 minutes',
      hours: 'within 6 hours',
      'half-day': 'within 12 hours',
      days: 'within 48 hours',
    },
    default: 'half-day',
    help: 'How long a reader may wait in the worst case.',
  }),
  reads: choice<'often' | 'monthly' | 'quarterly' | 'yearly' | 'unknown'>({
    label: 'An object is read',
    options: {
      often: 'more than once a month',
      monthly: 'about once a month',
      quarterly: 'about once a quarter',
      yearly: 'once a year or less',
      unknown: 'nobody knows how often',
    },
    default: 'yearly',
    help: 'The colder the class, the more a read costs.',
  }),
  days: number({
    label: 'Kept for',
    unit: 'days',
    min: 1,
    max: 3_650,
    step: 30,
    default: 100,
    whole: true,
    help: 'Colder classes bill a minimum of days, even for what is deleted sooner.',
  }),
  recreatable: flag({
    label: 'It can be made again if a zone is lost',
    default: false,
    help: 'Such as thumbnails, or a second copy of a backup.',
  }),
};

type Answers = Values<typeof inputs>;
type When = Rule<Answers>['when'];

const shorterThan =
  (days: number): When =>
  (answers) =>
    answers.days < days;
const isRead =
  (...kinds: Answers['reads'][]): When =>
  ({ reads }) =>
    kinds.includes(reads);
const mustCome =
  (...delays: Answers['delay'][]): When =>
  ({ delay }) =>
    delays.includes(delay);

const tooSlow: Rule<Answers> = {
  when: mustCome('single'),
  because: 'answers in milliseconds, but not always in a few',
};
const unknown: Rule<Answers> = {
  when: isRead('unknown'),
  because: 'is a bet: reads may come more often than they pay',
};
const billsDays = (days: number): Rule<Answers> => ({
  when: shorterThan(days),
  because: `bills ${quantity(days, 'days')} in any case`,
});

const fitsDeep: When = (answers) =>
  answers.reads === 'yearly' && mustCome('half-day', 'days')(answers) && answers.days >= deepMinDays.value;
const fitsFlexible: When = (answers) =>
  answers.reads === 'yearly' &&
  !mustCome('single', 'instant')(answers) &&
  answers.days >= glacierMinDays.value;
const fitsInstant: When = (answers) =>
  isRead('quarterly', 'yearly')(answers) && answers.days >= glacierMinDays.value;
const fitsInfrequent: When = (answers) =>
  isRead('monthly', 'quarterly', 'yearly')(answers) && answers.days >= infrequentMinDays.value;

const colder = (when: When): Rule<Answers> => ({
  when,
  because: 'works, but a colder class stores it for less',
});

/** From the warmest to the coldest. https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html */
const options: readonly Option<Answers>[] = [
  {
    name: 'Express One Zone',
    gives: 'single-digit milliseconds, in a directory bucket in one zone',
    rules: [
      {
        when: (answers) => !tooSlow.when(answers),
        because: 'costs several times as much to store; nobody needs its speed',
      },
      { when: ({ recreatable }) => !recreatable, because: 'keeps it in one zone, which may be lost' },
    ],
  },
  {
    name: 'Standard',
    gives: 'no minimum and no fee for a read',
    rules: [
      tooSlow,
      { when: unknown.when, because: 'works, but Intelligent-Tiering finds the cheaper tier by itself' },
      colder(fitsInfrequent),
    ],
  },
  {
    name: 'Intelligent-Tiering',
    gives: 'the tier follows the reads, for a small fee for each object and none for a read',
    rules: [
      tooSlow,
      {
        when: (answers) => !unknown.when(answers),
        because: 'works, but the reads are known: why pay for watching them',
      },
    ],
  },
  {
    name: 'Standard-IA',
    gives: 'at once, for less, with a fee for each GB read',
    rules: [
      tooSlow,
      unknown,
      { when: isRead('often'), because: 'charges for each GB read, too often here' },
      billsDays(infrequentMinDays.value),
      colder(fitsInstant),
      { when: ({ recreatable }) => recreatable, because: 'works, but one zone is enough and costs less' },
    ],
  },
  {
    name: 'One Zone-IA',
    gives: 'as Standard-IA, for less, in a single zone',
    rules: [
      tooSlow,
      unknown,
      { when: isRead('often'), because: 'charges for each GB read, too often here' },
      { when: ({ recreatable }) => !recreatable, because: 'keeps it in one zone, which may be lost' },
      billsDays(infrequentMinDays.value),
      colder(fitsInstant),
    ],
  },
  {
    name: 'Glacier Instant Retrieval',
    gives: 'at once, for a third of Standard-IA, with a dearer read',
    rules: [
      tooSlow,
      unknown,
      { when: isRead('often', 'monthly'), because: 'charges three times as much for a read as Standard-IA' },
      billsDays(glacierMinDays.value),
      colder(fitsFlexible),
    ],
  },
  {
    name: 'Glacier Flexible Retrieval',
    gives: `hardly anything for storage, and a restore before each read: ${showFact(expeditedTime)} expedited, ${showFact(flexibleStandardTime)} as standard`,
    rules: [
      { when: mustCome('single', 'instant'), because: 'needs a restore before each read' },
      unknown,
      { when: isRead('often', 'monthly', 'quarterly'), because: 'would have to be restored too often' },
      billsDays(glacierMinDays.value),
      colder(fitsDeep),
    ],
  },
  {
    name: 'Glacier Deep Archive',
    gives: `the least for storage; a restore takes up to ${showFact(deepStandardTime)}, or ${showFact(deepBulkTime)} in bulk`,
    rules: [
      { when: mustCome('single', 'instant'), because: 'needs a restore before each read' },
      {
        when: mustCome('minutes', 'hours'),
        because: `needs up to ${showFact(deepStandardTime)} for a restore; there is no faster one`,
      },
      unknown,
      { when: isRead('often', 'monthly', 'quarterly'), because: 'would have to be restored too often' },
      billsDays(deepMinDays.value),
    ],
  },
];

/** The storage class for an object, by AWS’s own description of what each is for. */
export const chooseStorageClass = (answers: Answers): Choice =>
  choose(
    options,
    answers,
    'No class is that fast and keeps the data in several zones: take Express One Zone, and keep a copy in Standard.',
  );
