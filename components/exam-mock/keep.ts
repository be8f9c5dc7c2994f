// The one sitting that the reader’s own device keeps, so that a reload does not lose it. Storage may be off or full.
import { readSitting, type Sitting } from '#engines/exam/sitting';

const key = 'fieldbook:sitting';

/** The sitting kept here, if a whole one is. */
export function keptSitting(): Sitting | undefined {
  try {
    return readSitting(localStorage.getItem(key) ?? '');
  } catch {
    return undefined;
  }
}

/** Keeps a sitting in place of the one before, or none; tells whether the device did so. */
export function keepSitting(sitting: Sitting | undefined): boolean {
  try {
    if (sitting) localStorage.setItem(key, JSON.stringify(sitting));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Makes this tab the one whose sitting is kept, until it is told to end that; tells when another tab takes that over. */
export function keepHere(onTaken: () => void): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  // Only secure pages have locks. The one before finds its lock stolen, which is an error there.
  navigator.locks?.request(key, { steal: true }, () => promise).catch(onTaken);
  return resolve;
}
