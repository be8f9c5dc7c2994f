import { fail, type Reading } from '#engines/reading';
import {
  entriesOf,
  type Input,
  type Inputs,
  inputNamed,
  type NumberInput,
  type Value,
  type Values,
  write,
} from './inputs.ts';
import { quantity, show } from './numbers.ts';

// Apart from the declarations, since a page needs it only once somebody types.

function readNumber(input: NumberInput, raw: string): Reading<Value> {
  const { label, unit, min, max, whole } = input;
  const range = `from ${show(min, 6)} to ${quantity(max, unit, 6)}`;
  // A minus may be copied from a result, where it is the sign that printers use.
  const compact = raw.replace(/[\s\u00a0]/g, '').replace(/^−/, '-');
  // People type the unit too: “90%”, “60 s”.
  const bareUnit = unit.replace(/\s/g, '');
  const trimmed =
    bareUnit !== '' && compact.endsWith(bareUnit) ? compact.slice(0, -bareUnit.length) : compact;
  if (trimmed === '') {
    return fail(`“${label}” is empty. Write a number ${range}, such as ${show(input.default, 6)}.`);
  }
  // A comma may only part thousands: elsewhere it would turn 60,5 into 605.
  if (/^[+-]?\d+,\d+$/.test(trimmed) && !/^[+-]?\d{1,3}(,\d{3})+$/.test(trimmed)) {
    return fail(`“${trimmed}” has a comma in it. Write ${trimmed.replace(',', '.')} with a point.`);
  }
  const written = trimmed.replace(/,(?=\d{3}(\D|$))/g, '');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(written)) {
    return fail(
      `“${raw.trim().slice(0, 20)}” is not a number. Write digits ${range}, such as ${show(input.default, 6)}.`,
    );
  }
  const value = Number(written);
  const nearest = Math.min(max, Math.max(min, whole ? Math.round(value) : value));
  if (value !== nearest) {
    const wrong =
      value < min ? `below ${show(min, 6)}` : value > max ? `above ${show(max, 6)}` : 'not a whole number';
    return fail(`“${label}” is ${wrong}. The nearest valid value is ${quantity(nearest, unit, 6)}.`);
  }
  return { ok: true, value };
}

/** Reads what a reader typed or a link carried. A refusal is one sentence that names what would be right. */
export function read(input: Input, raw: string): Reading<Value> {
  switch (input.kind) {
    case 'number':
      return readNumber(input, raw);
    case 'choice': {
      if (Object.hasOwn(input.options, raw)) return { ok: true, value: raw };
      const options = Object.keys(input.options).join(', ');
      return fail(`“${input.label}” has no option “${raw.slice(0, 20)}”. The options are ${options}.`);
    }
    case 'flag':
      if (raw === 'yes' || raw === 'no') return { ok: true, value: raw === 'yes' };
      return fail(`“${input.label}” is “${raw.slice(0, 20)}”. Write yes or no.`);
    case 'text': {
      const { label, maxLength } = input;
      if (raw.length > maxLength) {
        return fail(
          `“${label}” has ${show(raw.length)} characters. Up to ${show(maxLength)} fit: cut ${show(raw.length - maxLength)}.`,
        );
      }
      const fault = input.check(raw);
      return fault === undefined ? { ok: true, value: raw } : fail(fault);
    }
  }
}

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
