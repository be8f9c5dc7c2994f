import {
  globalIndexesDefault,
  indexWritesOfKeyChange,
  indexWritesOfOtherChange,
  localIndexesMax,
} from '#facts/dynamodb';
import { bytesIn, partsOf, sizeFault } from './size-list.ts';
import { blocksOf, writeBlock } from './sizes.ts';

const one = indexWritesOfOtherChange.value;

/** What a write does to the entry of an index, and how many writes of the entry that takes. */
export const effects = {
  unaffected: { label: 'nothing that it holds', writes: 0 },
  added: { label: 'the entry is added', writes: one },
  removed: { label: 'the entry is removed', writes: one },
  changed: { label: 'a copied attribute changes', writes: one },
  key: { label: 'its key changes: delete and write', writes: indexWritesOfKeyChange.value },
} as const;
export type Effect = keyof typeof effects;

/** What is possible: a new item has no entry yet, and a deleted one keeps none. */
export function possibleEffect(effect: Effect, item: 'new' | 'kept' | 'gone'): Effect {
  if (item === 'kept' || effect === 'unaffected') return effect;
  if (item === 'new') return effect === 'removed' ? 'unaffected' : 'added';
  return effect === 'added' ? 'unaffected' : 'removed';
}

export interface IndexWrite {
  kind: 'lsi' | 'gsi';
  /** Bytes of the index entry. */
  bytes: number;
  effect: Effect;
}

/** Write units of one index for one item. */
export const indexUnits = ({ bytes, effect }: IndexWrite): number =>
  effects[effect].writes * blocksOf(bytes, writeBlock);

export const indexListHelp =
  'One index after the other: GSI or LSI, the size of its entry, and added, removed, changed, key or unaffected. Commas between; empty for none.';

const part =
  /^(?<kind>[gl]si)\s+(?<size>\d[\d,]*(?:\.\d+)?|\.\d+)\s*(?<unit>kb|b|bytes?)\s+(?<effect>[a-z]+)$/i;

function readPart(written: string): IndexWrite | string {
  const { kind, size, unit, effect = '' } = part.exec(written)?.groups ?? {};
  if (kind === undefined || size === undefined || unit === undefined)
    return `“${written.slice(0, 24)}” is no index. Write it as GSI 0.3 KB changed.`;
  const named = effect.toLowerCase();
  if (!Object.hasOwn(effects, named))
    return `“${effect.slice(0, 20)}” is no effect. Write ${Object.keys(effects).join(', ')}.`;
  const bytes = bytesIn(size, unit);
  // The name has just been found among the effects.
  return (
    sizeFault(written, bytes) ?? {
      kind: kind.toLowerCase() === 'gsi' ? 'gsi' : 'lsi',
      bytes,
      effect: named as Effect,
    }
  );
}

/** The indexes of a list that has no fault. */
export const readIndexList = (text: string): IndexWrite[] =>
  partsOf(text)
    .map(readPart)
    .filter((read) => typeof read !== 'string');

/** What is wrong with a list of indexes and what would be right, or nothing. */
export function indexListFault(text: string): string | undefined {
  const fault = partsOf(text)
    .map(readPart)
    .find((read) => typeof read === 'string');
  if (fault !== undefined) return fault;
  const kinds = readIndexList(text).map(({ kind }) => kind);
  const [local, global] = (['lsi', 'gsi'] as const).map(
    (kind) => kinds.filter((each) => each === kind).length,
  );
  if ((local ?? 0) > localIndexesMax.value)
    return `A table has at most ${localIndexesMax.value} local secondary indexes. Leave ${localIndexesMax.value}.`;
  if ((global ?? 0) > globalIndexesDefault.value)
    return `A table has at most ${globalIndexesDefault.value} global secondary indexes by default. Leave ${globalIndexesDefault.value}.`;
  return undefined;
}
