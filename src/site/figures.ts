import { sections } from '#content/sections.ts';
import type { Fact } from '#facts/fact';
import { facts } from '#site/facts';

export interface SectionFigures {
  slug: string;
  title: string;
  figures: readonly (readonly [id: string, fact: Fact])[];
}

const sectionOf = (id: string) => id.slice(0, id.indexOf('.'));

const lost = [...facts.keys()].find((id) => !sections.some(({ slug }) => slug === sectionOf(id)));
if (lost !== undefined) {
  throw new Error(
    `content/facts/${sectionOf(lost)}.ts belongs to no section. Sections are ${sections.map(({ slug }) => slug).join(', ')}.`,
  );
}

/** The figures of each section that has any, in the order of the sections. */
export const figuresBySection: readonly SectionFigures[] = sections
  .map(({ slug, title }) => ({ slug, title, figures: [...facts].filter(([id]) => sectionOf(id) === slug) }))
  .filter(({ figures }) => figures.length > 0);
