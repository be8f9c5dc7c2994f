import type { Scene } from '#components/kit/scene.ts';
import { inputs, lines, type Quotas, quotas } from '#engines/stack/quotas';
import { resourcesMax } from '#facts/cloudformation';

const verdicts = ['a pass', 'a refusal'];
const verdictOf = ({ verdict }: Quotas) => (verdict === 'fails' ? 'a refusal' : 'a pass');

/** Whether a template keeps its quotas, and what helps. */
export const templateQuotas: Scene<typeof inputs, Quotas> = {
  id: 'cloudformation-quota-checker',
  question: 'Does this template still fit?',
  situation:
    'At the start: a shop of 180 resources, and a file of 64,000 bytes that is sent in the call itself.',
  inputs,
  controls: ['way', 'bytes', 'counts'],
  run: quotas,
  stories: [
    {
      name: 'Through S3',
      context: 'The same file is uploaded to a bucket, and the call names its address.',
      set: { way: 's3' },
      ask: 'What comes of it?',
      options: verdicts,
      right: verdictOf,
      decides: lines.size,
      takeaway:
        'The small limit is that of the call. A template that the call only points to, in a bucket, may be far larger.',
    },
    {
      name: 'Exactly at the limit',
      context: 'A generator writes the template, and stops at the quota of resources.',
      set: {
        counts: `resources ${resourcesMax.value}, parameters 24, outputs 30, mappings 4, attributes 20`,
        way: 's3',
      },
      ask: 'What comes of it?',
      options: verdicts,
      right: verdictOf,
      decides: 'Resources',
      takeaway: 'A limit is the last number that passes. The next resource does not.',
    },
    {
      name: 'One mapping of all image IDs',
      context: 'The template goes through S3 and has one mapping, whose attributes have grown to 240.',
      set: { counts: 'resources 60, parameters 8, outputs 10, mappings 1, attributes 240', way: 's3' },
      ask: 'What comes of it?',
      options: verdicts,
      right: verdictOf,
      decides: 'Attributes of the largest mapping',
      takeaway: 'Not only the mappings are counted, but what stands in each. Spread it over several.',
    },
  ],
  leftOut: [
    'Other quotas: dynamic references, the length of names and values, stacks in an account, and operations on trees of nested stacks.',
    'What is counted is the template after its transforms: loops and modules count by what comes out.',
    'AWS writes the limit of a template in S3 as 1 MB. Between 1,000,000 and 1,048,576 bytes this page leaves the verdict open.',
  ],
};
