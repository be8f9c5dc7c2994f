// Loaded on every page, so it only listens: the dialog and the index come at the first sign of intent.
const load = () => import('./dialog.ts');

async function show(): Promise<void> {
  try {
    (await load()).openSearch();
  } catch {
    // Not even the dialog came: the map of all notes needs no script.
    location.href = `${import.meta.env.BASE_URL}#map`;
  }
}

for (const host of document.querySelectorAll('site-search')) {
  const button = host.querySelector('button');
  if (!button) continue;
  button.hidden = false;
  const preload = () => void load().catch(() => undefined);
  button.addEventListener('pointerenter', preload, { once: true });
  button.addEventListener('focus', preload, { once: true });
  button.addEventListener('click', show);
}

addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
  const isShortcut =
    (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing);
  if (!isShortcut) return;
  event.preventDefault();
  show();
});

export {};
