import { type Inputs, inputNamed, read, type Values, write } from '#engines/inputs';

/** The name under which a link carries the step of a simulation. */
const stepName = 'at';

/** The query that carries what differs from the start, in the order of the inputs, and the step of a simulation. */
export function linkQuery<I extends Inputs>(values: Values<I>, start: Values<I>, step?: number): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== start[name]) query.set(name, write(value as number | string | boolean));
  }
  if (step !== undefined) query.set(stepName, String(step));
  return query.toString();
}

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
    } else {
      faults.push(`The link names “${name.slice(0, 20)}”, which is not used here.`);
    }
  }
  // Every value was read by the input of its name.
  const told = faults.length > 3 ? [...faults.slice(0, 3), `So are ${faults.length - 3} more.`] : faults;
  return { values: values as Values<I>, step, faults: told };
}

/** Puts the link to a scene in this state into the clipboard; answers what to tell the reader. */
export async function copyLink(sceneId: string, query: string): Promise<string> {
  const link = `${location.origin}${location.pathname}${query && `?${query}`}#${sceneId}`;
  try {
    await navigator.clipboard.writeText(link);
    return 'Link copied.';
  } catch {
    return `Copy this link: ${link}`;
  }
}
