import { type CatalogRecord, readCatalog } from './catalog.ts';

/** The guide as the build writes it. */
export interface StoredGuide {
  words: string;
  say: readonly (readonly [string, readonly string[]])[];
  /** With the services that are at home in each. */
  sections: readonly (readonly [slug: string, title: string, services: readonly string[]])[];
  pages: readonly (readonly [address: string, title: string, ids: string])[];
}

/** What the build knows about the site's words. */
export interface Words {
  /** Every word of the site, the frequent ones first. */
  words: ReadonlySet<string>;
  /** Those and the words of what readers say. */
  known: ReadonlySet<string>;
  /** What notes say for a phrase that readers type. */
  say: ReadonlyMap<string, readonly string[]>;
}

export interface Guide extends Words {
  sections: StoredGuide['sections'];
  records: ReadonlyMap<string, CatalogRecord>;
}

/** Makes the guide usable. */
export function readGuide({ words, say, sections, pages }: StoredGuide): Guide {
  const own = words.split(' ');
  return {
    words: new Set(own),
    known: new Set([...own, ...say.flatMap(([phrase]) => phrase.split(' '))]),
    say: new Map(say),
    sections,
    records: readCatalog(pages),
  };
}
