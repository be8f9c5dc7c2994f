import { entriesOf, type Inputs, type Values, write } from '#engines/inputs';

/** The name under which a link carries the step of a simulation. */
export const stepName = 'at';

/** The query that carries what differs from the start, in the order of the inputs, and the step of a simulation. */
export function linkQuery<I extends Inputs>(values: Values<I>, start: Values<I>, step?: number): string {
  const query = new URLSearchParams();
  for (const [name, value] of entriesOf(values)) {
    if (value !== start[name]) query.set(name, write(value));
  }
  if (step !== undefined) query.set(stepName, String(step));
  return query.toString();
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
