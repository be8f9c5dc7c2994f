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
  /** A day, a name or the like: its field begins with one line instead of three, and grows all the same. */
  oneLine?: true;
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

/** A value as a field shows it and a link carries it: the inverse of `read` (read-input.ts). */
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
