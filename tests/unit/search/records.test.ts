import { describe, expect, test } from 'vitest';
import { askedRecords } from '#build/search/asked';
import { addMeta, bodyText, indexedHtml, readPage } from '#build/search/pages';
import { figureRecords, questionRecords, sceneRecords } from '#build/search/records';
import { checkMeanings, readServices, readVocabulary } from '#build/search/vocabulary';
import { wordList } from '#build/search/words';

const note = () =>
  readPage({
    address: '/keys/growth/',
    html: `<html><head><meta name="description" content="What grows."></head><body><main data-pagefind-body><h1 id="_top">Growth &amp; keys</h1><p>Keys <b>are</b>many</p>
      <h2 id="why">Why it grows</h2>
      <section class="scene" id="grow"><h3 class="scene-question">How fast?</h3>
        <p class="scene-answer"><strong>Ten a day.</strong></p>
        <div class="scene-controls"><label>Rate</label><fieldset><legend>Mode</legend><label>Slow</label></fieldset></div>
      </section>
      <section data-pagefind-ignore><fieldset class="question" id="question-1"><legend>How big?</legend>
        <div class="option"><label><input type="radio"> <span>Ten</span></label> <p>Right.</p></div></fieldset></section>
      <table data-pagefind-ignore><tr id="figure-keys-sizeMax"><td>hidden</td></tr></table></main></body></html>`,
  });
const list = readPage({
  address: '/limits/keys/',
  html: '<main><h1>All figures</h1><table><tr id="figure-keys-sizeMax"></tr></table></main>',
});
const size = {
  value: 10_000,
  unit: 'KB',
  says: 'A key is small.',
  source: 'https://aws.example/keys',
  checked: '2026-11-23',
} as const;

test('a figure leads to the note that lists it and can be found by its value and name', () => {
  const [record] = figureRecords({ 'keys.sizeMax': size }, [list, note()]);
  expect(record).toMatchObject({
    url: '/keys/growth/#figure-keys-sizeMax',
    meta: { value: '10,000\u00a0KB', page: 'Growth & keys', checked: '2026-11-23' },
  });
  expect(record?.content).toBe('A key is small. 10,000 KB 10000 KB 10000kb. size max.');
});

test('a figure that no note lists leads to the list of all', () => {
  expect(figureRecords({ 'keys.sizeMax': size }, [list])[0]?.url).toBe('/limits/keys/#figure-keys-sizeMax');
});

test('a simulator is a record of its own and no part of its page', () => {
  const page = note();
  expect(sceneRecords([page])[0]).toMatchObject({
    url: '/keys/growth/#grow',
    content: 'How fast? Ten a day. Rate, Mode, Slow. Growth & keys. What grows.',
    meta: { title: 'How fast?', page: 'Growth & keys' },
  });
  expect(page.root.querySelector('.scene')).toBeNull();
});

test('a question is a record that its answers help to find', () => {
  expect(questionRecords([note()])).toMatchObject([
    { url: '/keys/growth/#question-1', content: 'How big? Ten Right.', meta: { title: 'How big?' } },
  ]);
});

test('words come from what is indexed, the frequent ones first', () => {
  expect(wordList([bodyText(note())])).toEqual(['keys', 'are', 'grows', 'growth', 'it', 'many', 'why']);
});

describe('vocabulary', () => {
  const read = (yaml: string) => () => readVocabulary(yaml, [note()]);

  test('an entry may point to a page, which is then found by it', () => {
    expect(read('- { say: [big], page: /keys/growth/ }')()).toHaveLength(1);
    const [record] = askedRecords(
      new Map([['/keys/growth/', ['how large']]]),
      read('- { say: [big], page: /keys/growth/ }')(),
      [note()],
    );
    expect(record).toMatchObject({ url: '/keys/growth/#asked', content: 'how large. big.' });
  });

  test('one that points nowhere, says nothing or cannot be typed fails with a sentence', () => {
    expect(read('- { say: [big], page: /keys/shrink/ }')).toThrow(
      '“big” points to /keys/shrink/, and there is no such page',
    );
    expect(read('- { say: [big] }')).toThrow('entry 1: Give “mean”, “page” or both.');
    expect(read('- { say: [Big-Key], mean: [key] }')).toThrow('Write phrases in lower case');
    expect(read('- { say: [429], mean: [key] }')).toThrow('Quote a number');
    expect(read('say: [big]')).toThrow(/^content\/search\/vocabulary\.yaml: /);
  });

  test('one whose meaning no page says fails', () => {
    const entries = read('- { say: [big], mean: [very large] }')();
    expect(() => checkMeanings(entries, ['very', 'large'])).not.toThrow();
    expect(() => checkMeanings(entries, ['very', 'small'])).toThrow(
      '“big” means “very large”, and no page says that',
    );
  });

  test('services belong to sections that exist', () => {
    expect(readServices('s3: [bucket]')).toEqual({ s3: ['bucket'] });
    expect(() => readServices('s4: [bucket]')).toThrow('“s4” is no section');
  });
});

test('a description is found like a title and not shown', () => {
  const page = note();
  addMeta(page, 'about', 'Big & "huge"');
  expect(page.root.querySelector('meta[data-pagefind-meta]')?.outerHTML).toContain(
    'content="Big &amp; &quot;huge&quot;"',
  );
  expect(indexedHtml(page)).toContain('data-pagefind-meta="about[content]"');
});
