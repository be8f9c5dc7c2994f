// The home page's search field and its examples open the search dialog; without script they are not there.
const openSearch = async (query = '') => (await import('./search/dialog.ts')).openSearch(query);

for (const part of document.querySelectorAll('.home-search, .home-examples')) {
  part.removeAttribute('hidden');
  part.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) openSearch(target.dataset.query);
  });
}
