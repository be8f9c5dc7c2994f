import { texts } from '../device.ts';
import { prepare } from './ask.ts';

// Loaded on every page, so it only listens: the dialog and the index come at the first sign of intent.
const load = () => import('./dialog.ts');

async function show(query = ''): Promise<void> {
  try {
    // First of all: the index loads while the dialog comes and is drawn.
    prepare();
    (await load()).openSearch(query);
  } catch {
    // Not even the dialog came: the map of all notes needs no script.
    location.href = `${import.meta.env.BASE_URL}#map`;
  }
}

// Whatever carries data-search opens the dialog with that query; without script it is not there.
for (const opener of document.querySelectorAll<HTMLElement>('[data-search]')) {
  opener.hidden = false;
  const preload = () => void load().catch(() => undefined);
  opener.addEventListener('pointerenter', preload, { once: true });
  opener.addEventListener('focus', preload, { once: true });
  opener.addEventListener('click', () => show(opener.dataset.search));
}

addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
  const isShortcut =
    (event.key === 'k' && (event.ctrlKey || event.metaKey)) ||
    (event.key === '/' && !typing && !texts('keys').includes('no slash'));
  if (!isShortcut) return;
  event.preventDefault();
  show();
});
