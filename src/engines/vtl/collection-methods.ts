import type { Methods } from './method.ts';
import { Entry, isSame, List, type Value, type ValueMap } from './value.ts';

const isPlace = (index: Value | undefined, length: number): boolean =>
  typeof index === 'bigint' && index >= 0n && index < length;

export const listMethods: Methods<List> = {
  size: ({ items }) => BigInt(items.length),
  isEmpty: ({ items }) => items.length === 0,
  get: ({ items }, [index]) => (typeof index === 'bigint' ? items[Number(index)] : undefined),
  contains: ({ items }, [item = null], meter) => items.some((each) => isSame(each, item, meter)),
  indexOf: ({ items }, [item = null], meter) => BigInt(items.findIndex((each) => isSame(each, item, meter))),
  add: ({ items }, args, meter) => {
    meter.turn();
    const [index, item = null] = args.length > 1 ? args : [BigInt(items.length), ...args];
    if (!isPlace(index, items.length + 1)) return undefined;
    items.splice(Number(index), 0, item);
    return args.length > 1 ? undefined : true;
  },
  set: ({ items }, [index, item = null]) =>
    isPlace(index, items.length) ? items.splice(Number(index), 1, item)[0] : undefined,
  /** A number is a place; anything else is looked for. */
  remove: ({ items }, [what = null], meter) => {
    if (typeof what === 'bigint')
      return isPlace(what, items.length) ? items.splice(Number(what), 1)[0] : undefined;
    const place = items.findIndex((each) => isSame(each, what, meter));
    if (place >= 0) items.splice(place, 1);
    return place >= 0;
  },
};

export const mapMethods: Methods<ValueMap> = {
  size: (of) => BigInt(of.size),
  isEmpty: (of) => of.size === 0,
  get: (of, [name]) => (typeof name === 'string' ? of.get(name) : undefined),
  containsKey: (of, [name]) => typeof name === 'string' && of.has(name),
  keySet: (of) => new List([...of.keys()]),
  values: (of) => new List([...of.values()]),
  entrySet: (of) => new List([...of].map(([key, value]) => new Entry(key, value))),
  put: (of, [name, value = null], meter) => {
    if (typeof name !== 'string') return undefined;
    meter.turn();
    const before = of.get(name);
    of.set(name, value);
    return before;
  },
  putAll: (of, [others], meter) => {
    if (!(others instanceof Map)) return undefined;
    for (const [name, value] of others) {
      meter.turn();
      of.set(name, value);
    }
    return undefined;
  },
  remove: (of, [name]) => {
    if (typeof name !== 'string') return undefined;
    const before = of.get(name);
    of.delete(name);
    return before;
  },
};

export const entryMethods: Methods<Entry> = {
  getKey: (of) => of.get('key'),
  getValue: (of) => of.get('value'),
};
