import { pageSize } from '#facts/dynamodb';
import { mb, type Sized } from './sizes.ts';

/** Pages of one size: how many, and the bytes that each reads. */
export type Page = Sized;

const pageMax = pageSize.value * mb;

/** The pages in which Query or Scan reads items in this order: as many whole items as fit, then the next call. */
export function pagesOf(items: readonly Sized[]): Page[] {
  const pages: Page[] = [];
  let open = 0;
  for (const { count, bytes } of items) {
    if (bytes === 0) continue;
    const room = Math.floor((pageMax - open) / bytes);
    if (count <= room) {
      open += count * bytes;
      continue;
    }
    pages.push({ count: 1, bytes: open + room * bytes });
    const perPage = Math.floor(pageMax / bytes);
    const rest = count - room;
    // The last page stays open: the next size may still fit.
    const full = Math.ceil(rest / perPage) - 1;
    if (full > 0) pages.push({ count: full, bytes: perPage * bytes });
    open = (rest - full * perPage) * bytes;
  }
  return [...pages, { count: 1, bytes: open }];
}
