import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';
import { directionFault } from '#build/direction';

// Compiling takes a second or two, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { imports } = JSON.parse(readFileSync('package.json', 'utf8')) as { imports: Record<string, string> };

/** The file that an import names, from the root of the project; a package stays as it is. */
function targetOf(file: string, source: string): string {
  if (source.startsWith('.')) return join(dirname(file), source);
  for (const [alias, path] of Object.entries(imports)) {
    const start = alias.replace('*', '');
    if (source.startsWith(start)) return join(path.replace('*', source.slice(start.length)));
  }
  return source;
}

// The bundler never sees what only lends its types, so the build cannot refuse it.
const found = globSync('{content,components,src}/**/*.{ts,tsx,astro,mdx}').flatMap((file) => {
  const code = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  return Array.from(code.matchAll(/\b(?:from|import)[\s(]+['"]([^'"]+)['"]/g), ([, source = '']) => ({
    file,
    target: targetOf(file, source),
  }));
});

test('no import points along the flow of data, not even for a type', () => {
  expect(found.length).toBeGreaterThan(100);
  expect(found.flatMap(({ file, target }) => directionFault(file, target) ?? [])).toEqual([]);
});

const engines = globSync('src/engines/**/*.ts');

// Each of them pure: chance from a seed, the hashes of signatures, the cipher of envelopes, and the parser of templates.
const allowed = /^(pure-rand|@noble\/(hashes|ciphers)|yaml)(\/|$)/;

test('an engine stands on other engines, on facts and on packages that are pure', () => {
  const others = found
    .filter(
      ({ file, target }) =>
        file.startsWith('src/engines/') && !/^(src\/engines|content\/facts)\//.test(target),
    )
    .map(({ target }) => target);
  expect(others.filter((target) => !allowed.test(target))).toEqual([]);
  expect(others).toContain('pure-rand/generator/xoroshiro128plus');
});

test('an engine has no page, no timer and no process: it compiles against the language alone', () => {
  const program = ts.createProgram(engines, {
    strict: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.esnext.d.ts'],
    types: [],
  });
  const faults = ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  expect(engines.length).toBeGreaterThan(10);
  expect(faults).toEqual([]);
});

test('an engine has no clock, and no chance but from a seed', () => {
  const code = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  expect(engines.filter((file) => /\bMath\.random\b|\bDate\b[.(]/.test(code(file)))).toEqual([]);
});
