import { type CollectionEntry, getCollection } from 'astro:content';
import { sections } from '#content/sections.ts';

export type Note = CollectionEntry<'docs'>;

/** The section a page id belongs to: `elasticache/eviction` is of `elasticache`. */
export const sectionOf = (id: string) => sections.find(({ slug }) => slug === id.split('/')[0]);

/** What a page lacks that the pages around it show, and what to write; undefined where it is whole. */
function faultOf({ id, data }: Note): string | undefined {
  const section = sectionOf(id);
  if (!section) {
    return `content/notes/${id.split('/')[0]} is no section of content/sections.ts. Its sections are ${sections.map(({ slug }) => slug).join(', ')}.`;
  }
  if (section.slug === id) return undefined;
  if (data.order === undefined) return `content/notes/${id}.mdx has no place: write such as “order: 5”.`;
  if (!data.question)
    return `content/notes/${id}.mdx answers no question: write “question:” and the one it does.`;
  return undefined;
}

async function readNotes(): Promise<Note[]> {
  const notes = await getCollection('docs');
  for (const note of notes) {
    const fault = faultOf(note);
    if (fault) throw new Error(fault);
  }
  return notes;
}

let read: Promise<Note[]> | undefined;

/** All pages of all sections. Every page of a build asks for them; in development they change. */
export function allNotes(): Promise<Note[]> {
  if (import.meta.env.DEV) return readNotes();
  read ??= readNotes();
  return read;
}

/** The notes of a section in reading order, without its first page. */
export async function notesOf(slug: string): Promise<Note[]> {
  const notes = (await allNotes()).filter(({ id }) => id.startsWith(`${slug}/`));
  return notes.sort((a, b) => (a.data.order ?? 0) - (b.data.order ?? 0));
}

/** Minutes to read a note at 200 words a minute, code and imports left out, and two for its widget. */
export function minutesOf({ body = '' }: { body?: string | undefined }): number {
  const prose = body
    .replace(/^import .*$/gm, '')
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/<[^>]*>/g, '');
  return Math.max(1, Math.round(prose.split(/\s+/).length / 200) + (hasWidget(body) ? 2 : 0));
}

/** Whether a note holds a live widget: an island, or a component that brings one by its scene. */
export const hasWidget = (body = ''): boolean => /\s(client:(visible|idle|load)|scene=")/.test(body);
