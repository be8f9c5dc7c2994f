import { describe, expect, test } from 'vitest';
import { diagram } from '#build/diagram';
import { directionFault } from '#build/direction';
import { factsIn, fillFacts, splitAtFacts } from '#build/fill-facts';
import { number } from '#engines/inputs';
import { faultsOf } from '#engines/read-input';
import { type Fact, factsById } from '#facts/fact';

const itemMax: Fact = {
  value: 400,
  unit: 'KB',
  says: 'An item has at most 400 KB.',
  source: 'https://docs.aws.amazon.com/a.html',
  checked: '2026-11-23',
};
const facts = new Map([['dynamodb.itemMax', itemMax]]);

describe('facts in texts', () => {
  test('a mark becomes value and unit', () => {
    expect(fillFacts('up to [[dynamodb.itemMax]] each', facts, 'here')).toBe('up to 400\u00a0KB each');
    expect(splitAtFacts('up to [[dynamodb.itemMax]] each', 'here')).toEqual([
      { text: 'up to ' },
      { id: 'dynamodb.itemMax' },
      { text: ' each' },
    ]);
    expect(factsIn('[[a.b]], [[c.d]] and [[a.b]]')).toEqual(['a.b', 'c.d']);
  });

  test('brackets of other languages are left alone', () => {
    const shell = 'if [[ -f x ]]; then echo [[x]]; fi';
    expect(fillFacts(shell, facts, 'here')).toBe(shell);
  });

  test('a slip in a mark is refused, not published', () => {
    expect(() => fillFacts('up to [[ dynamodb.itemMax]]', facts, 'here')).toThrow('is nearly a fact');
    expect(() => splitAtFacts('up to [[dynamodb.item Max]]', 'here')).toThrow('without spaces');
    expect(() => fillFacts('[[DynamoDB.itemMax]]', facts, 'here')).toThrow('in small letters');
  });

  test('an unknown fact names the place and the known ones', () => {
    expect(() => fillFacts('[[dynamodb.itemMin]]', facts, 'content/notes/dynamodb/items.mdx')).toThrow(
      'content/notes/dynamodb/items.mdx: there is no fact [[dynamodb.itemMin]]. Nearest: dynamodb.itemMax.',
    );
    expect(() => fillFacts('[[s3.x]]', facts, 'here')).toThrow('Add it to content/facts/s3.ts.');
  });

  test('a fact without source fails the build', () => {
    expect(() => factsById({ 'content/facts/s3.ts': { x: { ...itemMax, source: '' } } })).toThrow(
      'Fact s3.x has no source: give the https:// address of the page that states it.',
    );
  });
});

describe('diagrams', () => {
  test('numbers in labels are left as they are', () => {
    const svg = diagram('flowchart TD\n  A[203.0.113.77] -->|6.25%| B[App]', 'A calls B.', 'd1', 'note.mdx');
    expect(svg).toContain('>203.0.113.77<');
    expect(svg).toContain('>6.25%<');
  });

  const draw = (source: string, alt = 'A calls B.') => diagram(source, alt, 'd1', 'note.mdx');

  test('arrows become text for readers who do not see them', () => {
    const html = draw('flowchart TD\n  A[App] -->|get| B[(Cache)]');
    expect(html).toContain('<li>App → Cache: get</li>');
    expect(html).toContain('<figcaption>A calls B.</figcaption>');
  });

  test('the sentence is text, whatever stands in it', () => {
    expect(draw('flowchart TD\n  A --> B', 'A & B, if p < 0.5.')).toContain('A &amp; B, if p &lt; 0.5.');
  });

  test('a star is a star, not the start of emphasis', () => {
    const html = draw('flowchart TD\n  A -->|/static/*| B', 'What /static/* matches goes to B.');
    expect(html).not.toContain('*');
    expect(html).toContain('What /static/&#42; matches goes to B.');
  });

  test('a host that Markdown would make a link of is refused', () => {
    expect(() => draw('flowchart TD\n  A -->|www.example.com| B')).toThrow('“www.” would become a link');
  });

  test('no style or font of another origin comes along, and marker ids are the page’s own', () => {
    const html = draw('sequenceDiagram\n  participant A as App\n  A->>A: think');
    expect(html).not.toMatch(/<style|fonts\.googleapis| style="/);
    expect(html).toMatch(/id="d1-/);
  });

  test.each([
    ['flowchart TD\n  A -->', 'A -->'],
    ['flowchart TD\n  A --> B\n  foo bar ][', 'foo bar ]['],
    ['sequenceDiagram\n  A->>B', 'A->>B'],
  ])('a malformed line is named: %s', (source, line) => {
    expect(() => draw(source)).toThrow(`the diagram’s line “${line}” says nothing`);
  });

  test('a note that would be lost or overflow is refused', () => {
    const lanes = 'sequenceDiagram\n  participant A as App\n  participant B as Cache';
    expect(() => draw(`${lanes}\n  Note over A: early\n  A->>B: get`)).toThrow('before the first message');
    expect(() => draw(`${lanes}\n  A->>B: get\n  Note over A: far more words than fit into it`)).toThrow(
      'room for 24',
    );
    expect(() => draw(`${lanes}\n  A->>B: get\n  Note over A: stale: until the TTL is over`)).toThrow(
      'room for 24',
    );
  });

  test('a diagram without a sentence, of another kind, or too wide for a phone is refused', () => {
    expect(() => draw('flowchart TD\n  A --> B', '')).toThrow('a diagram needs a sentence');
    expect(() => draw('pie\n  "a": 1')).toThrow('starts with “flowchart TD”');
    const wide =
      'flowchart LR\n  A[first thing] --> B[second thing]\n  B --> C[third thing]\n  C --> D[fourth thing]\n  D --> E[fifth thing]';
    expect(() => draw(wide)).toThrow('too small on a phone');
  });
});

describe('imports', () => {
  test('may only point against the flow', () => {
    expect(directionFault('src/engines/ttl.ts', 'content/facts/elasticache.ts')).toBeUndefined();
    expect(
      directionFault('content/notes/a/b.mdx', 'components/ttl-staleness/TtlStaleness.tsx'),
    ).toBeUndefined();
    expect(directionFault('components/kit/board.tsx', 'components/kit/scene.ts')).toBeUndefined();
    expect(directionFault('src/engines/ttl.ts', 'components/kit/scene.ts')).toContain('must not import');
    expect(directionFault('content/facts/s3.ts', 'src/engines/ttl.ts')).toContain('must not import');
    expect(directionFault('components/kit/board.tsx', 'src/site/facts.ts')).toContain('must not import');
    expect(directionFault('components/kit/board.tsx', 'components/ttl-staleness/scenes.ts')).toContain(
      'components/kit/board.tsx belongs to kit',
    );
  });
});

describe('scenes', () => {
  test('an input outside its domain is named with the nearest valid value', () => {
    const inputs = {
      ttl: number({ label: 'TTL', unit: 's', min: 0, max: 60, step: 1, default: 5, help: '' }),
    };
    expect(faultsOf(inputs, { ttl: 61 })).toEqual([
      '“TTL” is above 60. The nearest valid value is 60\u00a0s.',
    ]);
  });
});
