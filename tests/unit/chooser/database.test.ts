import { expect, test } from 'vitest';
import { chooseDatabase, inputs } from '#engines/chooser/database';
import { type Values, valuesOf } from '#engines/inputs';

type Answers = Values<typeof inputs>;
const stay = (answers: Partial<Answers>) => chooseDatabase(valuesOf(inputs, answers)).stay;

test('the access pattern decides', () => {
  expect(stay({ ask: 'key', load: 'unpredictable' })).toEqual(['DynamoDB']);
  expect(stay({ work: 'reports' })).toEqual(['Redshift']);
  expect(stay({ ask: 'hops' })).toEqual(['Neptune']);
  expect(stay({ ask: 'documents', speaks: 'mongodb' })).toEqual(['DocumentDB']);
  expect(stay({ work: 'cache' })).toEqual(['ElastiCache']);
  expect(stay({ speaks: 'licensed' })).toEqual(['RDS']);
  expect(stay({ speaks: 'open' })).toEqual(['Aurora']);
  expect(stay({ ask: 'words' })).toEqual(['OpenSearch Service']);
  expect(stay({ work: 'move', speaks: 'licensed' })).toEqual(['AWS DMS']);
});

test('a fast primary store has two answers', () => {
  expect(stay({ work: 'fast', ask: 'key' })).toEqual(['DynamoDB', 'MemoryDB']);
  expect(stay({ work: 'fast', ask: 'hops' })).toEqual([]);
  expect(stay({ work: 'primary', ask: 'wide' })).toEqual(['Keyspaces']);
  expect(stay({ work: 'primary', ask: 'time' })).toEqual(['Timestream for InfluxDB']);
});

test('every kept question that is not about speed has one answer', () => {
  for (const ask of Object.keys(inputs.ask.options) as Answers['ask'][])
    for (const speaks of Object.keys(inputs.speaks.options) as Answers['speaks'][])
      expect(stay({ ask, speaks }), `${ask} ${speaks}`).toHaveLength(1);
});

test('what has ended is not offered', () => {
  const names = chooseDatabase(valuesOf(inputs)).verdicts.map(({ name, gives }) => `${name} ${gives}`);
  expect(names.join()).not.toMatch(/QLDB|v1/);
});
