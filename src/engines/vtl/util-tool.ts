import { failAt, TextFault } from '#engines/text-fault';
import { bytesOf, fromBase64, textOfBytes, toBase64 } from './bytes.ts';
import { placedWithin, readJson } from './from-json.ts';
import type { Meter } from './meter.ts';
import { Tool, textOf, type Value } from './value.ts';

const escapes: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** As JavaScript writes a string: single quotes get a backslash too, which JSON does not know. */
export const escapeJavaScript = (text: string): string =>
  text.replace(
    /['"\\\p{Cc}]/gu,
    (sign) =>
      escapes[sign] ??
      (/\p{Cc}/u.test(sign) ? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}` : `\\${sign}`),
  );

const urlEncode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '?'))
    .replace(/[!'()~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');

function urlDecode(text: string, meter: Meter): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return failAt(
      meter.at,
      '$util.urlDecode gets a text with a % that stands for no letter. Write %25 for a percent sign.',
    );
  }
}

function parseJson(text: string, meter: Meter): Value {
  try {
    return readJson(text);
  } catch (fault) {
    if (!(fault instanceof TextFault)) throw fault;
    return failAt(meter.at, `$util.parseJson gets a text that is no JSON. ${placedWithin(text, fault)}`);
  }
}

const functions: Readonly<Record<string, (text: string, meter: Meter) => Value>> = {
  escapeJavaScript,
  parseJson,
  urlEncode,
  urlDecode,
  base64Encode: (text) => toBase64(bytesOf(text)),
  base64Decode: (text) => textOfBytes(fromBase64(text)),
};

export const utilMethods = Object.keys(functions);

/** $util, whose functions take one text each. */
export const utilFor = (meter: Meter): Tool =>
  new Tool((name, [given = '']) => {
    const run = Object.hasOwn(functions, name) ? functions[name] : undefined;
    const text = textOf(given, meter);
    // No function makes more than six letters of one.
    meter.room(text.length * 6);
    return run?.(text, meter) ?? null;
  });
