import { show } from '#engines/numbers';
import { partitionKeyMax } from '#facts/messaging';

export interface KeyTraffic {
  key: string;
  /** Records per second with this key. */
  rate: number;
}

const linesMost = 20;
const keysMost = 300;
const rateMost = 100_000;
const many = /\{(\d{1,4})-(\d{1,4})\}/;

class LineFault extends Error {}
const fail = (says: string): never => {
  throw new LineFault(says);
};

/** “truck-{1-100}” as a hundred keys; anything else as itself. */
function keysOf(written: string): string[] {
  const [braces, from = '', to = ''] = many.exec(written) ?? [];
  if (braces === undefined) return [written];
  const [first, last] = [Number(from), Number(to)];
  if (first > last) return fail(`{${from}-${to}} runs backwards. Write {${to}-${from}}.`);
  if (last - first >= keysMost)
    return fail(
      `{${from}-${to}} makes more than ${keysMost} keys. Up to {${from}-${first + keysMost - 1}} fits.`,
    );
  return Array.from({ length: last - first + 1 }, (_, index) =>
    written.replace(braces, String(first + index).padStart(from.length, '0')),
  );
}

function lineOf(line: string): KeyTraffic[] {
  const [, written = '', amount = ''] = /^(.*?)\s+(\S+)$/.exec(line) ?? [];
  if (written === '') return fail('A key and its records per second belong here, such as user-1 50.');
  if (!/^\d+$/.test(amount))
    return fail(
      `“${amount.slice(0, 20)}” is no whole number. End the line with the records per second, such as 50.`,
    );
  const rate = Number(amount);
  if (rate > rateMost)
    return fail(`${show(rate)} is too much. The nearest valid value is ${rateMost}, without a comma.`);
  const longest = partitionKeyMax.value;
  if (written.length > longest)
    return fail(
      `This key has ${written.length} characters. Up to ${longest} fit: cut ${written.length - longest}.`,
    );
  return keysOf(written).map((key) => ({ key, rate }));
}

/** Reads a key and its traffic a line. Throws a LineFault that begins with the number of the line. */
function parse(text: string): KeyTraffic[] {
  const found = new Map<string, KeyTraffic>();
  const lines = text.split('\n').map((line) => line.trim());
  const count = lines.filter((line) => line !== '').length;
  if (count > linesMost)
    fail(`There are ${count} lines. Up to ${linesMost} fit here: remove ${count - linesMost}.`);
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    try {
      for (const each of lineOf(line)) {
        if (found.has(each.key)) fail(`“${each.key.slice(0, 30)}” stands here twice. Give its traffic once.`);
        found.set(each.key, each);
      }
    } catch (error) {
      if (error instanceof LineFault) error.message = `Line ${index + 1}: ${error.message}`;
      throw error;
    }
    if (found.size > keysMost)
      fail(`Line ${index + 1}: that makes ${show(found.size)} keys. Up to ${keysMost} fit here.`);
  }
  return found.size > 0
    ? [...found.values()]
    : fail('There is no key. Write a key and its records per second, such as user-1 50.');
}

export function keyTrafficFault(text: string): string | undefined {
  try {
    parse(text);
    return undefined;
  } catch (error) {
    if (error instanceof LineFault) return error.message;
    throw error;
  }
}

/** The keys of a text that has no fault; of one that has, none. */
export const keyTraffic = (text: string): readonly KeyTraffic[] =>
  keyTrafficFault(text) === undefined ? parse(text) : [];
