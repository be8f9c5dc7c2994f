// Opens a figure's row from “Figures on this page” beside the figure. Without script the link leads to the row.
const popover = document.getElementById('figure-popover');

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.figure');
  const row = link && document.querySelector<HTMLTableRowElement>(`tr${link.hash}`);
  if (!link || !row || !popover || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  popover.replaceChildren(...Array.from(row.cells, (cell) => paragraph(cell)));
  popover.showPopover();
  const place = link.getBoundingClientRect();
  const left = Math.min(place.left, document.documentElement.clientWidth - popover.offsetWidth - 16);
  popover.style.left = `${Math.max(16, left) + scrollX}px`;
  popover.style.top = `${place.bottom + scrollY + 6}px`;
});

function paragraph(cell: Element): HTMLElement {
  const text = document.createElement('p');
  text.append(...Array.from(cell.cloneNode(true).childNodes));
  if (cell.tagName === 'TH') text.style.fontWeight = '700';
  return text;
}
