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
  indexKb: facts.archiveIndexOverhead.value,
  nameKb: facts.archiveNameOverhead.value,
  archived: true,
};
const standard = {
  ...plain,
  storage: facts.standardStoragePrice.value,
  write: facts.standardWritePrice.value,
  get: facts.standardGetPrice.value,
};
const infrequent = {
  ...instant,
  get: facts.infrequentAccessGetPrice.value,
  retrieval: facts.infrequentAccessRetrievalPrice.value,
};

/** From the top of the waterfall down. https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html */
export const classes: Readonly<Record<ClassName, StorageClass>> = {
  STANDARD: { ...standard, title: 'Standard' },
  INTELLIGENT_TIERING: { ...standard, title: 'Intelligent-Tiering' },
  STANDARD_IA: {
    ...infrequent,
    title: 'Standard-IA',
    storage: facts.standardIaStoragePrice.value,
    write: facts.standardIaWritePrice.value,
    daysMin: facts.standardIaDaysMin.value,
  },
  ONEZONE_IA: {
    ...infrequent,
    title: 'One Zone-IA',
    storage: facts.oneZoneIaStoragePrice.value,
    write: facts.oneZoneIaWritePrice.value,
    daysMin: facts.oneZoneIaDaysMin.value,
  },
  GLACIER_IR: {
    ...instant,
    title: 'Glacier Instant',
    storage: facts.glacierInstantStoragePrice.value,
    write: facts.glacierInstantWritePrice.value,
    get: facts.glacierInstantGetPrice.value,
    retrieval: facts.glacierInstantRetrievalPrice.value,
    daysMin: facts.glacierInstantDaysMin.value,
  },
  GLACIER: {
    ...archive,
    title: 'Glacier Flexible',
    storage: facts.glacierFlexibleStoragePrice.value,
    write: facts.glacierFlexibleWritePrice.value,
    restore: facts.glacierFlexibleRestorePrice.value,
    retrieval: facts.glacierFlexibleRetrievalPrice.value,
    daysMin: facts.glacierFlexibleDaysMin.value,
  },
  DEEP_ARCHIVE: {
    ...archive,
    title: 'Deep Archive',
    storage: facts.deepArchiveStoragePrice.value,
    write: facts.deepArchiveWritePrice.value,
    restore: facts.deepArchiveRestorePrice.value,
    retrieval: facts.deepArchiveRetrievalPrice.value,
    daysMin: facts.deepArchiveDaysMin.value,
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
  sizeKb < facts.monitoredSizeMin.value
    ? 0
    : facts.intelligentTieringMonitoringPrice.value / 1000 / monthDays;

/** An object that nobody reads sinks through three tiers, which have the storage prices of these classes and no minimum. */
const tiers = [
  ['STANDARD', 0],
  ['STANDARD_IA', facts.intelligentTieringInfrequentAfter.value],
  ['GLACIER_IR', facts.intelligentTieringArchiveInstantAfter.value],
] as const;

function sinking(sizeKb: number, days: number): number {
  const kbDays = tiers.map(([name, from], index) => {
    const to = tiers[index + 1]?.[1] ?? Number.POSITIVE_INFINITY;
    return classes[name].storage * sizeKb * Math.max(0, Math.min(days, to) - from);
  });
  return kbDays.reduce((sum, each) => sum + each, 0) / kbPerGb / monthDays;
}

/** US dollars for keeping one object for some days without reading it. */
export function keep(name: ClassName, sizeKb: number, days: number): number {
  if (name !== 'INTELLIGENT_TIERING' || sizeKb < facts.monitoredSizeMin.value)
    return perDay(classes[name], sizeKb) * days;
  return sinking(sizeKb, days) + monitoringPerDay(sizeKb) * days;
}
