import { type Fact, factsById } from '#facts/fact';

/** Every fact of the site by id. Server-side only: it holds all sections. */
export const facts: ReadonlyMap<string, Fact> = factsById(
  import.meta.glob<Record<string, unknown>>(['/content/facts/*.ts', '!/content/facts/fact.ts'], {
    eager: true,
  }),
);
