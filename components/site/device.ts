// What the site keeps on the reader's own device. Storage may be off, full or tampered with: then nothing is remembered.

/** Where the reader was last: a page and the heading nearest to the top. */
export interface Place {
  page: string;
  title: string;
  hash: string;
  heading: string;
}

const prefix = 'fieldbook:';

function stored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a value under a key of this site. */
export function store(key: 'last' | 'read' | 'searches' | 'keys', value: Place | string[]): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // Nothing is remembered.
  }
}

/** Forgets what is kept under a key of this site. */
export function forget(key: 'searches'): void {
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // There is nothing to forget.
  }
}

/** The list of texts kept under a key of this site. */
export function texts(key: 'read' | 'searches' | 'keys'): string[] {
  const value = stored(key);
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

/** The pages whose questions were reached. */
export const pagesRead = (): string[] => texts('read');

/** The last place, if a whole one is stored. */
export function lastPlace(): Place | undefined {
  const value = stored('last');
  const names = ['page', 'title', 'hash', 'heading'] as const;
  const whole =
    typeof value === 'object' &&
    value !== null &&
    names.every((name) => name in value && typeof Reflect.get(value, name) === 'string');
  // Each field was seen to be a text.
  return whole ? (value as Place) : undefined;
}
