import { failAt } from '#engines/json';
import type { Meter } from './meter.ts';
import { isSame, List, textOf, type Value, type ValueMap } from './value.ts';

// What a template may call on its values: these names and no other. A call that does not fit its value has no result.

type Method<Of> = (of: Of, args: readonly Value[], meter: Meter) => Value | undefined;
type Methods<Of> = Readonly<Record<string, Method<Of>>>;

/** A method whose arguments are texts. */
const onTexts =
  (method: (of: string, first: string, second: string, meter: Meter) => Value): Method<string> =>
  (of, [first, second = ''], meter) =>
    typeof first === 'string' && typeof second === 'string' ? method(of, first, second, meter) : undefined;

/** The letters that a pattern of Java’s stands for, if it is no more than letters and escaped signs. */
function plain(pattern: string, meter: Meter): string {
  if (pattern === '' || /(?<!\\)(\\\\)*[.*+?()[\]{}|^$]|\\[A-Za-z0-9]/.test(pattern))
    failAt(
      meter.at,
      `“${pattern.slice(0, 20)}” is a regular expression to Java. This page takes letters only; put \\ before a sign such as \\.`,
    );
  return pattern.replace(/\\(.)/g, '$1');
}

function replaced(of: string, old: string, by: string, meter: Meter): string {
  const parts = of.split(old);
  meter.room(of.length + (parts.length - 1) * by.length);
  return parts.join(by);
}

const texts: Methods<string> = {
  length: (of) => BigInt(of.length),
  isEmpty: (of) => of === '',
  trim: (of) => of.trim(),
  toUpperCase: (of, _, meter) => meter.made(of.toUpperCase()),
  toLowerCase: (of, _, meter) => meter.made(of.toLowerCase()),
  concat: onTexts((of, other, _, meter) => meter.made(of) + meter.made(other)),
  contains: onTexts((of, part) => of.includes(part)),
  startsWith: onTexts((of, part) => of.startsWith(part)),
  endsWith: onTexts((of, part) => of.endsWith(part)),
  indexOf: onTexts((of, part) => BigInt(of.indexOf(part))),
  equalsIgnoreCase: onTexts((of, other) => of.toLowerCase() === other.toLowerCase()),
  replace: onTexts((of, old, by, meter) => (old === '' ? null : replaced(of, old, by, meter))),
  replaceAll: onTexts((of, old, by, meter) =>
    replaced(of, plain(old, meter), by.replace(/\\(.)/g, '$1'), meter),
  ),
  split: onTexts((of, by, _, meter) => {
    meter.room(of.length);
    const parts = of.split(plain(by, meter));
    // As in Java, empty parts at the end are none.
    while (parts.length > 1 && parts.at(-1) === '') parts.pop();
    return new List(parts);
  }),
  substring: (of, [from, to = BigInt(of.length)]) =>
    typeof from === 'bigint' && typeof to === 'bigint' && from >= 0n && from <= to && to <= of.length
      ? of.slice(Number(from), Number(to))
      : undefined,
};

const isPlace = (index: Value | undefined, length: number): boolean =>
  typeof index === 'bigint' && index >= 0n && index < length;

const lists: Methods<List> = {
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

const maps: Methods<ValueMap> = {
  size: (of) => BigInt(of.size),
  isEmpty: (of) => of.size === 0,
  get: (of, [name]) => (typeof name === 'string' ? of.get(name) : undefined),
  containsKey: (of, [name]) => typeof name === 'string' && of.has(name),
  keySet: (of) => new List([...of.keys()]),
  values: (of) => new List([...of.values()]),
  entrySet: (of) =>
    new List(
      [...of].map(
        ([key, value]) =>
          new Map<string, Value>([
            ['key', key],
            ['value', value],
          ]),
      ),
    ),
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

const printed: Method<Value> = (of, _, meter) => meter.made(textOf(of, meter));
const all: Methods<Value> = {
  toString: printed,
  equals: (of, [other = null], meter) => typeof of === typeof other && isSame(of, other, meter),
};

export const valueMethods = [
  ...new Set([texts, lists, maps, all].flatMap((methods) => Object.keys(methods))),
];

function named<Of>(methods: Methods<Of>, name: string): Method<Of> | undefined {
  return Object.hasOwn(methods, name) ? methods[name] : undefined;
}

/** What a method of a value gives; undefined where the value has none of this name. */
export function callMethod(of: Value, name: string, args: readonly Value[], meter: Meter): Value | undefined {
  const common = named(all, name);
  if (common) return common(of, args, meter);
  if (typeof of === 'string') return named(texts, name)?.(of, args, meter);
  if (of instanceof List) return named(lists, name)?.(of, args, meter);
  if (of instanceof Map) return named(maps, name)?.(of, args, meter);
  return undefined;
}
