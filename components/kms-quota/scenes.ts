import type { Scene } from '#components/kit/scene.ts';
import { cachedFiles, inputs, type KmsQuota, kmsRequests } from '#engines/crypto/kms-quota';
import { percent } from '#engines/numbers';

const verdict = ({ throttled }: KmsQuota): string => (throttled > 0 ? 'throttled' : 'not throttled');
const verdicts = ['throttled', 'not throttled'] as const;

/** The requests of S3 and of one's own programs in one purse. */
export const kmsQuotaUse: Scene<typeof inputs, KmsQuota> = {
  id: 'security-encryption-kms-quota',
  question: 'Will KMS throttle my traffic?',
  situation:
    'At the start: Frankfurt, where the shop has 8,000 uploads and 15,000 downloads a second, all with SSE-KMS and without Bucket Keys. Its code never calls KMS.',
  inputs,
  controls: ['region', 's3', 'own', 'relief'],
  run: kmsRequests,
  stories: [
    {
      name: 'A small job at the wrong time',
      context: 'A report needs 100 data keys in the same second.',
      set: { own: 100 },
      ask: 'How many of its calls are throttled?',
      options: ['0%', '13.4%', '100%'],
      right: ({ share }) => percent(share),
      decides: 'Share throttled',
      takeaway: 'There is one quota for all. Who asks little is not spared, so everybody needs retries.',
    },
    {
      name: 'Cache your own data keys',
      context: `Programs encrypt 30,000 files a second, and cache each data key for ${cachedFiles} files.`,
      set: { own: 30_000, relief: 'cache' },
      ask: 'Is that enough?',
      options: verdicts,
      right: verdict,
      decides: 'Requests of S3',
      takeaway:
        'Your cache cannot help S3, whose calls are the most here. S3 has a cache of its own: the Bucket Key.',
    },
    {
      name: 'Bucket Keys',
      context: 'The buckets get a Bucket Key, and all objects are written anew.',
      set: { relief: 'bucket' },
      ask: 'What happens at best?',
      options: verdicts,
      right: verdict,
      decides: 'Throttled',
      takeaway: 'Nearly all calls go away, and their price with them. Neither needs a higher quota.',
    },
    {
      name: 'The same shop in Dublin',
      context: 'The buckets lie in Ireland.',
      set: { region: 'high' },
      ask: 'What happens to the same traffic?',
      options: verdicts,
      right: verdict,
      decides: 'Use of the quota',
      takeaway: 'Defaults differ tenfold between Regions. A load test in one says nothing about another.',
    },
    {
      name: 'Exactly the quota',
      context: '20,000 uploads and downloads a second.',
      set: { s3: 20_000 },
      ask: 'What happens?',
      options: verdicts,
      right: verdict,
      decides: 'Throttled',
      takeaway: 'All of it passes, and nothing is left for anybody else in the account.',
    },
  ],
  leftOut: [
    'Keys are symmetric and in no custom key store; RSA, ML-DSA and elliptic-curve keys have other, smaller quotas.',
    'All quotas are defaults. A key of another account counts for the account that calls. Retries, which add to the load, are missing.',
    'AWS promises “up to” for Bucket Keys: many callers, or few objects, save less. Throttling is spread evenly over all requests.',
  ],
};
