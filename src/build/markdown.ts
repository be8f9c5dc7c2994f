import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  defineMdastPlugin,
  type MdastTarget,
  type MdastVisitorContext,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
} from 'satteri';
import { type Fact, showFact } from '#facts/fact';
import { diagram } from './diagram.ts';
import { factNamed, figureAnchor, fillFacts, splitAtFacts } from './fill-facts.ts';
import { loadFacts } from './load-facts.ts';

const whereIs = (ctx: MdastVisitorContext) =>
  ctx.fileURL ? relative(process.cwd(), fileURLToPath(ctx.fileURL)) : 'a note';

/** Whether a text stands in a heading or a link, where another link must not. */
function isLinked(node: Readonly<MdastTarget>, ctx: MdastVisitorContext): boolean {
  const parent = ctx.parent(node);
  if (!parent || parent.type === 'root') return false;
  return parent.type === 'heading' || parent.type === 'link' || isLinked(parent, ctx);
}

/** `[[section.name]]` becomes the fact's value: a link to its row at the first mention in prose, plain text elsewhere. */
export function factsPlugin() {
  let facts: Map<string, Fact> = new Map();
  let mentioned = new Set<string>();
  const fill = (text: string, ctx: MdastVisitorContext) => fillFacts(text, facts, whereIs(ctx));
  const fillAttributes = (
    node: Readonly<MdxJsxFlowElement | MdxJsxTextElement>,
    ctx: MdastVisitorContext,
  ) => {
    if (
      !node.attributes.some(
        (attribute) => typeof attribute.value === 'string' && attribute.value.includes('[['),
      )
    )
      return;
    const attributes = node.attributes.map((attribute) =>
      typeof attribute.value === 'string' ? { ...attribute, value: fill(attribute.value, ctx) } : attribute,
    );
    ctx.setProperty(node, 'attributes', attributes);
  };
  return defineMdastPlugin({
    name: 'facts',
    async before() {
      facts = await loadFacts();
      mentioned = new Set();
    },
    text(node, ctx) {
      const parts = splitAtFacts(node.value, whereIs(ctx));
      if (!parts.some((part) => 'id' in part)) return;
      const linked = isLinked(node, ctx);
      ctx.replaceNode(
        node,
        parts.map((part) => {
          if ('text' in part) return { type: 'text', value: part.text };
          const value = { type: 'text' as const, value: showFact(factNamed(facts, part.id, whereIs(ctx))) };
          if (linked || mentioned.has(part.id)) return value;
          mentioned.add(part.id);
          return {
            type: 'mdxJsxTextElement',
            name: 'a',
            attributes: [
              { type: 'mdxJsxAttribute', name: 'class', value: 'figure' },
              { type: 'mdxJsxAttribute', name: 'href', value: `#${figureAnchor(part.id)}` },
            ],
            children: [value],
          };
        }),
      );
    },
    mdxJsxFlowElement: fillAttributes,
    mdxJsxTextElement: fillAttributes,
    inlineCode(node, ctx) {
      if (node.value.includes('[[')) ctx.setProperty(node, 'value', fill(node.value, ctx));
    },
    code(node, ctx) {
      if (node.value.includes('[[')) ctx.setProperty(node, 'value', fill(node.value, ctx));
    },
  });
}

/** A ```mermaid fence becomes inline SVG. Runs after the facts are filled in, but for those of its caption. */
export function diagramsPlugin() {
  let facts: Map<string, Fact> = new Map();
  let drawn = 0;
  return defineMdastPlugin({
    name: 'diagrams',
    async before() {
      facts = await loadFacts();
      drawn = 0;
    },
    code(node, ctx) {
      if (node.lang !== 'mermaid') return;
      drawn += 1;
      const alt = fillFacts(/alt="([^"]+)"/.exec(node.meta ?? '')?.[1] ?? '', facts, whereIs(ctx));
      ctx.replaceNode(node, {
        raw: diagram(node.value, alt, `d${drawn}`, whereIs(ctx)),
        mdxExpressions: false,
      });
    },
  });
}

/** Markdown links are written from the root (`/elasticache/`); this puts the site's base before them. */
export function basePlugin(base: string) {
  const prefix = base.replace(/\/$/, '');
  return defineMdastPlugin({
    name: 'base',
    link(node, ctx) {
      if (prefix !== '' && node.url.startsWith('/')) ctx.setProperty(node, 'url', prefix + node.url);
    },
  });
}
