import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLink } from '#components/kit/read-link.ts';
import { capacity } from '#engines/dynamodb-capacity/bench';
import { benchInputs } from '#engines/dynamodb-capacity/inputs';
import { valuesOf } from '#engines/inputs';

const page = readFileSync('content/notes/dynamodb/capacity-bench.mdx', 'utf8');
const start = valuesOf(benchInputs);
const link = /\[([^\]]+)\]\(\/dynamodb\/capacity-bench\/\?([^#)]+)#dynamodb-capacity\)/g;

const opened = (query: string) => {
  const { values, faults } = readLink(benchInputs, start, query);
  expect(faults).toEqual([]);
  return capacity(values);
};

test('every link of the page opens a state that the bench takes', () => {
  const links = [...page.matchAll(link)];
  expect(links.length).toBeGreaterThan(8);
  for (const [, , query = ''] of links) expect(opened(query).refused).toBeUndefined();
});

describe('what the table of the page says is what the bench shows', () => {
  const rows = Array.from(page.matchAll(/^\| \[([^\]]+)\]\([^?]+\?([^#]+)#[^|]+\|[^|]+\| ([\d,]+) \|$/gm));
  test('there are rows', () => expect(rows).toHaveLength(6));
  test.each(rows.map(([, name = '', query = '', units = '']) => ({ name, query, units })))(
    '$name',
    ({ query, units }) => {
      expect(opened(query).shares.map(({ provision }) => provision)).toEqual([
        Number(units.replace(',', '')),
      ]);
    },
  );
});

test('what its sentences say is what the bench shows', () => {
  const units = (name: string) => {
    const [, , query = ''] = [...page.matchAll(link)].find(([, text]) => text?.startsWith(name)) ?? [];
    return opened(query).shares.map((share) => share.units);
  };
  expect(units('a counter in an item of 20 KB')).toEqual([20, 1]);
  expect(units('four entries of 200 bytes')).toEqual([5]);
});
