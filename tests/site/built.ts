import { htmlFiles } from '#build/html-files';

/** Every page of the built site, read from disk. */
export const pages = await htmlFiles('dist');

/** Pages a reader is meant to find, by address. */
export const addresses = pages.map(({ address }) => address).filter((address) => !address.endsWith('.html'));
