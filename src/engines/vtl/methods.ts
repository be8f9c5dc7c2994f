import { entryMethods, listMethods, mapMethods } from './collection-methods.ts';
import type { Meter } from './meter.ts';
import type { Method, Methods } from './method.ts';
import { textMethods } from './text-methods.ts';
import { Entry, isSame, List, textOf, type Value } from './value.ts';

// What a template may call on its values: these names and no other. A call that does not fit its value has no result.

const printed: Method<Value> = (of, _, meter) => meter.made(textOf(of, meter));
const all: Methods<Value> = {
  toString: printed,
  equals: (of, [other = null], meter) => typeof of === typeof other && isSame(of, other, meter),
};

export const valueMethods = [
  ...new Set(
    [textMethods, listMethods, mapMethods, entryMethods, all].flatMap((methods) => Object.keys(methods)),
  ),
];

function named<Of>(methods: Methods<Of>, name: string): Method<Of> | undefined {
  return Object.hasOwn(methods, name) ? methods[name] : undefined;
}

/** What a method of a value gives; undefined where the value has none of this name. */
export function callMethod(of: Value, name: string, args: readonly Value[], meter: Meter): Value | undefined {
  const common = named(all, name);
  if (common) return common(of, args, meter);
  if (typeof of === 'string') return named(textMethods, name)?.(of, args, meter);
  if (of instanceof List) return named(listMethods, name)?.(of, args, meter);
  if (of instanceof Entry) return named(entryMethods, name)?.(of, args, meter);
  if (of instanceof Map) return named(mapMethods, name)?.(of, args, meter);
  return undefined;
}
