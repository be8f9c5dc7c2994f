// For a returning reader: a link to the last heading, and a mark at notes whose questions were reached.
const stored = (key: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
};

const read = stored('read');
if (Array.isArray(read)) {
  for (const mark of document.querySelectorAll<HTMLElement>('.read-mark')) {
    if (read.includes(mark.dataset.page)) mark.textContent = ', read';
  }
}

const last = stored('last');
const start = document.querySelector<HTMLAnchorElement>('a.start');
if (start && last && typeof last === 'object' && 'page' in last && 'hash' in last) {
  const { page, hash } = last;
  const title = 'title' in last ? last.title : '';
  const heading = 'heading' in last ? last.heading : '';
  const scope = start.dataset.scope ?? location.pathname;
  if (typeof page === 'string' && typeof hash === 'string' && page.startsWith(scope)) {
    const link = document.createElement('a');
    link.href = `${page}#${hash}`;
    link.textContent = `Continue: ${title}, ${heading}`;
    start.before(link, document.createElement('br'));
  }
}
