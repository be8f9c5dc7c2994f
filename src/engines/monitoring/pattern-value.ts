import type { JsonNode } from '#engines/json';

/** A value at the end of a path; `written` is what an exact comparison looks at. */
export interface Leaf {
  value: string | number | boolean | null;
  /** JSON as it was written: EventBridge does not take 300 for 300.0. */
  written: string;
}

const numberAt = /-?[\d.]+(?:[eE][+-]?\d+)?/y;

/** A node of `text` as a leaf; undefined for an object or a list. */
export function leafOf(node: JsonNode, text: string): Leaf | undefined {
  switch (node.kind) {
    case 'object':
    case 'array':
      return undefined;
    case 'null':
      return { value: null, written: 'null' };
    case 'number': {
      numberAt.lastIndex = node.at;
      return { value: node.value, written: numberAt.exec(text)?.[0] ?? String(node.value) };
    }
    default:
      return { value: node.value, written: JSON.stringify(node.value) };
  }
}

/** The leaves of a field: of a list each item, of an object none. */
export function leavesOf(node: JsonNode, text: string): Leaf[] {
  if (node.kind === 'array') return node.items.flatMap((item) => leavesOf(item, text));
  const leaf = leafOf(node, text);
  return leaf ? [leaf] : [];
}

/** A node as JSON on one line, numbers as they were written; it is shown, never run. */
export function oneLine(node: JsonNode, text: string): string {
  if (node.kind === 'object')
    return `{${node.members.map(({ name, value }) => `${JSON.stringify(name)}: ${oneLine(value, text)}`).join(', ')}}`;
  if (node.kind === 'array') return `[${node.items.map((item) => oneLine(item, text)).join(', ')}]`;
  return leafOf(node, text)?.written ?? '';
}
