/** Opens the search dialog. */
export function openSearch(_query = ''): void {
  location.hash = '#map';
}
