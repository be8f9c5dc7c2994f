import { counted } from '#engines/numbers';
import {
  accountNamespaceMissingIn,
  accountNamespaceSuffix,
  bucketNameMax,
  bucketNameMin,
  bucketNameReservedPrefixes,
  bucketNameReservedSuffixes,
} from '#facts/s3';

export type Namespace = 'global' | 'account-regional';

/** What a name is judged in. */
export interface Place {
  namespace: Namespace;
  /** The ID of the account that creates the bucket, such as 012345678901. */
  account: string;
  /** The code of the Region that it is created in, such as us-east-1. */
  region: string;
}

/**
 * The rules for the names of general purpose buckets, in the order of the working.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
export type RuleName =
  | 'Length'
  | 'Characters'
  | 'Ends'
  | 'Dots'
  | 'IP form'
  | 'Reserved start'
  | 'Reserved end'
  | 'Namespace';

export interface Judgement {
  name: RuleName;
  rule: string;
  /** What in the name meets the rule or breaks it. */
  found: string;
  /** What is wrong, as the end of “The name …”; undefined where the rule is kept. */
  fault: string | undefined;
}

export const reservedStarts: readonly string[] = bucketNameReservedPrefixes.value.split(', ');
export const reservedEnds: readonly string[] = bucketNameReservedSuffixes.value.split(', ');

/** The Regions that the account regional namespace does not reach, by their codes. */
export const withoutAccountNamespace: Readonly<Record<string, string>> = {
  'me-south-1': 'Middle East (Bahrain)',
  'me-central-1': 'Middle East (UAE)',
};

/** The end of every name in the namespace that an account has for itself in one Region. */
export const accountEnd = ({ account, region }: Place): string =>
  `-${account}-${region}${accountNamespaceSuffix.value}`;

const quoted = (text: string) => `“${text}”`;
const letterOrDigit = /^[a-z0-9]$/;
export const mayStand = (character: string): boolean => /^[a-z0-9.-]$/.test(character);

const inCharacters = (count: number) => counted(count, 'character');

function length(name: string): Judgement {
  const [count, min, max] = [Array.from(name).length, bucketNameMin.value, bucketNameMax.value];
  return {
    name: 'Length',
    rule: `from ${min} to ${max} characters`,
    found: inCharacters(count),
    fault:
      count < min
        ? `is ${inCharacters(min - count)} too short`
        : count > max
          ? `is ${inCharacters(count - max)} too long`
          : undefined,
  };
}

function characters(name: string): Judgement {
  const others = [...new Set(Array.from(name).filter((character) => !mayStand(character)))];
  const shown = others.slice(0, 6).map(quoted).join(' ');
  return {
    name: 'Characters',
    rule: 'only a to z, 0 to 9, dots and hyphens',
    found: others.length === 0 ? 'no others' : shown,
    fault: others.length === 0 ? undefined : `must not have ${shown} in it`,
  };
}

function ends(name: string): Judgement {
  const [first = '', last = ''] = [name.at(0), name.at(-1)];
  const wrong = [
    ...(letterOrDigit.test(first) ? [] : ['begin']),
    ...(letterOrDigit.test(last) ? [] : ['end']),
  ];
  return {
    name: 'Ends',
    rule: 'begins and ends with a letter a to z or a digit',
    found: name === '' ? 'nothing' : `${quoted(first)} and ${quoted(last)}`,
    fault: wrong.length === 0 ? undefined : `must ${wrong.join(' and ')} with a letter a to z or a digit`,
  };
}

const dots = (name: string): Judgement => ({
  name: 'Dots',
  rule: 'no two dots side by side',
  found: name.includes('..') ? quoted('..') : 'none',
  fault: name.includes('..') ? 'has two dots side by side' : undefined,
});

export const hasIpForm = (name: string): boolean => /^\d+(\.\d+){3}$/.test(name);

const ipForm = (name: string): Judgement => ({
  name: 'IP form',
  rule: 'not four numbers with dots between them',
  found: hasIpForm(name) ? 'four numbers' : 'another form',
  fault: hasIpForm(name) ? 'has the form of an IP address' : undefined,
});

function reserved(kind: 'Reserved start' | 'Reserved end', name: string): Judgement {
  const start = kind === 'Reserved start';
  const list = start ? reservedStarts : reservedEnds;
  const found = list.find((each) => (start ? name.startsWith(each) : name.endsWith(each)));
  return {
    name: kind,
    rule: `${start ? 'does not begin' : 'does not end'} with ${list.join(' or ')}`,
    found: found === undefined ? 'none of them' : quoted(found),
    fault: found && `${start ? 'begins' : 'ends'} with ${found}, which is reserved`,
  };
}

function namespace(name: string, place: Place): Judgement {
  const suffix = accountNamespaceSuffix.value;
  if (place.namespace === 'global') {
    const wrong = name.endsWith(suffix);
    return {
      name: 'Namespace',
      rule: `ends with ${suffix} only in the account regional namespace`,
      found: wrong ? quoted(suffix) : 'another end',
      fault: wrong ? `ends with ${suffix}, which only the account regional namespace allows` : undefined,
    };
  }
  const end = accountEnd(place);
  const missing = withoutAccountNamespace[place.region];
  return {
    name: 'Namespace',
    rule: `ends with ${end}${missing === undefined ? '' : `; exists in all Regions but ${accountNamespaceMissingIn.value}`}`,
    found: missing ?? (name.endsWith(end) ? 'this end' : 'another end'),
    fault:
      missing !== undefined
        ? `cannot stand in the account regional namespace: ${missing} has none`
        : name.endsWith(end)
          ? undefined
          : `must end with ${end}`,
  };
}

/** Every rule with what the name makes of it, kept or broken. */
export const judge = (name: string, place: Place): readonly Judgement[] => [
  length(name),
  characters(name),
  ends(name),
  dots(name),
  ipForm(name),
  reserved('Reserved start', name),
  reserved('Reserved end', name),
  namespace(name, place),
];
