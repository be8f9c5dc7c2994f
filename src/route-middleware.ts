import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { sectionOf } from '#site/notes';

type SidebarEntry = StarlightRouteData['sidebar'][number];

const holdsCurrent = (entry: SidebarEntry): boolean =>
  entry.type === 'link' ? entry.isCurrent : entry.entries.some(holdsCurrent);

const meta = (filter: string, content: string) => ({
  tag: 'meta' as const,
  attrs: { 'data-pagefind-filter': `${filter}[content]`, content },
  content: '',
});

/** A page lists only its own section beside it, since all of them would weigh more than the page; search gets its filters. */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const own = route.sidebar.filter(holdsCurrent);
  if (own.length > 0) route.sidebar = own;
  const section = sectionOf(route.id);
  if (section) route.head.push(meta('section', section.slug), meta('kind', 'note'));
});
