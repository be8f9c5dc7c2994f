import { type Inputs, read, type Values, write } from '#engines/inputs';

/** The query that carries what differs from the start, in the order of the inputs. */
export function linkQuery<I extends Inputs>(values: Values<I>, start: Values<I>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== start[name]) query.set(name, write(value as number | string | boolean));
  }
  return query.toString();
}

/** The values that a link carries over a scene's start, and a sentence for each part of it that cannot be used. */
export function readLink<I extends Inputs>(
  inputs: I,
  start: Values<I>,
  query: string,
): { values: Values<I>; faults: string[] } {
  const values: Record<string, unknown> = { ...start };
  const faults: string[] = [];
  for (const [name, raw] of new URLSearchParams(query)) {
    const input = inputs[name];
    if (!input) {
      faults.push(`The link names “${name.slice(0, 20)}”, which this page does not know.`);
      continue;
    }
    const reading = read(input, raw);
    if (reading.ok) values[name] = reading.value;
    else faults.push(reading.fault);
  }
  // Every value was read by the input of its name.
  return { values: values as Values<I>, faults };
}
