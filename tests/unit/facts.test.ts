import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { factsIn, figureAnchor } from '#build/fill-facts';
import { type Fact, fact, faultsOfFact, showFact } from '#facts/fact';

const modules = import.meta.glob<Record<string, Fact>>(['/content/facts/*.ts', '!/content/facts/fact.ts'], {
  eager: true,
});
const facts = Object.entries(modules).flatMap(([path, module]) =>
  Object.entries(module).map(([name, of]) => [`${path.replace(/^.*\/|\.ts$/g, '')}.${name}`, of] as const),
);

/** Who states limits and defaults: AWS, or the makers of an engine that AWS runs. */
const publishers = [
  'aws.amazon.com',
  'amazonaws.cn',
  'docs.amplify.aws',
  'valkey.io',
  'memcached.org',
  'redis.io',
  'developer.mozilla.org',
];
const repositories = [
  'https://github.com/valkey-io/',
  'https://github.com/memcached/',
  'https://github.com/aws/',
  'https://github.com/awslabs/',
  'https://github.com/boto/',
  'https://github.com/smithy-lang/',
];
const isPublished = (source: string) => {
  const { protocol, hostname } = new URL(source);
  if (protocol !== 'https:') return false;
  return (
    publishers.some((host) => hostname === host || hostname.endsWith(`.${host}`)) ||
    repositories.some((start) => source.startsWith(start))
  );
};

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Whether the sentence states the value, in digits or, up to twelve, as a word. */
const states = ({ value, says }: Fact) => {
  const written = showFact({ value } as Fact);
  const word = typeof value === 'number' ? words[value] : undefined;
  return says.includes(written) || (word !== undefined && new RegExp(`\\b${word}\\b`, 'i').test(says));
};

const goesOn = (text: string) => /[.!?…]["”’)]?\s/.test(text);
const isDay = (day: string) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

test('there are facts to test', () => {
  expect(facts.length).toBeGreaterThan(0);
});

describe.each(facts)('%s', (id, of) => {
  test('has no fault', () => {
    expect(faultsOfFact(id, of)).toEqual([]);
  });

  test('says one sentence on one line', () => {
    expect(of.says).not.toSatisfy(goesOn);
    expect(of.says).toMatch(/^\S+( \S+)+$/);
    expect(of.says).not.toContain('[[');
  });

  test('states its own value, so that neither changes alone', () => {
    expect(of).toSatisfy(states);
  });

  test('names a publisher as its source, and a day of the calendar', () => {
    expect(of.source).toSatisfy(isPublished);
    expect(of.checked).toSatisfy(isDay);
  });

  test('shows a value inside a sentence', () => {
    expect(showFact(of)).toMatch(/^\S([^\n]*\S)?$/);
    expect(showFact(of)).not.toMatch(/NaN|[.;]$/);
  });

  test('can be mentioned in a text', () => {
    expect(factsIn(`up to [[${id}]] of them`)).toEqual([id]);
  });
});

test('no two facts share an anchor, whatever the case of its letters', () => {
  const anchors = facts.map(([id]) => figureAnchor(id).toLowerCase());
  expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
});

test('no two facts say the same', () => {
  const sentences = facts.map(([, { says }]) => says);
  expect(sentences.filter((says, index) => sentences.indexOf(says) !== index)).toEqual([]);
});

describe('faults of a fact', () => {
  const sound = fact({
    value: 5,
    says: 'A shard has at most five read replicas.',
    source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Shards.html',
    checked: '2026-11-23',
  });
  const faultsWith = (change: object) =>
    faultsOfFact('elasticache.replicas', { ...sound, ...change } as Fact);

  test('a sound fact has none', () => {
    expect(faultsWith({})).toEqual([]);
  });

  test.each([
    ['no source', { source: undefined }, /elasticache\.replicas has no source: give the https:\/\/ address/],
    ['a source that is not secure', { source: 'http://valkey.io/' }, /has no source/],
    ['a source with words after it', { source: 'https://valkey.io/ (seen)' }, /has no source/],
    ['no sentence', { says: undefined }, /“says” must be a whole sentence/],
    ['a sentence without its end', { says: 'At most five replicas' }, /end it with a full stop/],
    ['a sentence without its start', { says: 'five replicas at most.' }, /start it with a capital/],
    ['no day', { checked: undefined }, /“checked” must be the day/],
    ['a day in another order', { checked: '23-11-2026' }, /“checked” must be the day/],
    ['a month that does not exist', { checked: '2026-13-01' }, /“checked” must be the day/],
  ])('%s is one', (_, change, fault) => {
    expect(faultsWith(change)).toEqual([expect.stringMatching(fault)]);
  });

  test('each fault is named', () => {
    expect(faultsWith({ says: '', source: '', checked: '' })).toHaveLength(3);
  });
});

test('the checks of this file catch what they are for', () => {
  expect('It is 5. It can be raised.').toSatisfy(goesOn);
  expect('Valkey 9.0 or later, as in 1.6.22, is needed.').not.toSatisfy(goesOn);
  expect('https://aws.amazon.com.example.org/').not.toSatisfy(isPublished);
  expect('https://notvalkey.io/topics/').not.toSatisfy(isPublished);
  expect('2026-02-30').not.toSatisfy(isDay);
  expect({ value: 5, says: 'A shard has at most four.' }).not.toSatisfy(states);
});

describe('changes', () => {
  const files = import.meta.glob<string>('/content/changes/*.yaml', {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  const known = new Set<string>(facts.map(([id]) => id));
  const changes = Object.entries(files).flatMap(([path, yaml]) =>
    Object.entries<Record<string, string>>(parse(yaml).changes).map(
      ([name, change]) => [`${path.replace(/^.*\/|\.yaml$/g, '')}.${name}`, change] as const,
    ),
  );

  test.each(changes)('%s: short sentences that take their figures from facts', (_, change) => {
    const { title = '', before = '', now = '', source = '', checked = '' } = change;
    expect(`${title} ${before} ${now}`.replace(/\[\[[^\]]+\]\]/g, '')).not.toMatch(/(?<![A-Za-z])\d/);
    expect(factsIn(`${title} ${before} ${now}`).filter((id) => !known.has(id))).toEqual([]);
    for (const sentence of [before, now]) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toSatisfy(goesOn);
    }
    expect(source).toSatisfy(isPublished);
    expect(checked).toSatisfy(isDay);
  });
});
