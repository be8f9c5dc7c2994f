import { store, texts } from '../device.ts';
import type { Kind } from './catalog.ts';
import { element } from './elements.ts';
import type { Answer, Wanted } from './engine.ts';

const kinds: readonly (readonly [Kind | '', string])[] = [
  ['', 'All'],
  ['note', 'Notes'],
  ['figure', 'Figures'],
  ['widget', 'Simulators'],
  ['question', 'Questions'],
];

const radios = kinds.map(([value]) =>
  element('input', { type: 'radio', name: 'kind', value, defaultChecked: value === '' }),
);
const section = element('select', { name: 'section' });
const sectionLabel = element('label', { className: 'search-section', hidden: true }, 'In', section);
// A key alone can be hit by accident or by speech input, so it can be switched off.
const slash = element('input', {
  type: 'checkbox',
  checked: !texts('keys').includes('no slash'),
  onchange: () => store('keys', slash.checked ? [] : ['no slash']),
});

/** The choice of what to show: kinds, and sections where the results are of several. */
export const filter = element(
  'fieldset',
  {},
  element('legend', { className: 'sr-only' }, 'Show'),
  ...radios.map((radio, at) => element('label', {}, radio, kinds[at]?.[1])),
  sectionLabel,
  element('label', { className: 'search-slash' }, slash, 'opens with /'),
);

/** What is chosen now. */
export const wantedNow = (): Wanted => ({
  kind: kinds.find((_, at) => radios[at]?.checked)?.[0] || undefined,
  section: section.value || undefined,
});

/** Shows all kinds of all sections again. */
export function showAll(): void {
  for (const radio of radios) radio.checked = radio.defaultChecked;
  section.value = '';
}

/** Offers the sections of what was found; a chosen one stays, even where it has nothing. */
export function offerSections({ sections }: Pick<Answer, 'sections'>): void {
  const chosen = section.selectedOptions[0];
  const options = sections.map(([slug, title, pages]) =>
    element('option', { value: slug, selected: slug === chosen?.value }, `${title} (${pages})`),
  );
  const isLost = chosen?.value && !sections.some(([slug]) => slug === chosen.value);
  section.replaceChildren(
    element('option', { value: '' }, 'All sections'),
    ...options,
    ...(isLost ? [chosen] : []),
  );
  sectionLabel.hidden = sections.length < 2 && !section.value;
}
