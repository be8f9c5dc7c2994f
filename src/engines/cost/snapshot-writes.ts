import { show } from '#engines/numbers';

export const snapshotNames = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type SnapshotName = (typeof snapshotNames)[number];

/** What was written before a snapshot, in GiB. The first one has only added data. */
export interface Write {
  changed: number;
  added: number;
}

const readWrite = (part: string, index: number): Write | undefined => {
  const [, one, other] = /^(\d{1,5})(?:\s*\+\s*(\d{1,5}))?$/.exec(part.trim()) ?? [];
  if (one === undefined) return undefined;
  if (index === 0) return other === undefined ? { changed: 0, added: Number(one) } : undefined;
  return other === undefined ? undefined : { changed: Number(one), added: Number(other) };
};

export const writesOf = (text: string): Write[] =>
  text.split(',').flatMap((part, index) => readWrite(part, index) ?? []);

/** Reads “10, 4 + 0, 0 + 2”: all data of the first snapshot, then changed + added before each next one. */
export function checkWrites(text: string): string | undefined {
  const parts = text.split(',');
  if (parts.length > snapshotNames.length)
    return `There are ${parts.length} snapshots. Up to ${snapshotNames.length} fit here.`;
  let data = 0;
  for (const [index, part] of parts.entries()) {
    const write = readWrite(part, index);
    const quoted = `“${part.trim().slice(0, 20)}”`;
    if (write === undefined)
      return index === 0
        ? `${quoted} is no amount of data. Begin with whole GiB, such as 10.`
        : `${quoted} is not changed + added. Write whole GiB, such as 4 + 0.`;
    if (write.changed > data)
      return `Before snapshot ${snapshotNames[index]} there are ${show(data)} GiB, and ${show(write.changed)} cannot change. The nearest valid value is ${show(data)}.`;
    data += write.added;
  }
  return undefined;
}
