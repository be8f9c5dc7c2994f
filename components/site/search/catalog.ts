/** What can be shown. */
export type Kind = 'note' | 'figure' | 'widget' | 'question';
/** What can be found: beside those, what readers type for a page. */
export type RecordKind = Kind | 'asked';

/** How the catalog marks the kind of a record. */
export const letterOf: Readonly<Record<RecordKind, string>> = {
  note: 'n',
  figure: 'f',
  widget: 'w',
  question: 'q',
  asked: 'a',
};
const kindOf = new Map((Object.keys(letterOf) as RecordKind[]).map((kind) => [letterOf[kind], kind]));

export interface CatalogPage {
  address: string;
  title: string;
  /** The folder it stands in, which is its section. */
  section: string;
}

/** What a record is, known before anything of it is loaded. */
export interface CatalogRecord {
  page: CatalogPage;
  kind: RecordKind;
}

/** The records by the id that searches answer; a page's are written as “n… f… f… q…”. */
export function readCatalog(
  pages: readonly (readonly [address: string, title: string, ids: string])[],
): Map<string, CatalogRecord> {
  const records = new Map<string, CatalogRecord>();
  for (const [address, title, ids] of pages) {
    const parts = address.split('/').filter((part) => part && part !== 'limits');
    const page = { address, title, section: parts[0] ?? '' };
    for (const marked of ids.split(' ')) {
      records.set(marked.slice(1), { page, kind: kindOf.get(marked.slice(0, 1)) ?? 'note' });
    }
  }
  return records;
}
