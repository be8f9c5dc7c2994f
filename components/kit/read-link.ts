import { type Inputs, inputNamed, type Values } from '#engines/inputs';
import { read } from '#engines/read-input';
import { stepName } from './link.ts';

/** What a link carries over a scene's start, and a sentence for each part of it that cannot be used. */
export function readLink<I extends Inputs>(
  inputs: I,
  start: Values<I>,
  query: string,
): { values: Values<I>; step: number | undefined; faults: string[] } {
  const values: Record<string, unknown> = { ...start };
  const faults: string[] = [];
  let step: number | undefined;
  for (const [name, raw] of new Map(new URLSearchParams(query))) {
    const input = inputNamed(inputs, name);
    if (input) {
      const reading = read(input, raw);
      if (reading.ok) values[name] = reading.value;
      else faults.push(`${reading.fault} The start value stands in its place.`);
    } else if (name === stepName && /^\d{1,6}$/.test(raw)) {
      step = Number(raw);
    } else if (name === stepName) {
      faults.push(
        `The link asks for moment “${raw.slice(0, 20)}”; moments are counted from 0. The scene shows its own.`,
      );
    } else {
      faults.push(`The link names “${name.slice(0, 20)}”, which is not used here.`);
    }
  }
  const told =
    faults.length > 3 ? [...faults.slice(0, 3), `And ${faults.length - 3} more like these.`] : faults;
  // Every value was read by the input of its name.
  return { values: values as Values<I>, step, faults: told };
}
