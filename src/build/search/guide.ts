import { letterOf, type RecordKind } from '#components/site/search/catalog.ts';
import type { StoredGuide } from '#components/site/search/guide.ts';
import { sections } from '#content/sections.ts';
import type { Entry } from './vocabulary.ts';
import type { Stored } from './write-index.ts';

const kindOf = (url: string): RecordKind => {
  const [, anchor] = url.split('#');
  if (anchor === undefined) return 'note';
  if (anchor === 'asked') return 'asked';
  if (anchor.startsWith('figure-')) return 'figure';
  return anchor.startsWith('question-') ? 'question' : 'widget';
};

/** The pages as [address, title, ids of their records, each behind the letter of its kind]. */
function catalogOf(stored: ReadonlyMap<string, Stored>): [string, string, string][] {
  const pages = Map.groupBy(stored, ([, { url }]) => url.replace(/#.*/, ''));
  return Array.from(pages, ([address, records]) => {
    const [, { meta }] = records.find(([, { url }]) => url === address) ??
      records[0] ?? ['', { meta: { title: '' } }];
    const ids = records.map(([id, { url }]) => letterOf[kindOf(url)] + id);
    return [address, ('page' in meta ? meta.page : meta.title) ?? '', ids.join(' ')];
  });
}

/** What search needs beside Pagefind's index: the site's words, what readers say for them, its sections, and what each record is. */
export function guideOf(
  stored: ReadonlyMap<string, Stored>,
  words: readonly string[],
  vocabulary: readonly Entry[],
  services: Readonly<Record<string, string[]>>,
): StoredGuide {
  const pages = catalogOf(stored);
  return {
    words: words.join(' '),
    say: vocabulary
      .filter(({ mean }) => mean.length > 0)
      .flatMap(({ say, mean }) => say.map((phrase) => [phrase, mean] as const)),
    sections: sections
      .filter(({ slug }) => pages.some(([address]) => address === `/${slug}/`))
      .map(({ slug, title }) => [slug, title, services[slug] ?? []]),
    pages,
  };
}
