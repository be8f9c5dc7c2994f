import { readJsonPath, valueAt } from './json-path.ts';
import type { Meter } from './meter.ts';
import { jsonOf, Tool, textOf, type Value, type ValueMap } from './value.ts';

export const inputMethods = ['json', 'path', 'params'];

/** $input: the body as text and as values, and the parameters by the place they come from. */
export function inputFor(body: string, parsed: Value, params: ValueMap, meter: Meter): Tool {
  const param = (name: string): Value => {
    for (const place of params.values()) {
      const value = place instanceof Map ? place.get(name) : undefined;
      if (value !== undefined) return value;
    }
    return '';
  };
  return new Tool(
    (method, [given]) => {
      if (method === 'params') return given === undefined ? params : param(textOf(given, meter));
      if (method !== 'json' && method !== 'path') return null;
      const path = given === undefined ? '$' : textOf(given, meter);
      const value = valueAt(
        parsed,
        readJsonPath(path, () => meter.at),
      );
      if (method === 'path') return value ?? null;
      return meter.made(jsonOf(value === undefined ? '' : value, meter));
    },
    new Map([['body', body]]),
  );
}
