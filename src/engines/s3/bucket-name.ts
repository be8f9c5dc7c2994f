import { choice, text, type Values } from '#engines/inputs';
import type { Result, WorkingLine } from '#engines/result';
import { accountIdLength, bucketNameMax, websiteDashRegions } from '#facts/s3';
import { nearestName } from './name-repair.ts';
import { accountEnd, type Judgement, judge, type Namespace } from './naming-rules.ts';

const nameLimit = 100;
const digits = accountIdLength.value;

export const inputs = {
  name: text({
    label: 'Bucket name',
    maxLength: nameLimit,
    oneLine: true,
    default: 'posters.example.com',
    help: 'The whole name, as the API takes it.',
    check: (name) =>
      /[\r\n]/.test(name) ? 'A bucket name stands on one line. Take the line break away.' : undefined,
  }),
  namespace: choice<Namespace>({
    label: 'Namespace',
    options: { global: 'global', 'account-regional': 'account regional' },
    default: 'global',
    help: 'Where the name must be unique: among all accounts, or within your account and Region.',
  }),
  account: text({
    label: 'Account ID',
    maxLength: 40,
    oneLine: true,
    default: '111122223333',
    help: `${digits} digits; this one is an example.`,
    check: (id) =>
      new RegExp(`^\\d{${digits}}$`).test(id)
        ? undefined
        : `An account ID has ${digits} digits and nothing else. Write such as 111122223333.`,
  }),
  region: choice({
    label: 'Region',
    options: {
      'us-east-1': 'us-east-1, N. Virginia',
      'us-west-2': 'us-west-2, Oregon',
      'eu-west-1': 'eu-west-1, Ireland',
      'eu-central-1': 'eu-central-1, Frankfurt',
      'ap-south-1': 'ap-south-1, Mumbai',
      'me-south-1': 'me-south-1, Bahrain',
    },
    default: 'us-east-1',
    help: 'Where the bucket is created. It stands in every address of the bucket.',
  }),
};

export interface NameCheck extends Result {
  judgements: readonly Judgement[];
  broken: readonly Judgement[];
  /** What may be created instead; the name itself where it is valid. Undefined where no name would do. */
  nearest: string | undefined;
  /** Whether dots keep the wildcard certificate and Transfer Acceleration from working. */
  dotted: boolean;
  /** Where the bucket answers, once it exists. https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html */
  addresses: { api: string; path: string; website: string };
}

/** https://docs.aws.amazon.com/general/latest/gr/s3.html: older Regions have a dash after s3-website, others a dot. */
const websiteHost = (region: string) =>
  `s3-website${websiteDashRegions.value.split(', ').includes(region) ? '-' : '.'}${region}.amazonaws.com`;

/** Judges a name by every rule of general purpose buckets, and says where the bucket would answer. */
export function checkName({ name, ...place }: Values<typeof inputs>): NameCheck {
  const judgements = judge(name, place);
  const broken = judgements.filter(({ fault }) => fault !== undefined);
  const nearest = broken.length === 0 ? name : nearestName(name, place);
  const dotted = name.includes('.');
  const length = Array.from(name).length;
  return {
    judgements,
    broken,
    nearest,
    dotted,
    addresses: {
      api: `https://${name}.s3.${place.region}.amazonaws.com`,
      path: `https://s3.${place.region}.amazonaws.com/${name}`,
      website: `http://${name}.${websiteHost(place.region)}`,
    },
    answer: answerOf(name, broken, place.namespace, nearest),
    measures: [
      { name: 'Characters', value: length, unit: '', digits: 0 },
      { name: 'Rules broken', value: broken.length, unit: '', digits: 0 },
    ],
    working: [
      ...judgements.map(lineOf),
      ...(place.namespace === 'global' ? [] : [ownPartLine(accountEnd(place))]),
      {
        says: 'HTTPS by host name',
        rule: 'the wildcard certificate of S3 covers a name without dots; Transfer Acceleration takes no dots either',
        result: dotted ? 'dots in the way' : 'works',
      },
    ],
  };
}

const lineOf = ({ name, rule, found, fault }: Judgement): WorkingLine => ({
  says: name,
  rule,
  result: `${found}: ${fault === undefined ? 'kept' : 'broken'}`,
});

const ownPartLine = (end: string): WorkingLine => ({
  says: 'Own part',
  rule: `${bucketNameMax.value} characters less those of ${end}`,
  numbers: `${bucketNameMax.value} − ${end.length}`,
  result: `${bucketNameMax.value - end.length} characters`,
});

function answerOf(
  name: string,
  broken: readonly Judgement[],
  namespace: Namespace,
  nearest: string | undefined,
): string {
  const [first] = broken;
  if (first === undefined) {
    const catches = name.includes('.') ? ', but its dots keep HTTPS by host name from working' : '';
    const who =
      namespace === 'global' ? 'if no other account has it' : 'and no other account can ever have it';
    return `“${name}” is a valid name, ${who}${catches}.`;
  }
  const others =
    broken.length === 1
      ? ''
      : ` and breaks ${broken.length === 2 ? 'another rule' : `${broken.length - 1} other rules`}`;
  const instead = nearest === undefined ? '' : ` The nearest valid name is “${nearest}”.`;
  return `The name is refused: it ${first.fault}${others}.${instead}`;
}
