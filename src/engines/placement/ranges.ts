import type { Rule } from './place.ts';

/** A part of a key space: from `from` up to, but without, `to`. */
export interface Range<Key> {
  from: Key;
  to: Key;
}

/** A hash space cut into parts of equal size, as a table or a stream starts. */
export const equalRanges = (size: number, parts: number): Range<number>[] =>
  Array.from({ length: parts }, (_, part) => ({
    from: Math.floor((size * part) / parts),
    to: Math.floor((size * (part + 1)) / parts),
  }));

/** Each item goes to the range that its key, a hash or the text itself, falls into. The ranges stand in the order of their keys. */
export const byRange = <Item, Key>(keyOf: (item: Item) => Key): Rule<Item, Range<Key>> => ({
  name: 'range of the key',
  keep: (item, ranges) => {
    const key = keyOf(item);
    // Halving: streams and tables may have many ranges, and items come by the thousand.
    let [low, high] = [0, ranges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const range = ranges[middle];
      if (range !== undefined && range.to <= key) low = middle + 1;
      else high = middle;
    }
    const range = ranges[low];
    return range !== undefined && range.from <= key ? [range] : [];
  },
});
