import { networkOf } from '#engines/addresses';
import { fail, piecesOf, type Reading, valueIn } from '#engines/reading';
import { bias, weightMax } from '#facts/route-53';

/** One record of a name, as far as routing looks at it. */
export interface DnsRecord {
  value: string;
  weight: number;
  /** Latency from the user's network to its Region, in ms. */
  ms: number;
  /** Distance from the user, in km, and the bias of the record in %. */
  km: number;
  bias: number;
  /** The place or the addresses it answers for; “default” answers for all others. */
  answersFor: string;
  secondary: boolean;
  /** From which second on its health check says unhealthy; Infinity is never. */
  unhealthyFrom: number;
}

export const recordsMost = 20;
const example = 'old weight 99';

/** What may follow a value, and what it sets. */
const attributes: readonly [RegExp, (written: string) => Partial<DnsRecord> | undefined][] = [
  [
    /^weight (\d{1,5})\b/,
    (written) => (Number(written) <= weightMax.value ? { weight: Number(written) } : undefined),
  ],
  [/^(\d{1,5}) ?ms\b/, (written) => ({ ms: Number(written) })],
  [/^(\d{1,5}) ?km\b/, (written) => ({ km: Number(written) })],
  [/^bias ([+\-−]?\d{1,2})\b/, (written) => ({ bias: Number(written.replace('−', '-')) })],
  [/^for (\S+)/, (written) => ({ answersFor: written })],
  [/^(primary|secondary)\b/, (written) => ({ secondary: written === 'secondary' })],
  [/^unhealthy from (\d{1,5}) ?s\b/, (written) => ({ unhealthyFrom: Number(written) })],
  [/^(unhealthy)\b/, () => ({ unhealthyFrom: 0 })],
];

const plain: Omit<DnsRecord, 'value'> = {
  ...{ weight: 1, ms: 0, km: 0, bias: 0, answersFor: 'default' },
  ...{ secondary: false, unhealthyFrom: Number.POSITIVE_INFINITY },
};

/** Reads a record a line, such as “old weight 99”. A fault says what would be right. */
export function parseRecords(text: string): Reading<DnsRecord[]> {
  const lines = piecesOf(text, /[\n;]/);
  if (lines.length === 0) return fail(`There is no record. Write one a line, such as ${example}.`);
  if (lines.length > recordsMost) {
    const over = lines.length - recordsMost;
    return fail(`There are ${lines.length} records. Up to ${recordsMost} fit: cut ${over}.`);
  }
  const records: DnsRecord[] = [];
  for (const line of lines) {
    const [value = '', ...more] = line.split(/\s+/);
    let rest = more.join(' ');
    let record: DnsRecord = { ...plain, value };
    while (rest !== '') {
      const found = attributes.find(([pattern]) => pattern.test(rest));
      const [whole = '', written = ''] = found?.[0].exec(rest) ?? [];
      const set = found?.[1](written);
      if (set === undefined) {
        const what = rest.slice(0, 20);
        const cure = whole.startsWith('weight')
          ? `The largest weight is ${weightMax.value}.`
          : rest.startsWith('bias')
            ? `A bias goes from ${bias.value.replaceAll('-', '−')}, such as bias 10.`
            : `Write such as ${example}, or one of: 30 ms, 500 km, bias 10, for Europe, secondary, unhealthy.`;
        return fail(`“${what}” is not understood. ${cure}`);
      }
      record = { ...record, ...set };
      rest = rest.slice(whole.length).trim();
    }
    if (records.some((other) => other.value === value)) {
      return fail(`“${value.slice(0, 20)}” stands twice. Give each record a value of its own.`);
    }
    records.push(record);
  }
  return { ok: true, value: records };
}

/** The records of a text that its input has already found valid; nothing else reaches an engine. */
export const recordsOf = (text: string): DnsRecord[] => valueIn(parseRecords(text), []);

/** Where a user is, the most exact first, and the address of the user's resolver: “Paris, France, Europe, 192.0.2.7”. */
export const placesOf = (user: string): string[] =>
  user
    .split(',')
    .map((place) => place.trim().replaceAll(' ', '-'))
    .filter((place) => place !== '');

/** How many bits a block of addresses fixes, or undefined where the text is no block. */
export const bitsFixed = (cidr: string): number | undefined => {
  const network = networkOf(cidr);
  return network && network.length - Number(network.shift);
};
