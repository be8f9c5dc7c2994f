/** Opens the search dialog. */
export function openSearch(): void {
  location.hash = '#map';
}
