import { existsSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { sections } from './content/sections.ts';
import { directionPlugin } from './src/build/direction.ts';
import { finish } from './src/build/finish.ts';
import { basePlugin, diagramsPlugin, factsPlugin } from './src/build/markdown.ts';

const base = process.env.BASE_PATH ?? '/';
const site = (name) => `./components/site/${name}.astro`;
const written = sections.filter(({ slug }) => existsSync(`content/notes/${slug}`));

// What always travels together shares a file: many small ones compress badly.
const engine = 'src/engines/cache/';
const chunks = [
  // Every page takes these, so they must not come with the kit.
  { name: 'page', priority: 4, test: /preload-helper|site\/device|search\/ask/ },
  {
    name: 'kit',
    priority: 3,
    test: /node_modules\/(@astrojs\/)?preact\/|engines\/reading|components\/kit\/(?!Plot|Comparison|link|read-link|late|use-late)/,
  },
  { name: 'json', priority: 3, test: /engines\/(json|nearest|text-fault)\.ts$/ },
  // A seeded draw is all that other engines want of the caches'.
  { name: 'chance', priority: 3, test: new RegExp(`pure-rand|${engine}random`) },
  {
    name: 'cache',
    priority: 2,
    test: new RegExp(`${engine}(machine|metrics|settings|single-inputs)`),
  },
  {
    name: 'cache-steps',
    priority: 1,
    test: new RegExp(`${engine}(clock|follow)|cache-strategies/(Picture|run|lines|operations)`),
  },
];

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://cloud-fieldbook.example',
  base,
  trailingSlash: 'always',
  prefetch: false,
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  markdown: {
    processedDirs: ['./content/'],
    processor: satteri({ mdastPlugins: [factsPlugin, diagramsPlugin, basePlugin(base)] }),
  },
  vite: {
    plugins: [directionPlugin()],
    build: { target: 'esnext' },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } } },
    },
  },
  integrations: [
    // The page shown without a network is no page to find.
    sitemap({ filter: (address) => !address.endsWith('/offline/') }),
    starlight({
      title: 'Cloud Fieldbook',
      description: 'Notes for developers on AWS: every figure sourced and dated, every rule worked.',
      tableOfContents: false,
      pagefind: false,
      credits: false,
      disable404Route: true,
      lastUpdated: false,
      customCss: ['./src/styles/paper.css', './src/styles/prose.css'],
      routeMiddleware: './src/route-middleware.ts',
      expressiveCode: {
        themes: ['github-dark', 'github-light'],
        styleOverrides: {
          borderRadius: '2px',
          codeBackground: 'var(--card)',
          borderColor: 'var(--rule)',
          frames: { shadowColor: 'transparent' },
        },
        defaultProps: { wrap: true },
        plugins: [],
        textMarkers: false,
      },
      components: {
        Footer: site('Footer'),
        Header: site('Header'),
        MobileMenuFooter: site('Nothing'),
        MarkdownContent: site('MarkdownContent'),
        PageTitle: site('PageTitle'),
        ThemeProvider: site('ThemeProvider'),
      },
      sidebar: written.map(({ slug, title }) => ({
        label: title,
        items: [{ autogenerate: { directory: `content/notes/${slug}` } }],
      })),
    }),
    mdx(),
    // Babel, which the integration brings, is for JSX only.
    preact({ exclude: ['**/node_modules/**', '**/*.ts'] }),
    finish(),
  ],
});
