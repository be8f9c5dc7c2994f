import { choice, number, type Values } from '#engines/inputs';
import { counted, exact, percent, quantity, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { bucketKeySavingMax } from '#facts/s3';
import { kmsQuota, kmsQuotaHigh, kmsQuotaMiddle } from '#facts/s3-advanced';

const quotas = { high: kmsQuotaHigh.value, middle: kmsQuotaMiddle.value, rest: kmsQuota.value };

/** An example of a cache: so many files under one data key. */
export const cachedFiles = 100;

const perSecond = (label: string, value: number, help: string) =>
  number({ label, unit: 'per s', min: 0, max: 1_000_000, step: 500, default: value, whole: true, help });

export const inputs = {
  region: choice<keyof typeof quotas>({
    label: 'Region',
    options: {
      high: 'N. Virginia, Oregon or Ireland',
      middle: 'Ohio, Singapore, Sydney, Tokyo, Frankfurt or London',
      rest: 'another one',
    },
    default: 'middle',
    help: 'The quota is one for each account and Region.',
  }),
  s3: perSecond(
    'Uploads and downloads with SSE-KMS',
    23_000,
    'An upload makes S3 call GenerateDataKey, a download Decrypt.',
  ),
  own: perSecond(
    'Data keys for your own programs',
    0,
    'How many files a second your programs encrypt with a data key.',
  ),
  relief: choice<'none' | 'bucket' | 'cache' | 'both'>({
    label: 'Asked less often by',
    options: {
      none: 'nothing',
      bucket: 'S3 Bucket Keys',
      cache: 'a data key cache',
      both: 'both',
    },
    default: 'none',
    help: `A Bucket Key saves S3 calls, by ${bucketKeySavingMax.value}% at best. A cache saves your programs calls; here it uses a data key for ${cachedFiles} files.`,
  }),
};

export type QuotaValues = Values<typeof inputs>;

export interface KmsQuota extends Result {
  /** Requests a second. */
  quota: number;
  ofS3: number;
  ofPrograms: number;
  throttled: number;
  /** Of all requests, from 0 to 1. */
  share: number;
}

/** A second of requests against the quota that all of them share. https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html */
export function kmsRequests(values: QuotaValues): KmsQuota {
  const quota = quotas[values.region];
  const [s3Line, ofS3] = requestsOfS3(values);
  const [programsLine, ofPrograms] = requestsOfPrograms(values);
  const load = ofS3 + ofPrograms;
  const throttled = Math.max(0, load - quota);
  const share = load === 0 ? 0 : throttled / load;
  return {
    quota,
    ofS3,
    ofPrograms,
    throttled,
    share,
    answer:
      throttled > 0
        ? `KMS throttles about ${show(throttled)} of ${show(load)} requests a second: ${show(quota)} are the quota here.`
        : `Nothing is throttled: ${counted(load, 'request')} a second ${load === 1 ? 'is' : 'are'} ${percent(load / quota)} of the quota.`,
    measures: [
      { name: 'Requests at KMS', value: load, unit: 'per s', digits: 0 },
      { name: 'Use of the quota', value: (load / quota) * 100, unit: '%', digits: 1 },
      { name: 'Throttled', value: throttled, unit: 'per s', digits: 0 },
    ],
    working: [
      s3Line,
      programsLine,
      {
        says: 'Requests at KMS',
        rule: 'all with symmetric keys, of one account and Region, together',
        numbers: `${exact(ofS3, 8)} + ${exact(ofPrograms, 8)}`,
        result: quantity(load, 'per s'),
      },
      {
        says: 'Use of the quota',
        rule: 'requests ÷ quota',
        numbers: `${exact(load, 8)} ÷ ${show(quota)}`,
        result: percent(load / quota),
      },
      throttledLine(load, quota, throttled),
      ...(throttled > 0
        ? [
            {
              says: 'Share throttled',
              rule: 'throttled ÷ requests, whoever sends them',
              numbers: `${exact(throttled, 8)} ÷ ${exact(load, 8)}`,
              result: percent(share),
            },
          ]
        : []),
    ],
  };
}

function requestsOfS3({ s3, relief }: QuotaValues): [WorkingLine, number] {
  const says = 'Requests of S3';
  if (relief === 'none' || relief === 'cache')
    return [{ says, rule: 'one for each upload or download', result: quantity(s3, 'per s') }, s3];
  const left = (100 - bucketKeySavingMax.value) / 100;
  const requests = s3 * left;
  return [
    {
      says,
      rule: `with Bucket Keys, at best ${bucketKeySavingMax.value}% fewer`,
      numbers: `${show(s3)} × ${left}`,
      result: quantity(requests, 'per s'),
    },
    requests,
  ];
}

function requestsOfPrograms({ own, relief }: QuotaValues): [WorkingLine, number] {
  const says = 'Requests of your programs';
  if (relief === 'none' || relief === 'bucket')
    return [{ says, rule: 'one GenerateDataKey for each file', result: quantity(own, 'per s') }, own];
  const requests = own / cachedFiles;
  return [
    {
      says,
      rule: 'files ÷ files under one cached data key',
      numbers: `${show(own)} ÷ ${cachedFiles}`,
      result: quantity(requests, 'per s'),
    },
    requests,
  ];
}

function throttledLine(load: number, quota: number, throttled: number): WorkingLine {
  const says = 'Throttled';
  const result = quantity(throttled, 'per s');
  if (throttled === 0) return { says, rule: 'what is not above the quota passes', result };
  return { says, rule: 'requests − quota', numbers: `${exact(load, 8)} − ${show(quota)}`, result };
}
