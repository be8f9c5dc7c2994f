import type { JsonNode } from '#engines/json';
import { failAt } from '#engines/text-fault';

/** Whether a text fits. */
export type TextTest = (text: string) => boolean;

const stringIn = (node: JsonNode, what: string): string =>
  node.kind === 'string' ? node.value : failAt(node.at, `${what} takes a string in double quotes.`);

/** The text between the stars of a wildcard; \* and \\ stand for the characters themselves. */
function partsOf(text: string, at: number): string[] {
  if (/(^|[^\\])(\\\\)*\*\*/.test(text))
    return failAt(at, 'Two stars side by side are refused. One does the same.');
  const parts = [''];
  for (let index = 0; index < text.length; index++) {
    const char = text[index] ?? '';
    const next = text[index + 1] ?? '';
    if (char === '*') parts.push('');
    else if (char === '\\') {
      if (next !== '*' && next !== '\\')
        return failAt(at, 'A backslash stands before a star or a backslash only.');
      parts.push((parts.pop() ?? '') + next);
      index++;
    } else parts.push((parts.pop() ?? '') + char);
  }
  return parts;
}

/** Looks for each part behind the one before, so hostile texts cost no more than length × length. */
function wildcard(parts: readonly string[]): TextTest {
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  return (text) => {
    if (last === undefined) return text === first;
    if (!text.startsWith(first)) return false;
    let from = first.length;
    for (const part of rest) {
      const found = text.indexOf(part, from);
      if (found < 0) return false;
      from = found + part.length;
    }
    return text.length - last.length >= from && text.endsWith(last);
  };
}

/** “ec2”, or { "equals-ignore-case": "ec2" } where the case shall not matter. */
function part(node: JsonNode, name: string): { part: string; fold: (text: string) => string } {
  if (node.kind !== 'object') return { part: stringIn(node, name), fold: (text) => text };
  const [member, more] = node.members;
  if (member?.name !== 'equals-ignore-case' || more !== undefined)
    return failAt(node.at, `Inside ${name} write a string, or { "equals-ignore-case": "…" }.`);
  return { part: stringIn(member.value, member.name).toLowerCase(), fold: (text) => text.toLowerCase() };
}

export const textOperators = ['prefix', 'suffix', 'equals-ignore-case', 'wildcard'];

/** Reads what stands behind one of `textOperators`. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html */
export function textTest(name: string, node: JsonNode): TextTest {
  if (name === 'wildcard') return wildcard(partsOf(stringIn(node, name), node.at));
  if (name === 'equals-ignore-case') {
    const wanted = stringIn(node, name).toLowerCase();
    return (text) => text.toLowerCase() === wanted;
  }
  const { part: wanted, fold } = part(node, name);
  return name === 'prefix' ? (text) => fold(text).startsWith(wanted) : (text) => fold(text).endsWith(wanted);
}
