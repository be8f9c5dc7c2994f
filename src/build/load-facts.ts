import { readdirSync, statSync } from 'node:fs';
import { type Fact, factsById } from '#facts/fact';

const folder = new URL('../../content/facts/', import.meta.url);

async function read(files: readonly URL[]): Promise<Map<string, Fact>> {
  const modules = await Promise.all(
    files.map(async ({ href, pathname }) => [pathname, await import(href)] as const),
  );
  return factsById(Object.fromEntries(modules));
}

let loaded: { key: string; facts: Promise<Map<string, Fact>> } | undefined;

/** Reads every fact for the build, and in development again after an edit. Pages take theirs from #site/facts. */
export function loadFacts(): Promise<Map<string, Fact>> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'fact.ts');
  const files = names.map((name) => {
    const url = new URL(name, folder);
    // Another address is another module.
    url.search = String(statSync(url).mtimeMs);
    return url;
  });
  const key = files.join();
  // Every document of a build asks, and the facts are the same for all.
  if (loaded?.key !== key) loaded = { key, facts: read(files) };
  return loaded.facts;
}
