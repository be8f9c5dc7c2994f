import { sum } from '#engines/numbers';
import * as facts from '#facts/s3-advanced';

export type ClassName =
  | 'STANDARD'
  | 'INTELLIGENT_TIERING'
  | 'STANDARD_IA'
  | 'ONEZONE_IA'
  | 'GLACIER_IR'
  | 'GLACIER'
  | 'DEEP_ARCHIVE';

/** Prices in US dollars: per GB-month, per 1,000 requests, per GB retrieved. */
export interface StorageClass {
  title: string;
  storage: number;
  /** An upload, or a transition into the class. */
  write: number;
  get: number;
  /** A restore before each read; 0 where objects are read at once. */
  restore: number;
  retrieval: number;
  daysMin: number;
  sizeMinKb: number;
  /** Billed at the price of the class, and at that of Standard, on top of each object. */
  indexKb: number;
  nameKb: number;
  /** Objects are restored before they can be read. */
  archived: boolean;
}

const plain = { restore: 0, retrieval: 0, daysMin: 0, sizeMinKb: 0, indexKb: 0, nameKb: 0, archived: false };
const instant = { ...plain, sizeMinKb: facts.billedSizeMin.value };
const archive = {
  ...plain,
  get: facts.standardGetPrice.value,
  indexKb: facts.archiveIndexSize.value,
  nameKb: facts.archiveNameSize.value,
  archived: true,
};
const standard = {
  ...plain,
  storage: facts.standardPrice.value,
  write: facts.standardPutPrice.value,
  get: facts.standardGetPrice.value,
};
const infrequent = {
  ...instant,
  get: facts.infrequentGetPrice.value,
  retrieval: facts.infrequentRetrievalPrice.value,
};

/** From the top of the waterfall down. https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html */
export const classes: Readonly<Record<ClassName, StorageClass>> = {
  STANDARD: { ...standard, title: 'Standard' },
  INTELLIGENT_TIERING: { ...standard, title: 'Intelligent-Tiering' },
  STANDARD_IA: {
    ...infrequent,
    title: 'Standard-IA',
    storage: facts.infrequentPrice.value,
    write: facts.infrequentTransitionPrice.value,
    daysMin: facts.infrequentMinDays.value,
  },
  ONEZONE_IA: {
    ...infrequent,
    title: 'One Zone-IA',
    storage: facts.oneZonePrice.value,
    write: facts.infrequentTransitionPrice.value,
    daysMin: facts.infrequentMinDays.value,
  },
  GLACIER_IR: {
    ...instant,
    title: 'Glacier Instant',
    storage: facts.instantPrice.value,
    write: facts.instantTransitionPrice.value,
    get: facts.instantGetPrice.value,
    retrieval: facts.instantRetrievalPrice.value,
    daysMin: facts.glacierMinDays.value,
  },
  GLACIER: {
    ...archive,
    title: 'Glacier Flexible',
    storage: facts.flexiblePrice.value,
    write: facts.flexibleTransitionPrice.value,
    restore: facts.flexibleStandardRequestPrice.value,
    retrieval: facts.flexibleStandardPrice.value,
    daysMin: facts.glacierMinDays.value,
  },
  DEEP_ARCHIVE: {
    ...archive,
    title: 'Deep Archive',
    storage: facts.deepPrice.value,
    write: facts.deepTransitionPrice.value,
    restore: facts.deepStandardRequestPrice.value,
    retrieval: facts.deepStandardPrice.value,
    daysMin: facts.deepMinDays.value,
  },
};

export const classNames = Object.keys(classes) as ClassName[];

export const kbPerGb = 1_048_576;
/** A month of a price, in days. */
export const monthDays = 30;

/** US dollars for keeping one object of this size in this class for a day. */
export function perDay({ storage, sizeMinKb, indexKb, nameKb }: StorageClass, sizeKb: number): number {
  const own = (Math.max(sizeKb, sizeMinKb) + indexKb) * storage;
  return (own + nameKb * classes.STANDARD.storage) / kbPerGb / monthDays;
}

/** What Intelligent-Tiering charges for watching one object for a day; it does not watch small ones. */
export const monitoringPerDay = (sizeKb: number): number =>
  sizeKb < facts.tieringSizeMin.value ? 0 : facts.tieringMonitoringPrice.value / 1000 / monthDays;

/** An object that nobody reads sinks through three tiers, which have the storage prices of these classes and no minimum. */
const tiers = [
  ['STANDARD', 0],
  ['STANDARD_IA', facts.tieringInfrequentAfter.value],
  ['GLACIER_IR', facts.tieringInstantAfter.value],
] as const;

function sinking(sizeKb: number, days: number): number {
  const kbDays = tiers.map(([name, from], index) => {
    const to = tiers[index + 1]?.[1] ?? Number.POSITIVE_INFINITY;
    return classes[name].storage * sizeKb * Math.max(0, Math.min(days, to) - from);
  });
  return sum(kbDays) / kbPerGb / monthDays;
}

/** US dollars for keeping one object for some days without reading it. */
export function keep(name: ClassName, sizeKb: number, days: number): number {
  if (name !== 'INTELLIGENT_TIERING' || sizeKb < facts.tieringSizeMin.value)
    return perDay(classes[name], sizeKb) * days;
  return sinking(sizeKb, days) + monitoringPerDay(sizeKb) * days;
}
