import { relative } from 'node:path';

/** Data flows down this list; an import may only point up it. */
const rooms = [
  ['facts', /^content\/(facts|sections)/],
  ['engines', /^src\/engines\//],
  ['kit', /^components\/kit\//],
  ['widgets', /^components\/(?!notes\/|site\/)/],
  ['notes', /^(content\/(notes|questions|changes|exam)\/|components\/notes\/)/],
  ['site', /^(src\/|components\/site\/|astro\.config)/],
] as const;

const roomOf = (path: string) => rooms.findIndex(([, pattern]) => pattern.test(path));

/** Why `importer` must not import `imported` (both relative to the project), or undefined where it may. */
export function directionFault(importer: string, imported: string): string | undefined {
  const [from, to] = [roomOf(importer), roomOf(imported)];
  if (from < 0 || to < 0 || to <= from) return undefined;
  return `${importer} belongs to ${rooms[from]?.[0]} and must not import ${imported} of ${rooms[to]?.[0]}: imports go only from ${rooms
    .map(([room]) => room)
    .reverse()
    .join(' to ')}. Move the shared part up, or pass it in.`;
}

/** Fails the build at an import along the flow of data; it sees MDX and Astro files too, which linters skip. */
export function directionPlugin() {
  const root = process.cwd();
  return {
    name: 'import-direction',
    enforce: 'pre' as const,
    async resolveId(
      this: {
        resolve: (source: string, importer: string, options: object) => Promise<{ id: string } | null>;
      },
      source: string,
      importer: string | undefined,
      options: object,
    ) {
      if (!importer?.startsWith(root) || importer.includes('node_modules') || !/^[#./]/.test(source))
        return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      const path = (id: string) => relative(root, id.replace(/[?].*$/, ''));
      const fault = resolved && directionFault(path(importer), path(resolved.id));
      if (fault) throw new Error(fault);
      return resolved;
    },
  };
}
