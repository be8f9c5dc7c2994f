import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { addresses, pages } from './built.ts';

const anchorsOf = (html: string) => new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id));
const anchors = new Map(pages.map(({ address, html }) => [address, anchorsOf(html)]));

test('every link inside the site leads to a page and an anchor that exist', () => {
  const broken = pages.flatMap(({ address, html }) =>
    Array.from(
      html.matchAll(/<a [^>]*href="([^"]+)"/g),
      ([, link = '']) => new URL(link, `http://here${address}`),
    )
      .filter(({ host }) => host === 'here')
      .filter(({ pathname, hash }) => {
        const found = anchors.get(pathname);
        if (!found) return !existsSync(`dist${pathname}`);
        return hash.length > 1 && !found.has(decodeURIComponent(hash.slice(1)));
      })
      .map(({ pathname, hash }) => `${address} → ${pathname}${hash}`),
  );
  expect([...new Set(broken)]).toEqual([]);
});

test('an anchor stands once on its page', () => {
  const twice = pages.flatMap(({ address, html }) => {
    const ids = Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}#${id}`);
  });
  expect(twice).toEqual([]);
});

test('every question names a heading of its page', () => {
  const missing = pages.flatMap(({ address, html }) =>
    Array.from(html.matchAll(/href="#([^"]+)"[^>]*>Read it again/g), ([, id = '']) => id)
      .filter((id) => !anchors.get(address)?.has(id))
      .map((id) => `${address}#${id}`),
  );
  expect(missing).toEqual([]);
});

test('the sitemap has every page there is to find', () => {
  const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
  const listed = Array.from(
    sitemap.matchAll(/<loc>([^<]+)/g),
    ([, address = '']) => new URL(address).pathname,
  );
  expect(listed.toSorted()).toEqual(addresses.filter((address) => address !== '/offline/').toSorted());
});
