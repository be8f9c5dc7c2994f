import type { JsonNode } from '#engines/json';
import { parseClosely } from '#engines/json-closely';
import { placed, type TextFault } from '#engines/text-fault';
import { List, type Value } from './value.ts';

/** A JSON text as values of a template. Throws a TextFault. */
export function readJson(text: string): Value {
  const read = (node: JsonNode): Value => {
    switch (node.kind) {
      case 'object':
        return new Map(node.members.map(({ name, value }) => [name, read(value)]));
      case 'array':
        return new List(node.items.map(read), true);
      case 'number':
        return numberAt(text, node.at, node.value);
      case 'null':
        return null;
      default:
        return node.value;
    }
  };
  return read(parseClosely(text));
}

/** 10 stays whole, and 10.00 is a double, which prints as 10.0. */
function numberAt(text: string, at: number, value: number): bigint | number {
  const whole = /-?\d+(?![\d.eE])/y;
  whole.lastIndex = at;
  const [digits] = whole.exec(text) ?? [];
  return digits === undefined ? value : BigInt(digits);
}

/** Where a text that the template made is no JSON: in its own lines, not in the template’s. */
export const placedWithin = (text: string, fault: TextFault): string =>
  `Its ${placed(text, fault).replace('Line', 'line')}`;
