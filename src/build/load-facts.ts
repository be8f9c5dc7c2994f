import { readdirSync, statSync } from 'node:fs';
import { type Fact, factsById } from '#facts/fact';

const folder = new URL('../../content/facts/', import.meta.url);

/** Reads every fact for the build, and in development again after an edit. Pages take theirs from #site/facts. */
export async function loadFacts(): Promise<Map<string, Fact>> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'fact.ts');
  const modules = await Promise.all(
    files.map(async (name) => {
      const url = new URL(name, folder);
      return [name, await import(`${url.href}?${statSync(url).mtimeMs}`)] as const;
    }),
  );
  return factsById(Object.fromEntries(modules));
}
