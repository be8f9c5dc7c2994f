import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { execute, type Resolve } from '#engines/graphql/execute';
import { parseQuery, queryFault } from '#engines/graphql/parse';
import { answerQuery, inputs } from '#engines/graphql/query';
import { field, type Schema, typeOf, typeText } from '#engines/graphql/schema';
import { validate } from '#engines/graphql/validate';
import { valuesOf } from '#engines/inputs';
import { TextFault } from '#engines/text-fault';

const books: Schema = {
  types: {
    Query: Object.fromEntries([field('book(id: ID!): Book', 'books')]),
    Book: Object.fromEntries([
      field('title: String'),
      field('pages: Int'),
      field('formats: [Format]'),
      field('author: Author'),
    ]),
    Author: Object.fromEntries([field('name: String'), field('country: String')]),
  },
  enums: { Format: ['PRINT', 'EBOOK', 'AUDIO'] },
};
const stored = { title: 'Tides', pages: 90, formats: ['PRINT'], author: { name: 'Ann Reed', country: 'IE' } };
const ask = (query: string, book: Parameters<Resolve>[0] = stored) => {
  const asked = parseQuery(query);
  validate(asked, books);
  return execute(asked, books, { 'Query.book': () => book });
};

describe('worked examples', () => {
  test('the response holds the title and the author’s name and nothing else', () => {
    expect(ask('{ book(id: 1) { title author { name } } }')).toEqual({
      data: { book: { title: 'Tides', author: { name: 'Ann Reed' } } },
      errors: [],
      runs: [{ resolver: 'Query.book', source: 'books', times: 1 }],
    });
  });

  test('reading a schema: five cases', () => {
    expect(() => ask('{ book { title } }')).toThrow('needs the argument “id” of the type ID!');
    expect(ask('{ book(id: 1) { title formats } }').errors).toEqual([]);
    expect(() => ask('{ book(id: 1) { author } }')).toThrow('Name fields of it');
    const foreign = ask('{ book(id: 1) { formats } }', { ...stored, formats: ['PRINT', 'PDF'] });
    expect(foreign.errors).toMatchObject([
      { message: 'PDF is no value of the enum Format.', path: ['book', 'formats', 1] },
    ]);
    expect(ask('{ book(id: 1) { title } }', { ...stored, title: null })).toMatchObject({
      errors: [],
      data: { book: { title: null } },
    });
  });
});

const run = (query: string, missing: 'nothing' | 'artist' | 'title' = 'nothing') =>
  answerQuery(valuesOf(inputs, { query, missing }));
const responseTo = (...args: Parameters<typeof run>) => JSON.parse(run(...args).response);

describe('the ticket shop', () => {
  test('a list runs the resolver of a field once for each item', () => {
    expect(run('{ concerts { artist { name } seats { number } } }').runs.map(({ times }) => times)).toEqual([
      1, 3, 3,
    ]);
  });

  test('nobody of that name: null, and no further resolver', () => {
    const result = run('{ concert(id: "none") { title artist { name } } }');
    expect(JSON.parse(result.response)).toEqual({ data: { concert: null } });
    expect(result.resolvers).toBe(1);
  });

  test('aliases, arguments, __typename and merged fields', () => {
    expect(
      responseTo(
        'query Two { a: concert(id: "jazz-7") { __typename seats(first: 1) { number } } a: concert(id: "jazz-7") { hall } }',
      ),
    ).toEqual({ data: { a: { __typename: 'Concert', seats: [{ number: '12A' }], hall: 'Cellar' } } });
  });

  test('a null that is forbidden climbs to the next place that may be null', () => {
    expect(responseTo('{ concert(id: "jazz-7") { title artist { name } } }', 'artist')).toMatchObject({
      data: { concert: { title: 'Late Jazz', artist: null } },
      errors: [{ path: ['concert', 'artist', 'name'] }],
    });
    expect(responseTo('{ concert(id: "jazz-7") { title } }', 'title').data).toEqual({ concert: null });
    expect(responseTo('{ concerts { title } }', 'title').data).toBeNull();
  });

  test.each([
    ['{ concert(id: "jazz-7") { titel } }', 'Did you mean “title”?'],
    ['{ concert(id: 1.5) { title } }', 'takes a value of the type ID!'],
    ['{ concert(id: null) { title } }', 'takes a value of the type ID!'],
    ['{ concert(id: "a", day: 1) { title } }', 'takes no argument “day”'],
    ['{ concert(id: "a") { title { x } } }', 'It has no fields'],
    ['{ concert(id: "a") { constructor } }', 'has no field “constructor”'],
    ['{ concert(id: "a") { title } concert(id: "b") { title } }', 'two different things'],
    ['{ concert(id: "a") { title hall } concert(id: "a") { title: hall } }', 'two different things'],
  ])('%s is refused before anything runs', (query, says) => {
    const result = run(query);
    expect(result.refused).toBe(true);
    expect(result.resolvers).toBe(0);
    expect(result.answer).toContain(says);
  });
});

describe('the grammar', () => {
  test.each([
    ['{ concert(id: "a") { title }', 'Line 1, column 29: A field, or }'],
    ['{\n  concert(id: "a) { title } }', 'Line 2, column 15: This string does not end'],
    ['{ }', 'These braces are empty'],
    ['mutation { a }', 'This schema has no mutations'],
    ['{ ...Part }', 'Fragments are left out'],
    ['query A($id: ID!) { a }', 'Variables are left out'],
    ['{ concert(id: $id) { title } }', 'Variables are left out'],
    ['{ a @include(if: true) }', 'Directives are left out'],
    ["{ concert(id: 'a') { title } }", 'double quotes'],
    ['{ a } b', 'complete before this'],
    [`${'{ a '.repeat(50)}`, 'levels deep'],
    ['', 'Line 1, column 1: { or query belongs here'],
  ])('%s', (query, says) => {
    expect(queryFault(query)).toContain(says);
  });

  test('commas, comments and lines between are nothing', () => {
    expect(parseQuery('# all\n{ a,, b # second\n }').map(({ name }) => name)).toEqual(['a', 'b']);
  });

  test('types are read as they are written', () => {
    for (const text of ['Seat', 'Seat!', '[Seat!]!', '[[Int]!]']) expect(typeText(typeOf(text))).toBe(text);
  });
});

test('any selection of fields comes back exactly, and whatever is typed is answered or refused', () => {
  const plain = ['id', 'title', 'status', 'hall'];
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...plain), { minLength: 1 }),
      fc.boolean(),
      (fields, artist) => {
        const query = `{ concert(id: "jazz-7") { ${fields.join(' ')} ${artist ? 'artist { country }' : ''} } }`;
        const { data, errors } = responseTo(query);
        expect(errors).toBeUndefined();
        expect(Object.keys(data.concert)).toEqual([...fields, ...(artist ? ['artist'] : [])]);
        expect(run(query).resolvers).toBe(artist ? 2 : 1);
      },
    ),
    { numRuns: 1_000 },
  );
  const word = fc.constantFrom(
    '{',
    '}',
    '(',
    ')',
    ':',
    'concert',
    'id',
    '"a"',
    'title',
    '...',
    '$x',
    '1.5',
    '#',
    '\n',
    'query',
    '@a',
    '"',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const query = words.join(' ');
      if (queryFault(query) === undefined) expect(run(query).answer.length).toBeGreaterThan(0);
      else expect(() => parseQuery(query)).toThrow(TextFault);
    }),
    { numRuns: 2_000 },
  );
});
