// Opens a figure's row from “Figures on this page” beside the figure. Without script the link leads to the row.
const popover = document.getElementById('figure-popover');

for (const link of document.querySelectorAll('a.figure')) link.setAttribute('aria-haspopup', 'dialog');

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.figure');
  const row = link && document.querySelector<HTMLTableRowElement>(`tr${link.hash}`);
  if (!link || !row || !popover || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  popover.replaceChildren(...Array.from(row.cells, paragraph));
  // As its source the link puts the popover next in the order of Tab, and takes the focus back.
  popover.showPopover({ source: link });
  const place = link.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = popover;
  const left = Math.min(place.left, document.documentElement.clientWidth - offsetWidth - 16);
  const fitsBelow = place.bottom + offsetHeight + 6 < innerHeight;
  popover.style.left = `${Math.max(16, left) + scrollX}px`;
  popover.style.top = `${(fitsBelow ? place.bottom + 6 : place.top - offsetHeight - 6) + scrollY}px`;
});

function paragraph(cell: Element): HTMLElement {
  const text = document.createElement('p');
  text.append(...Array.from(cell.cloneNode(true).childNodes));
  if (cell.tagName === 'TH') text.style.fontWeight = '700';
  return text;
}
