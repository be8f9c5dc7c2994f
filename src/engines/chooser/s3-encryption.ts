import { choice, flag, type Values } from '#engines/inputs';
import { bucketKeySavingMax, dsseKmsHeader, dsseKmsLayers, sseKmsHeader, sseS3Header } from '#facts/s3';
import { type Choice, choose, type Option, type Rule } from './choose.ts';

export const inputs = {
  plain: flag({
    label: 'S3 must never see plain text',
    default: false,
    help: 'Not even for the moment in which it encrypts.',
  }),
  layers: flag({
    label: 'Two layers are demanded',
    default: false,
    help: 'Some rules for government data ask for two independent layers of encryption.',
  }),
  key: choice<'any' | 'control' | 'supply'>({
    label: 'About the key, the rules',
    options: {
      any: 'say nothing',
      control: 'want control and a log of its use',
      supply: 'want you to send it with each request',
    },
    default: 'any',
    help: 'Control: say who may use it, switch it off, see each use.',
  }),
  byDefault: flag({
    label: 'Programs send nothing, the bucket’s default decides',
    default: false,
    help: 'Programs that you cannot change send no header.',
  }),
};

type Answers = Values<typeof inputs>;

const sees: Rule<Answers> = {
  when: ({ plain }) => plain,
  because: 'S3 encrypts, so it sees the text',
};
const oneLayer: Rule<Answers> = { when: ({ layers }) => layers, because: 'is one layer' };
const keepsKey = (because: string): Rule<Answers> => ({ when: ({ key }) => key === 'supply', because });

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/serv-side-encryption.html */
const options: readonly Option<Answers>[] = [
  {
    name: 'client-side encryption',
    gives: 'S3 stores ciphertext only; a library of yours encrypts and keeps the keys',
    rules: [
      { when: ({ plain }) => !plain, because: 'works, but S3 may see the text and can do the work' },
      { when: ({ byDefault }) => byDefault, because: 'is done by the program; no bucket does it' },
    ],
  },
  {
    name: 'SSE-C',
    gives: 'S3 encrypts with the key in your request and forgets it; has to be allowed on the bucket first',
    rules: [
      sees,
      oneLayer,
      { when: ({ key }) => key !== 'supply', because: 'works, but asks for a key with every request' },
      { when: ({ byDefault }) => byDefault, because: 'cannot be a default: each request must bring the key' },
    ],
  },
  {
    name: 'DSSE-KMS',
    gives: `${dsseKmsLayers.value} layers under a KMS key, header ${dsseKmsHeader.value}; no Bucket Key, so all KMS requests are paid`,
    rules: [
      sees,
      keepsKey('takes a KMS key and none that you send'),
      { when: ({ layers }) => !layers, because: 'works, but costs more, and nobody asks for two layers' },
    ],
  },
  {
    name: 'SSE-KMS',
    gives: `a KMS key that you control, header ${sseKmsHeader.value}; writers need GenerateDataKey, readers Decrypt; a Bucket Key saves up to ${bucketKeySavingMax.value}% of the requests`,
    rules: [
      sees,
      oneLayer,
      keepsKey('takes a KMS key and none that you send'),
      {
        when: ({ key }) => key === 'any',
        because: 'works, but nothing here needs its permissions and calls',
      },
    ],
  },
  {
    name: 'SSE-S3',
    gives: `encryption for nothing, header ${sseS3Header.value} or none at all`,
    rules: [
      sees,
      oneLayer,
      keepsKey('uses keys of S3 and none that you send'),
      { when: ({ key }) => key === 'control', because: 'has keys of S3, and no log of their use' },
    ],
  },
];

/** The demands that no method meets together. */
function noneOf({ plain, layers }: Answers): string {
  if (plain) return 'None: what a bucket does by default, S3 does, and then it sees the text.';
  return layers
    ? 'None: the method with two layers takes a KMS key and none that you send.'
    : 'None: a key that comes with each request cannot come by default.';
}

/** Which encryption a bucket needs, and why the others fall. */
export const chooseS3Encryption = (answers: Answers): Choice => choose(options, answers, noneOf(answers));
