import { defineCollection, type SchemaContext } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { factsIn, fillFacts } from '#build/fill-facts';
import { taskIds } from '#content/exam/exams.ts';
import { isDay } from '#facts/fact';
import { facts } from '#site/facts';

/** A text of front matter, a question or a change, with its facts filled in. */
const prose = (where: string) => z.string().transform((text) => fillFacts(text, facts, where));

const day = z.string().refine(isDay, 'Write the day as 2026-11-23.');

const task = z.string().refine((id) => taskIds.has(id), {
  error: (issue) => `DVA-C03 has no task “${issue.input}”. Its tasks are ${[...taskIds].join(', ')}.`,
});

const noteFields = z.object({
  title: z.string({
    error: 'Give the page a title: the noun that a developer searches, such as “title: Eviction”.',
  }),
  /** Its place in the section. */
  order: z.number().optional(),
  /** The one question that the page answers. */
  question: prose('front matter').optional(),
  /** The DVA-C03 tasks that the page serves. */
  exam: z.array(task).default([]),
  /** Pages read for it besides the sources of its facts. */
  sources: z.array(z.url()).default([]),
  /** On a section's first page: its notes in two to four groups, and its key figures. */
  groups: z.array(z.object({ title: z.string(), pages: z.array(z.string()) })).optional(),
  keyFigures: z.array(z.string()).optional(),
});

const notes = defineCollection({
  loader: glob({ base: './content/notes', pattern: '**/*.mdx' }),
  schema: (context: SchemaContext) =>
    docsSchema({ extend: noteFields })(context).transform((data) => ({
      ...data,
      title: fillFacts(data.title, facts, 'front matter'),
      description: fillFacts(data.description ?? '', facts, 'front matter'),
      sidebar: { ...data.sidebar, order: data.order, ...(data.groups && { label: 'Overview' }) },
    })),
});

const question = z
  .object({
    /** The page and the heading whose text answers it, as `ttl-and-staleness#a-hit-can-be-wrong`. */
    of: z
      .string()
      .regex(
        /^[a-z0-9-]+#[a-z0-9-]+$/,
        'Write the page and the heading, such as ttl-and-staleness#heading-id.',
      ),
    kind: z.enum(['predict', 'diagnose', 'choose']),
    ask: z.string(),
    /** The right one is marked; each says why, a wrong one when it would be right. */
    options: z
      .array(z.object({ text: z.string(), why: z.string(), right: z.boolean().default(false) }))
      .min(2),
  })
  .refine(
    ({ options }) => options.filter(({ right }) => right).length === 1,
    'Exactly one option has “right: true”.',
  )
  .transform(({ of, kind, ask, options }) => {
    const fill = (text: string) => fillFacts(text, facts, `the question of ${of}`);
    return {
      of,
      kind,
      ask: fill(ask),
      options: options.map(({ text, why, right }) => ({ text: fill(text), why: fill(why), right })),
      /** The facts it names, which its page lists. */
      facts: factsIn(JSON.stringify([ask, options])),
    };
  });

const change = z.object({
  title: z.string(),
  /** What the 2020 course material said. */
  before: prose('a change'),
  now: prose('a change'),
  source: z.url(),
  checked: day,
});

/** One YAML file per section, which is its id. */
const bySection = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.yaml' });

export const collections = {
  docs: notes,
  questions: defineCollection({
    loader: bySection('questions'),
    schema: z.object({ questions: z.array(question) }),
  }),
  changes: defineCollection({
    loader: bySection('changes'),
    schema: z.object({ changes: z.record(z.string(), change) }),
  }),
};
