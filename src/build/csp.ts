import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HtmlFile } from './html-files.ts';

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;

const hashes = (pages: readonly string[], pattern: RegExp) => {
  const texts = new Set(
    pages.flatMap((html) => Array.from(html.matchAll(pattern), ([, text]) => text ?? '')),
  );
  return [...texts]
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .sort()
    .join(' ');
};

const policyOf = (scripts: string, styles: string) =>
  [
    "default-src 'self'",
    // Pagefind's ranking runs as WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval' ${scripts}`,
    `style-src 'self' ${styles}`,
    // Shiki colours code by style attributes, which carry no behaviour.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');

/**
 * Writes a strict Content-Security-Policy into every page of a built site. Scripts share one list of hashes;
 * styles are hashed per page, since inlined style sheets differ from page to page.
 */
export async function writePolicies(dist: string, files: readonly HtmlFile[]): Promise<void> {
  const pages = files.map(({ html }) => html);
  const scripts = hashes(pages, inlineScript);
  await Promise.all(
    files.map(({ path, html }) => {
      const tag = `<meta http-equiv="content-security-policy" content="${policyOf(scripts, hashes([html], inlineStyle))}">`;
      const guarded = html.replace(/<meta charset="utf-8" ?\/?>/i, (charset) => charset + tag);
      if (guarded === html)
        throw new Error(`${path} has no <meta charset="utf-8"> to put its security policy after.`);
      return writeFile(path, guarded);
    }),
  );
  const headers = [
    `Content-Security-Policy: ${policyOf(scripts, hashes(pages, inlineStyle))}; frame-ancestors 'none'`,
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: strict-origin-when-cross-origin',
  ];
  await writeFile(
    join(dist, '_headers'),
    [
      '/*',
      ...headers.map((line) => `  ${line}`),
      // What the service worker is must not be older than the site.
      '/sw.js',
      '  Cache-Control: no-cache',
      '',
    ].join('\n'),
  );
}
