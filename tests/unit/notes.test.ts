import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const notes = globSync('content/notes/**/*.mdx').map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** The head lines of a note's tables: those that a line of dashes follows. */
const tableHeads = (text: string) =>
  Array.from(text.matchAll(/^(\|.*\|)[ \t]*\n\|[ :|-]+\|[ \t]*$/gm), ([, head = '']) => head);

test('every column of a table has a head: a reader who hears the table needs it', () => {
  const bare = notes.flatMap(({ path, text }) =>
    tableHeads(text)
      .filter((head) => /\|\s*\|/.test(head))
      .map((head) => `${path}: ${head}`),
  );
  expect(bare).toEqual([]);
});
