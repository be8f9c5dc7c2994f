// For a returning reader: a link to the last heading, and a mark at notes whose questions were reached.
import { lastPlace, pagesRead } from './device.ts';

const read = pagesRead();
for (const mark of document.querySelectorAll<HTMLElement>('.read-mark')) {
  if (read.includes(mark.dataset.page ?? '')) mark.textContent = ', read';
}

const start = document.querySelector<HTMLAnchorElement>('a.start');
const place = lastPlace();
if (start && place?.page.startsWith(start.dataset.scope ?? location.pathname)) {
  start.href = `${place.page}#${place.hash}`;
  start.textContent = `Continue: ${place.title}, ${place.heading}`;
}
