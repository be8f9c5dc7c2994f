import { type JsonNode, parseJson, unended } from './json.ts';
import { seenAt } from './seen.ts';
import { TextFault } from './text-fault.ts';

// Apart from json.ts: a page whose readers paste JSON has room for better reasons, and many others do not.

/** A string up to its end, or to what may not stand in one. */
const beginningAt = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/uy;

/** Parses JSON; its faults also name signs that nobody sees, and what breaks a string. */
export function parseClosely(text: string): JsonNode {
  try {
    return parseJson(text);
  } catch (fault) {
    if (!(fault instanceof TextFault)) throw fault;
    const { at, message } = fault;
    if (message === unended) throw brokenString(text, at);
    throw new TextFault(
      at,
      message.replace(`there is ${JSON.stringify(text[at])}`, () => seenAt(text, at)),
    );
  }
}

/** Why the string that begins here is none. */
function brokenString(text: string, begin: number): TextFault {
  beginningAt.lastIndex = begin;
  const at = begin + (beginningAt.exec(text)?.[0].length ?? 0);
  const sign = text[at];
  if (sign === undefined || /[\r\n]/.test(sign)) return new TextFault(begin, unended);
  return new TextFault(
    at,
    sign === '\\'
      ? `JSON knows no ${text.slice(at, at + 2)} in a string: after a backslash comes ", \\, /, b, f, n, r, t or u with four digits.`
      : `In a string JSON writes this sign as ${JSON.stringify(sign).slice(1, -1)}.`,
  );
}
