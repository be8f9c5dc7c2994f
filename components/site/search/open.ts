// Loaded on every page, so it only listens: the dialog and the index come at the first sign of intent.
const load = () => import('./dialog.ts');
const show = async () => (await load()).openSearch();

for (const host of document.querySelectorAll('site-search')) {
  const button = host.querySelector('button');
  if (!button) continue;
  button.hidden = false;
  button.addEventListener('pointerenter', load, { once: true });
  button.addEventListener('focus', load, { once: true });
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
