import { quantity, show } from './numbers.ts';

/** A number the reader types. `min` and `max` are inclusive and in `unit`. */
export interface NumberInput {
  kind: 'number';
  label: string;
  unit: string;
  min: number;
  max: number;
  /** What one press of an arrow key adds; it does not restrict what may be typed. */
  step: number;
  default: number;
  help: string;
  /** Only whole numbers make sense, as for a count. */
  whole?: boolean;
}

/** One of a few named options. */
export interface ChoiceInput<Option extends string = string> {
  kind: 'choice';
  label: string;
  options: Readonly<Record<Option, string>>;
  default: NoInfer<Option>;
  help: string;
}

/** A yes or no. */
export interface FlagInput {
  kind: 'flag';
  label: string;
  default: boolean;
  help: string;
}

/** A short text in a small language. `check` answers what is wrong with it and what would be right, or nothing. */
export interface TextInput {
  kind: 'text';
  label: string;
  maxLength: number;
  default: string;
  help: string;
  check: (text: string) => string | undefined;
}

export type Input = NumberInput | ChoiceInput | FlagInput | TextInput;
export type Inputs = Readonly<Record<string, Input>>;

type ValueOf<I extends Input> = I extends NumberInput
  ? number
  : I extends FlagInput
    ? boolean
    : I extends ChoiceInput<infer Option>
      ? Option
      : string;

/** The values that an engine with these inputs takes. */
export type Values<I extends Inputs> = { -readonly [Name in keyof I]: ValueOf<I[Name]> };

export const number = (input: Omit<NumberInput, 'kind'>): NumberInput => ({ kind: 'number', ...input });
export const choice = <Option extends string>(
  input: Omit<ChoiceInput<Option>, 'kind'>,
): ChoiceInput<Option> => ({ kind: 'choice', ...input });
export const flag = (input: Omit<FlagInput, 'kind'>): FlagInput => ({ kind: 'flag', ...input });
export const text = (input: Omit<TextInput, 'kind'>): TextInput => ({ kind: 'text', ...input });

/** What stands in one input. */
export type Value = number | string | boolean;

/** Names and values, as Object.entries gives them but with their type. */
export const entriesOf = <I extends Inputs>(values: Partial<Values<I>>): [string, Value][] =>
  Object.entries(values) as [string, Value][];

/** What became of a text that a reader typed or a link carried. */
export type Reading = { ok: true; value: Value } | { ok: false; fault: string };

function readNumber(input: NumberInput, raw: string): Reading {
  const { label, unit, min, max, whole } = input;
  const range = `from ${show(min, 6)} to ${quantity(max, unit, 6)}`;
  const compact = raw.replace(/[\s\u00a0]/g, '');
  // People type the unit too: “90%”, “60 s”.
  const bareUnit = unit.replace(/\s/g, '');
  const trimmed =
    bareUnit !== '' && compact.endsWith(bareUnit) ? compact.slice(0, -bareUnit.length) : compact;
  if (trimmed === '') {
    return {
      ok: false,
      fault: `${label} is empty. Write a number ${range}, such as ${show(input.default, 6)}.`,
    };
  }
  // A comma may only part thousands: elsewhere it would turn 60,5 into 605.
  if (/^[+-]?\d+,\d+$/.test(trimmed) && !/^[+-]?\d{1,3}(,\d{3})+$/.test(trimmed)) {
    return {
      ok: false,
      fault: `“${trimmed}” has a comma in it. Write ${trimmed.replace(',', '.')} with a point.`,
    };
  }
  const written = trimmed.replace(/,(?=\d{3}(\D|$))/g, '');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(written)) {
    return {
      ok: false,
      fault: `“${raw.trim().slice(0, 20)}” is not a number. Write digits ${range}, such as ${show(input.default, 6)}.`,
    };
  }
  const value = Number(written);
  const nearest = Math.min(max, Math.max(min, whole ? Math.round(value) : value));
  if (value !== nearest) {
    const wrong =
      value < min ? `below ${show(min, 6)}` : value > max ? `above ${show(max, 6)}` : 'not a whole number';
    return {
      ok: false,
      fault: `${label} is ${wrong}. The nearest valid value is ${quantity(nearest, unit, 6)}.`,
    };
  }
  return { ok: true, value };
}

/** Reads what a reader typed or a link carried. A refusal is one sentence that names what would be right. */
export function read(input: Input, raw: string): Reading {
  switch (input.kind) {
    case 'number':
      return readNumber(input, raw);
    case 'choice': {
      if (Object.hasOwn(input.options, raw)) return { ok: true, value: raw };
      const options = Object.keys(input.options).join(', ');
      return {
        ok: false,
        fault: `${input.label} has no option “${raw.slice(0, 20)}”. The options are ${options}.`,
      };
    }
    case 'flag':
      if (raw === 'yes' || raw === 'no') return { ok: true, value: raw === 'yes' };
      return { ok: false, fault: `${input.label} is “${raw.slice(0, 20)}”. Write yes or no.` };
    case 'text': {
      const { label, maxLength } = input;
      if (raw.length > maxLength) {
        return {
          ok: false,
          fault: `${label} has ${show(raw.length)} characters. Up to ${show(maxLength)} fit: cut ${show(raw.length - maxLength)}.`,
        };
      }
      const fault = input.check(raw);
      return fault === undefined ? { ok: true, value: raw } : { ok: false, fault };
    }
  }
}

/** A value as a field shows it and a link carries it: the inverse of `read`. */
export function write(value: Value): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

/** The values an engine starts from: every input's default, with `changes` over them. */
export function valuesOf<I extends Inputs>(inputs: I, changes: Partial<Values<I>> = {}): Values<I> {
  const defaults = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default]));
  // Object.fromEntries forgets the names; the entries come from `inputs`, so the shape is theirs.
  return { ...defaults, ...changes } as Values<I>;
}

/** The input of this name. A name such as “constructor” is no input, although every object has one. */
export const inputNamed = (inputs: Inputs, name: string): Input | undefined =>
  Object.hasOwn(inputs, name) ? inputs[name] : undefined;

/** Every fault of a set of values against its inputs, one sentence each; empty when all are inside the domain. */
export function faultsOf<I extends Inputs>(inputs: I, values: Partial<Values<I>>): string[] {
  return entriesOf(values).flatMap(([name, value]) => {
    const input = inputNamed(inputs, name);
    if (input === undefined) {
      return [`There is no input “${name}”. The inputs are ${Object.keys(inputs).join(', ')}.`];
    }
    const reading = read(input, write(value));
    return reading.ok ? [] : [reading.fault];
  });
}
