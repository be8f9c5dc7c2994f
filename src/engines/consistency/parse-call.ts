import {
  type Change,
  type Consistency,
  consistencies,
  type Operation,
  type Path,
  paths,
  type ReadCall,
  type Region,
  regions,
  type Value,
  type WriteCall,
} from './operations.ts';
import { isName, parseChange, parseMoment, parseSpan, quote } from './words-of-text.ts';

const verbs = ['put', 'update', 'delete', 'transact', 'get', 'head', 'list'] as const;

/** What the words after the keys say; each may stand once. */
interface Options {
  consistency?: Consistency;
  via?: Path;
  client?: string;
  region?: Region;
  effect?: number;
  unanswered?: true;
  onlyIf?: { holds: Value };
}

/** Reads one statement: a value held before anything happens, or a call; or says what is wrong with it. */
export function parseCall(words: readonly string[], id: number): Operation | Change | string {
  const [time = '', written = '', ...rest] = words;
  if (written === '' && time.includes('=')) {
    return (
      parseChange(time) ??
      `${quote(time)} is not understood. Write a key and what it holds before, such as seat-1=free, in up to 20 letters, digits or - _ . /.`
    );
  }
  const span = parseSpan(time);
  if (typeof span === 'string') return `word 1, ${span}`;
  const verb = verbs.find((name) => name === written.toLowerCase());
  if (verb === undefined) {
    return written === ''
      ? `nothing stands after ${time}. Write what happens, such as ${time} get seat-1.`
      : `word 2, ${quote(written)} is no operation. Write ${verbs.join(', ')}, such as ${time} get seat-1.`;
  }
  const split = rest.findIndex((word) => isOption(word));
  const operands = split < 0 ? rest : rest.slice(0, split);
  const options = parseOptions(split < 0 ? [] : rest.slice(split), operands.length + 3);
  if (typeof options === 'string') return options;
  const call = {
    id,
    ...span,
    client: options.client ?? '',
    region: options.region ?? 'A',
    via: options.via,
  } as const;
  return verb === 'get' || verb === 'head' || verb === 'list'
    ? readOf(verb, call, operands, options)
    : writeOf(verb, call, operands, options);
}

type Called = Pick<Operation, 'id' | 'start' | 'end' | 'client' | 'region' | 'via'>;

function readOf(
  verb: 'get' | 'head' | 'list',
  call: Called,
  operands: readonly string[],
  options: Options,
): ReadCall | string {
  const wrong = operands.findIndex((word) => !isName(word));
  if (wrong >= 0)
    return `word ${wrong + 3}, ${quote(operands[wrong] ?? '')} is no key. Write such as ${verb} seat-1, or after the keys strong, via dax, by ana.`;
  if (options.effect !== undefined || options.unanswered || options.onlyIf !== undefined)
    return `effect, unanswered and if belong to writes. Take them away from ${verb}.`;
  const read = { ...call, consistency: options.consistency };
  if (verb === 'list') {
    if (operands.length > 1) return `list takes one prefix. Take ${quote(operands.slice(1).join(' '))} away.`;
    return { ...read, kind: 'list', keys: [], prefix: operands[0] ?? '' };
  }
  if (operands.length === 0) return `${verb} needs a key, such as ${verb} seat-1.`;
  if (new Set(operands).size < operands.length) return `${verb} names a key twice. Name each key once.`;
  return { ...read, kind: 'get', keys: operands, prefix: '' };
}

function writeOf(
  verb: WriteCall['kind'],
  call: Called,
  operands: readonly string[],
  options: Options,
): WriteCall | string {
  const example = verb === 'delete' ? 'delete seat-1' : `${verb} seat-1=sold`;
  const changes: Change[] = [];
  for (const [index, word] of operands.entries()) {
    const change =
      verb === 'delete' ? (isName(word) ? { key: word, value: undefined } : undefined) : parseChange(word);
    if (change === undefined || (verb !== 'transact' && verb !== 'delete' && change.value === undefined))
      return `word ${index + 3}, ${quote(word)} is not understood after ${verb}. Write such as ${example}.`;
    changes.push(change);
  }
  if (changes.length === 0)
    return `${verb} needs a key${verb === 'delete' ? '' : ' and a value'}, such as ${example}.`;
  if (verb !== 'transact' && changes.length > 1)
    return `${verb} takes one key. For several items at once write transact a=1 b=2.`;
  if (new Set(changes.map(({ key }) => key)).size < changes.length)
    return 'transact names a key twice. No two actions of a transaction may touch the same item.';
  if (options.consistency !== undefined)
    return `${options.consistency} belongs to reads. Take it away from ${verb}.`;
  if (verb === 'transact' && options.onlyIf !== undefined)
    return 'if belongs to a write of one key. Write put, update or delete.';
  const { effect } = options;
  if (effect !== undefined && options.unanswered)
    return 'an unanswered write has no known moment of effect. Keep effect or unanswered.';
  if (effect !== undefined && (effect < call.start || effect > call.end))
    return `the effect at ${effect} lies outside the call. Write a moment from ${call.start} to ${call.end}.`;
  return {
    ...call,
    kind: verb,
    changes,
    effect,
    unanswered: options.unanswered ?? false,
    onlyIf: options.onlyIf,
  };
}

const isOption = (word: string) =>
  ['via', 'by', 'at', 'effect', 'unanswered', 'if', ...consistencies].includes(word.toLowerCase());

/** Reads the words after the keys; `first` is the number of the first of them within its line. */
function parseOptions(words: readonly string[], first: number): Options | string {
  const options: Options = {};
  const given = new Set<string>();
  for (let index = 0; index < words.length; index += 1) {
    const word = (words[index] ?? '').toLowerCase();
    const place = `word ${first + index}`;
    const consistency = consistencies.find((name) => name === word);
    const kind = consistency === undefined ? word : 'consistency';
    if (given.has(kind))
      return `${place}, ${quote(word)} stands twice or contradicts another word. Keep one.`;
    given.add(kind);
    if (consistency !== undefined) options.consistency = consistency;
    else if (word === 'unanswered') options.unanswered = true;
    else {
      index += 1;
      const fault = setOption(options, word, words[index] ?? '');
      if (fault !== undefined) return `${place}, ${fault}`;
    }
  }
  return options;
}

function setOption(options: Options, word: string, operand: string): string | undefined {
  switch (word) {
    case 'via': {
      const path = paths.find((name) => name === operand.toLowerCase());
      if (path === undefined) return `via takes one of ${paths.join(', ')}, such as via ${paths[1]}.`;
      options.via = path;
      return undefined;
    }
    case 'at': {
      const region = regions.find((name) => name === operand.toUpperCase());
      if (region === undefined) return `at takes a Region: ${regions.join(', ')}.`;
      options.region = region;
      return undefined;
    }
    case 'by':
      if (!isName(operand)) return 'by takes the name of a client, such as by ana.';
      options.client = operand;
      return undefined;
    case 'effect': {
      const effect = parseMoment(operand);
      if (effect === undefined) return 'effect takes a moment, such as effect 1500 or effect 1.5s.';
      options.effect = effect;
      return undefined;
    }
    case 'if':
      if (operand !== 'none' && !isName(operand))
        return 'if takes what the key has to hold: if none, or such as if free.';
      options.onlyIf = { holds: operand === 'none' ? undefined : operand };
      return undefined;
    default:
      return `${quote(word)} is not understood here. Write via, by, at, effect, if, unanswered, ${consistencies.join(', ')}.`;
  }
}
