import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

declare const axe: typeof import('axe-core');

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
}

/** What axe finds wrong within one element of the page as it stands, its texts' looks apart: each rule with what breaks it. */
export async function violationsOf(page: Page, within = 'html'): Promise<string[]> {
  await bringAxe(page);
  return page.evaluate(async (within) => {
    const { violations } = await axe.run(within, {
      // What `faintTexts` measures once a look.
      rules: { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } },
      resultTypes: ['violations'],
      reporter: 'no-passes',
      // Style sheets are needed by rules on media only, and to find a selector for every element takes as long as the rest.
      preload: false,
      selectors: false,
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`);
  }, within);
}

/** Looks of text that were clear enough on an earlier page of this worker. */
const fine = new Set<string>();

/**
 * Texts with too little contrast, and links that look like the text around them. Text of the same colours, size and
 * weight has the same contrast, so axe measures one of each look and none that it measured before: it takes a second
 * for all texts of a page.
 */
export async function faintTexts(page: Page): Promise<string[]> {
  await bringAxe(page);
  const { looks, faint } = await page.evaluate(
    async (known) => {
      const layers = new Map<Element, string>();
      /** All backgrounds behind an element. */
      const behind = (element: Element): string => {
        const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
        const layer = [backgroundColor, backgroundImage, opacity].join(' ');
        const below = element.parentElement ? layersOf(element.parentElement) : '';
        return layer === 'rgba(0, 0, 0, 0) none 1' ? below : `${layer} | ${below}`;
      };
      const layersOf = (element: Element): string => {
        const known = layers.get(element) ?? behind(element);
        layers.set(element, known);
        return known;
      };
      const lookOf = (element: Element) => {
        const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
        const around = element.parentElement ? getComputedStyle(element.parentElement).color : '';
        const link = element.localName === 'a' ? [textDecorationLine, around] : [];
        return [color, fontSize, fontWeight, ...link, layersOf(element)].join(' | ');
      };
      const examples = new Map<string, Element>();
      for (const element of document.body.querySelectorAll('*')) {
        const ownText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
        if (ownText && element.checkVisibility()) {
          const look = lookOf(element);
          if (!examples.has(look)) examples.set(look, element);
        }
      }
      for (const look of known) examples.delete(look);
      if (examples.size === 0) return { looks: [], faint: [] };
      const { violations } = await axe.run([...examples.values()], {
        runOnly: ['color-contrast', 'link-in-text-block'],
        resultTypes: ['violations'],
      });
      const faint = violations.flatMap(({ nodes }) =>
        nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary}`),
      );
      return { looks: [...examples.keys()], faint };
    },
    [...fine],
  );
  if (faint.length === 0) for (const look of looks) fine.add(look);
  return faint;
}
