import { store, texts } from '../device.ts';
import css from './dialog.css?inline';
import { element } from './elements.ts';
import { at, type Engine, loadEngine } from './engine.ts';
import { emptyHints, startHints, statusOf } from './hints.ts';
import { onKey } from './keys.ts';
import type { Kind } from './rank.ts';
import { rememberSearch } from './recent.ts';
import { countOf, resultList } from './results.ts';

const kinds: readonly (readonly [Kind | '', string])[] = [
  ['', 'All'],
  ['note', 'Notes'],
  ['figure', 'Figures'],
  ['widget', 'Simulators'],
];
/** Fast typing asks once. */
const pause = 30;

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
const radios = kinds.map(([value, label]) =>
  element(
    'label',
    {},
    element('input', { type: 'radio', name: 'kind', value, defaultChecked: value === '' }),
    label,
  ),
);
const filter = element('fieldset', {}, element('legend', { className: 'sr-only' }, 'Show'), ...radios);
// A key alone can be hit by accident or by speech input, so it can be switched off.
const slash = element('input', {
  type: 'checkbox',
  checked: !texts('keys').includes('no slash'),
  onchange: () => store('keys', slash.checked ? [] : ['no slash']),
});
filter.append(element('label', { className: 'search-slash' }, slash, 'opens with /'));
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

let engine: Promise<Engine> | undefined;
let attempts = 0;
let turn = 0;

/** Starts loading the index, or gives the load under way; a failed one is forgotten. */
function ready(): Promise<Engine> {
  engine ??= loadEngine(attempts++).catch((error) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

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
  const query = input.value;
  form.reset();
  ask(query);
}

function fail(): void {
  const again = element('button', { type: 'button', onclick: () => ask(input.value) }, 'Try again');
  const map = element('a', { href: at('#map') }, 'Map of all notes');
  show(
    'Search could not be loaded. Check the connection.',
    element('div', { className: 'hints' }, element('section', {}, again, map)),
  );
}

/** Answers what is in the field now; tells whether it came to an answer before the next letter. */
async function answer(): Promise<boolean> {
  turn += 1;
  const mine = turn;
  const query = input.value.trim();
  if (query.length < 2) {
    show('', startHints(ask));
    return false;
  }
  const slow = setTimeout(() => {
    if (mine === turn) status.textContent = 'Searching…';
  }, 200);
  try {
    const only = kinds.find(([value]) => value === new FormData(form).get('kind'))?.[0] || undefined;
    const loaded = await ready();
    const found = await loaded.search(query, only);
    // A later letter may have been answered first.
    if (mine !== turn) return false;
    const count = countOf(found.groups);
    show(
      statusOf(found, count),
      count > 0 ? resultList(found.groups) : emptyHints(found, loaded, ask, only && askAll),
    );
    return true;
  } catch (error) {
    reportError(error);
    if (mine === turn) fail();
    return false;
  } finally {
    clearTimeout(slow);
  }
}

let typing: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(answer, pause);
});
filter.addEventListener('change', answer);
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  clearTimeout(typing);
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
  // The first search should not wait for what can load while the reader types.
  ready().catch(() => undefined);
  if (query) ask(query);
  else if (!input.value) show('', startHints(ask));
}
