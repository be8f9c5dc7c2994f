import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

declare const axe: typeof import('axe-core');

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
}

/** What axe finds wrong within one element of the page as it stands: each rule with what breaks it. */
export async function violationsOf(page: Page, options: RunOptions = {}, within = 'html'): Promise<string[]> {
  await bringAxe(page);
  return page.evaluate(
    async ({ options, within }) => {
      const { violations } = await axe.run(within, { ...options, resultTypes: ['violations'] });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    },
    { options, within },
  );
}

/** Looks of text that had enough contrast on an earlier page of this worker. */
const fine = new Set<string>();

/**
 * Texts with too little contrast. Text of the same colours, size and weight has the same contrast, so axe
 * measures one of each look and none that it measured before: it takes a second for all texts of a page.
 */
export async function faintTexts(page: Page): Promise<string[]> {
  await bringAxe(page);
  const { looks, faint } = await page.evaluate(
    async (known) => {
      const lookOf = (element: Element) => {
        const { color, fontSize, fontWeight } = getComputedStyle(element);
        const behind: string[] = [];
        for (let at: Element | null = element; at; at = at.parentElement) {
          const { backgroundColor, backgroundImage, opacity } = getComputedStyle(at);
          const layer = [backgroundColor, backgroundImage, opacity].join(' ');
          if (layer !== 'rgba(0, 0, 0, 0) none 1') behind.push(layer);
        }
        return [color, fontSize, fontWeight, ...behind].join(' | ');
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
      const { violations } = await axe.run([...examples.values()], { runOnly: ['color-contrast'] });
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
