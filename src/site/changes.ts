import { getCollection } from 'astro:content';
import { sections } from '#content/sections.ts';
import { showFact } from '#facts/fact';
import { facts } from './facts.ts';

/** Something that notes from 2020 say and that is no longer so. */
export interface Change {
  title: string;
  before: string;
  now: string;
  source: string;
  checked: string;
}

const figuresOf = (slug: string): Change[] =>
  [...facts].flatMap(([id, fact]) => {
    const { says, course, source, checked } = fact;
    return id.startsWith(`${slug}.`) && course !== undefined
      ? [{ title: says, before: course, now: showFact(fact), source, checked }]
      : [];
  });

/** What has changed by section, figures among it; sections without changes are left out. */
export async function changesBySection() {
  const written = new Map(
    (await getCollection('changes')).map(({ id, data }) => [id, Object.values(data.changes)]),
  );
  return sections
    .map(({ slug, title }) => ({
      slug,
      title,
      changes: [...(written.get(slug) ?? []), ...figuresOf(slug)],
    }))
    .filter(({ changes }) => changes.length > 0);
}
