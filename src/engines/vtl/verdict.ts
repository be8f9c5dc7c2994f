import { parseClosely } from '#engines/json-closely';
import { counted } from '#engines/numbers';
import { TextFault } from '#engines/text-fault';
import { placedWithin } from './from-json.ts';

/** What the back end makes of a body, if it expects JSON. */
export interface Verdict {
  valid: boolean;
  /** In a few words: “valid, 2 fields”. */
  brief: string;
  /** As the end of a sentence that begins with “The back end gets”. */
  says: string;
}

/** JSON as JavaScript reads it, where names may repeat. */
function jsonIn(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Where and why a text is no JSON. */
function faultOf(text: string): string {
  try {
    parseClosely(text);
    return 'It is nested too deep.';
  } catch (fault) {
    if (fault instanceof TextFault) return placedWithin(text, fault);
    throw fault;
  }
}

/** Names may stand twice, since most programs take the last one. */
export function verdictOn(text: string): Verdict {
  if (text.trim() === '') return { valid: false, brief: 'empty', says: 'an empty body.' };
  const json = jsonIn(text);
  if (!json) return { valid: false, brief: 'no JSON', says: `a text that is no JSON. ${faultOf(text)}` };
  const { value } = json;
  if (Array.isArray(value))
    return {
      valid: true,
      brief: `valid, ${counted(value.length, 'item')}`,
      says: `valid JSON, a list of ${counted(value.length, 'item')}.`,
    };
  if (typeof value !== 'object' || value === null)
    return { valid: true, brief: 'valid, one value', says: 'valid JSON, a single value.' };
  const fields = Object.keys(value);
  const named = fields.slice(0, 4).join(', ').slice(0, 60);
  return {
    valid: true,
    brief: `valid, ${counted(fields.length, 'field')}`,
    says: `valid JSON with ${counted(fields.length, 'field')}${fields.length > 0 ? `: ${named}${fields.length > 4 ? ' …' : ''}` : ''}.`,
  };
}
