// Keeps on the device where the reader was, once they scroll, and that they reached a note's questions.
import { pagesRead, store } from './device.ts';

const page = location.pathname;
const title = document.querySelector('h1')?.textContent ?? '';
const headings = [...document.querySelectorAll<HTMLElement>('.sl-markdown-content h2[id]')];
const questions = document.getElementById('questions');

function remember(): void {
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3).at(-1);
  if (passed) store('last', { page, title, hash: passed.id, heading: passed.textContent ?? '' });
  const reached = questions && questions.getBoundingClientRect().top < innerHeight;
  if (reached && !pagesRead().includes(page)) store('read', [...pagesRead(), page]);
}

addEventListener('scrollend', remember);
addEventListener('pagehide', () => scrollY > 0 && remember());
