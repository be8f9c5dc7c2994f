import { forget, store, texts } from '../device.ts';

const most = 5;

/** The latest searches on this device, newest first. */
export const recentSearches = (): string[] => texts('searches').slice(0, most);

/** Keeps a search that led somewhere. */
export const rememberSearch = (query: string): void =>
  store('searches', [query, ...recentSearches().filter((other) => other !== query)].slice(0, most));

/** Forgets all searches of this device. */
export const forgetSearches = (): void => forget('searches');
