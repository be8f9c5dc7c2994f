import { href } from '#site/links';
import { keepSearch } from '../offline.ts';
import { ask as askWorker, drop } from './ask.ts';
import css from './dialog.css?inline';
import { element } from './elements.ts';
import { filter, offerSections, showAll, wantedNow } from './filter.ts';
import { emptyHints, startHints, statusOf } from './hints.ts';
import { onKey } from './keys.ts';
import { rememberSearch } from './recent.ts';
import { countOf, resultList } from './results.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);

const input = element('input', {
  id: 'search-words',
  type: 'text',
  inputMode: 'search',
  enterKeyHint: 'go',
  autocomplete: 'off',
  autocapitalize: 'none',
  spellcheck: false,
  maxLength: 200,
});
const close = element(
  'button',
  { type: 'button', className: 'search-close', onclick: () => dialog.close() },
  'Close',
);
const status = element('p', { className: 'search-status', role: 'status' });
const body = element('div', { className: 'search-body' });
const form = element(
  'form',
  { role: 'search' },
  element('label', { htmlFor: input.id }, 'Search'),
  input,
  close,
  filter,
);
const dialog = element('dialog', { className: 'search', ariaLabel: 'Search' }, form, status, body);
document.body.append(dialog);

function show(message: string, ...content: Node[]): void {
  status.textContent = message;
  body.replaceChildren(...content);
  body.scrollTop = 0;
}

function ask(query: string): void {
  input.value = query;
  input.focus();
  void answer();
}

function askAll(): void {
  showAll();
  ask(input.value);
}

function fail(): void {
  const again = element('button', { type: 'button', onclick: () => ask(input.value) }, 'Try again');
  const map = element('a', { href: href('/#map') }, 'Map of all notes');
  show(
    'Search could not be loaded. Check the connection.',
    element('div', { className: 'hints' }, element('section', {}, again, map)),
  );
}

/** Answers what is in the field now; tells whether it came to an answer before the next letter. */
async function answer(): Promise<boolean> {
  const query = input.value.trim();
  if (query.length < 2) {
    drop();
    show('', startHints(ask));
    return false;
  }
  const slow = setTimeout(() => {
    status.textContent = 'Searching…';
  }, 200);
  try {
    const wanted = wantedNow();
    let list: HTMLElement | undefined;
    const found = await askWorker(query, wanted, ({ groups }) => {
      list = resultList(groups);
      show('', list);
    });
    if (!found) return false;
    offerSections(found);
    const count = countOf(found.groups);
    const isFiltered = wanted.kind !== undefined || wanted.section !== undefined;
    const message = statusOf(found, count);
    if (list) {
      // What already stands stays, since the reader may be on it.
      list.append(...resultList(found.groups.slice(list.childElementCount)).children);
      status.textContent = message;
    } else if (count > 0) show(message, resultList(found.groups));
    else show(message, emptyHints(found, ask, isFiltered ? askAll : undefined));
    return true;
  } catch (error) {
    reportError(error);
    fail();
    return false;
  } finally {
    clearTimeout(slow);
  }
}

input.addEventListener('input', answer);
filter.addEventListener('change', answer);
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  // Enter may come before the answer; what it opens belongs to what is typed, not to the list still shown.
  if (await answer()) body.querySelector<HTMLElement>('.found a')?.click();
});
dialog.addEventListener('keydown', (event) => onKey(event, input, body));
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
  if (!(event.target instanceof Element) || !event.target.closest('a')) return;
  if (event.target.closest('.found')) rememberSearch(input.value.trim());
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close();
});

/** Opens the dialog: with a query and its answer, or with what was last typed in it, selected. */
export function openSearch(query: string): void {
  if (dialog.open) return;
  dialog.showModal();
  input.select();
  keepSearch().catch(() => undefined);
  if (query) ask(query);
  else if (!input.value) show('', startHints(ask));
}
