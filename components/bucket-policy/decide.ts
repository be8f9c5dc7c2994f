import { checking } from '#components/policy-evaluator/checks.ts';
import { type Evaluated, evaluated, policy, shop, statement } from '#components/policy-evaluator/write.ts';
import { choice, text, type Values } from '#engines/inputs';
import type { PolicyDocument } from '#engines/policy/document';
import { listed } from '#engines/words';
import { dsseKmsHeader, sseKmsHeader, sseS3Header } from '#facts/s3';
import { header, policies } from './statements.ts';

/** Requests by the header that they send; undefined: none. */
export const requests = {
  put: { name: 'PutObject, no header', action: 's3:PutObject', sends: undefined },
  kms: { name: `PutObject, ${sseKmsHeader.value}`, action: 's3:PutObject', sends: sseKmsHeader.value },
  s3: { name: `PutObject, ${sseS3Header.value}`, action: 's3:PutObject', sends: sseS3Header.value },
  dsse: { name: `PutObject, ${dsseKmsHeader.value}`, action: 's3:PutObject', sends: dsseKmsHeader.value },
  get: { name: 'GetObject', action: 's3:GetObject', sends: undefined },
} as const;
export type RequestName = keyof typeof requests;

const ofResource = checking(['resource'], new Set(Object.values(policies)));

export const inputs = {
  policy: text({
    label: 'Bucket policy',
    maxLength: 4_000,
    default: policies.twoDenies,
    help: 'JSON. The bucket is posters, and a new object has the default SSE-KMS.',
    check: (written) =>
      written.trim() === '' ? 'The policy is empty. Write one, or press Reset.' : ofResource(written),
  }),
  request: choice<RequestName>({
    label: 'Request',
    options: {
      put: requests.put.name,
      kms: requests.kms.name,
      s3: requests.s3.name,
      dsse: requests.dsse.name,
      get: requests.get.name,
    },
    default: 'put',
    help: 'The value of the header x-amz-server-side-encryption.',
  }),
  transport: choice<'https' | 'http'>({
    label: 'Over',
    options: { https: 'HTTPS', http: 'plain HTTP' },
    default: 'https',
    help: 'aws:SecureTransport is true over HTTPS.',
  }),
  caller: choice<'role' | 'stranger'>({
    label: 'Caller',
    options: { role: 'the shop’s role', stranger: 'a stranger, without credentials' },
    default: 'role',
    help: 'The role’s own policy lets it read and write posters.',
  }),
};

export type BucketValues = Values<typeof inputs>;

export interface BucketPolicy extends Evaluated {
  accepted: boolean;
  /** Accepted or not: each request over HTTPS and over HTTP, for the same caller. */
  all: readonly { request: RequestName; https: boolean; http: boolean }[];
}

const mayUse = policy(
  'role’s policy',
  statement('Allow', ['s3:GetObject', 's3:PutObject'], 'arn:aws:s3:::posters/*'),
);

function decide(values: BucketValues): Evaluated {
  const { action, sends } = requests[values.request];
  return evaluated(
    {
      caller: values.caller === 'role' ? `arn:aws:sts::${shop}:assumed-role/Web/i-0abc` : 'anonymous',
      action,
      resource: 'arn:aws:s3:::posters/a.jpg',
      resourceAccount: shop,
      context: {
        'aws:SecureTransport': String(values.transport === 'https'),
        ...(sends !== undefined && { [header]: sends }),
      },
    },
    {
      identity: [mayUse],
      // The text has passed its check, so it is what it says.
      resource: { name: 'bucket policy', document: JSON.parse(values.policy) as PolicyDocument },
    },
    ['endpoint', 'rcp', 'scp', 'boundary', 'session'],
  );
}

/** One request against the policy, and beside it all others. */
export function decideUpload(values: BucketValues): BucketPolicy {
  const found = decide(values);
  const accepted = found.decision.allowed;
  const allowed = (changes: Partial<BucketValues>) => decide({ ...values, ...changes }).decision.allowed;
  const all = (Object.keys(requests) as RequestName[]).map((request) => ({
    request,
    https: allowed({ request, transport: 'https' }),
    http: allowed({ request, transport: 'http' }),
  }));
  const opens = (['get', 'put'] as const).filter((request) =>
    allowed({ caller: 'stranger', request, transport: 'https' }),
  );
  const isOpen = opens.length > 0;
  return {
    ...found,
    accepted,
    all,
    answer: isOpen
      ? `${found.answer} The bucket is open: anybody on the internet may ${listed(opens.map((request) => deeds[request]))}.`
      : found.answer,
    measures: [
      {
        name: 'Requests accepted over HTTPS',
        value: all.filter(({ https }) => https).length,
        unit: '',
        digits: 0,
      },
      {
        name: 'Requests accepted over HTTP',
        value: all.filter(({ http }) => http).length,
        unit: '',
        digits: 0,
      },
    ],
    working: [
      ...found.working,
      encryptionLine(values, accepted),
      {
        says: 'Strangers',
        rule: 'a read or an upload without credentials, over HTTPS',
        result: isOpen ? 'allowed: the bucket is open' : 'denied',
      },
    ],
  };
}

/** What strangers may do in an open bucket. */
const deeds = { get: 'read', put: 'upload' } as const;

function encryptionLine({ request }: BucketValues, accepted: boolean) {
  const { action, sends } = requests[request];
  return {
    says: 'Encryption',
    rule: 'the header if there is one, else the default; looked up after the policy has allowed',
    result: !accepted
      ? 'not reached'
      : action === 's3:GetObject'
        ? 'as stored'
        : (sends ?? `${sseKmsHeader.value}, by default`),
  };
}
