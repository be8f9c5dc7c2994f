import type { Meter } from './meter.ts';

/** A list: one that comes from JSON prints as JSON, one that the template makes prints as Java does it. */
export class List {
  readonly items: Value[];
  readonly json: boolean;
  constructor(items: Value[], json = false) {
    this.items = items;
    this.json = json;
  }
}

/** A name of a map with its value, as entrySet() lists them; it prints as key=value. */
export class Entry extends Map<string, Value> {
  constructor(key: string, value: Value) {
    super();
    this.set('key', key).set('value', value);
  }
}

/** $input or $util: what may be called on it and read of it, and nothing else. */
export class Tool {
  readonly call: (method: string, args: readonly Value[]) => Value;
  readonly properties: ReadonlyMap<string, Value>;
  constructor(call: Tool['call'], properties: ReadonlyMap<string, Value> = new Map()) {
    this.call = call;
    this.properties = properties;
  }
}

/**
 * Whole numbers are bigints and all others numbers, since VTL divides the two differently.
 * Objects are maps: they have no prototype to walk.
 */
export type Value = string | boolean | bigint | number | null | List | Tool | ValueMap;
export type ValueMap = Map<string, Value>;

/** As Java writes a double: 10.0, 0.05, 1.0E10. */
function decimalText(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-3 && size < 1e7))
    return Number.isInteger(value) ? value.toFixed(1) : String(value);
  const [digits = '', power = ''] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(power)}`;
}

/** A value as JSON text. */
export function jsonOf(value: Value, meter: Meter, depth = 0): string {
  meter.turn(depth);
  const json = (item: Value) => meter.made(jsonOf(item, meter, depth + 1));
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof List) return `[${value.items.map(json).join(',')}]`;
  if (value instanceof Map)
    return `{${[...value].map(([name, item]) => `${JSON.stringify(name)}:${json(item)}`).join(',')}}`;
  return textOf(value, meter, depth);
}

/** A value as it is printed: an object as Java does it, {number=12A, row=C}, which is no JSON. */
export function textOf(value: Value, meter: Meter, depth = 0): string {
  meter.turn(depth);
  const text = (item: Value) => meter.made(textOf(item, meter, depth + 1));
  if (typeof value === 'number') return decimalText(value);
  if (value instanceof Tool) return '';
  if (value instanceof List)
    return value.json ? jsonOf(value, meter, depth) : `[${value.items.map(text).join(', ')}]`;
  if (value instanceof Entry) return `${value.get('key')}=${text(value.get('value') ?? null)}`;
  if (value instanceof Map)
    return `{${[...value].map(([name, item]) => `${name}=${text(item)}`).join(', ')}}`;
  return String(value);
}

/** Only false and null are false: 0 and the empty text count as true. */
export const isTrue = (value: Value): boolean => value !== false && value !== null;

export const isNumber = (value: Value): value is bigint | number =>
  typeof value === 'bigint' || typeof value === 'number';

/** Numbers by what they are worth, all else by its text. */
export function isSame(left: Value, right: Value, meter: Meter): boolean {
  if (isNumber(left) && isNumber(right)) return Number(left) === Number(right);
  return left === null || right === null ? left === right : textOf(left, meter) === textOf(right, meter);
}
