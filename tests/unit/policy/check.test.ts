import fc from 'fast-check';
import { expect, test } from 'vitest';
import { policyFault, policyLengthMax } from '#engines/policy/check';
import { policies } from './random.ts';

const policy = (statement: string) => `{ "Version": "2012-10-17",\n  "Statement": [${statement}] }`;
const body = '"Action": "s3:GetObject", "Resource": "*"';

test.each([
  [
    '{ "Version": "2012-10-17",\n  "Statment": [] }',
    'Line 2, column 3: A policy has no “Statment”. Did you mean “Statement”?',
  ],
  [
    '{ "Version": "2021-10-17", "Statement": [] }',
    'Line 1, column 14: Version is "2012-10-17" or "2008-10-17". Write "2012-10-17".',
  ],
  ['{ "Statement": [] }', 'Line 1, column 16: Statement is an empty list. Write at least one statement.'],
  ['{}', 'Line 1, column 1: The policy has no Statement. Add "Statement": [ … ].'],
  ['', 'Line 1, column 1: Nothing stands here yet. Write JSON, such as { "name": "value" }.'],
  ["{ 'Version': 1 }", 'Line 1, column 3: JSON writes strings in double quotes.'],
  [
    policy(`{ "Effect": "allow", ${body} }`),
    'Line 2, column 29: Effect is "Allow" or "Deny". Write "Allow".',
  ],
  [
    policy(`{ ${body} }`),
    'Line 2, column 17: This statement has no Effect. Add "Effect": "Allow" or "Deny".',
  ],
  [
    policy(`{ "Effect": "Allow", ${body}, }`),
    'Line 2, column 79: The comma before } is one too many. Remove it.',
  ],
  [
    policy('{ "Effect": "Allow", "Action": "GetObject", "Resource": "*" }'),
    'Line 2, column 48: “GetObject” is no action. Write service, colon, action, such as "s3:GetObject" or "s3:*".',
  ],
  [
    policy('{ "Effect": "Allow", "Action": "s3:*", "Resource": "posters/*" }'),
    'Line 2, column 68: “posters/*” is no ARN: it has six parts with five colons, or is "*". Write "arn:aws:s3:::posters/*".',
  ],
  [
    policy(`{ "Effect": "Allow", ${body}, "Condition": { "StringEqual": { "aws:username": "ann" } } }`),
    'Line 2, column 96: There is no operator “StringEqual”. Did you mean StringEquals?',
  ],
  [
    policy(
      `{ "Effect": "Allow", ${body}, "Condition": { "IpAddress": { "aws:SourceIp": "203.0.113.0/33" } } }`,
    ),
    'Line 2, column 127: IpAddress compares with an address or a block such as "203.0.113.0/24".',
  ],
  [
    policy(`{ "Effect": "Allow", "Principal": "*", ${body} }`),
    'Line 2, column 38: A policy of this type has no principal: it speaks about whoever it is attached to. Remove it.',
  ],
])('%s', (text, fault) => {
  expect(policyFault(text, 'identity')).toBe(fault);
});

test('what a policy type demands', () => {
  const statement = policy(`{ "Effect": "Allow", ${body} }`);
  expect(policyFault(statement, 'identity')).toBeUndefined();
  expect(policyFault(statement, 'resource')).toContain('has no Principal');
  const withPrincipal = policy(
    `{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111111111111:user/*" }, ${body} }`,
  );
  expect(policyFault(withPrincipal, 'resource')).toContain('no wildcards');
  const assume = '"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"';
  expect(policyFault(policy(`{ ${assume} }`), 'trust')).toBeUndefined();
  expect(policyFault(policy(`{ ${assume}, "Resource": "*" }`), 'trust')).toContain('names no resource');
  // A bucket policy that lacks its Resource must not pass for a trust policy.
  expect(
    policyFault(policy('{ "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject" }'), 'trust'),
  ).toContain('those of STS');
  expect(policyFault(policy(`{ "Effect": "Allow", "Principal": "*", ${body} }`), 'rcp')).toContain(
    'only denies',
  );
});

test.each([
  ['resource', 'Allow', '"NotPrincipal": { "AWS": "111111111111" }', 'NotPrincipal goes with Deny only'],
  ['trust', 'Deny', '"NotPrincipal": { "AWS": "111111111111" }', 'A trust policy has no NotPrincipal'],
  ['rcp', 'Deny', '"NotPrincipal": { "AWS": "111111111111" }', 'An RCP is about everybody'],
  ['rcp', 'Deny', '"Principal": { "AWS": "111111111111" }', 'An RCP is about everybody'],
  ['rcp', 'Deny', '"Principal": "*", "NotAction": "s3:*"', 'An RCP has no NotAction'],
  ['resource', 'Deny', '"Principal": {}', 'names nobody'],
] as const)('%s, %s: %s', (type, effect, element, fault) => {
  expect(policyFault(policy(`{ "Effect": "${effect}", ${element}, ${body} }`), type)).toContain(fault);
});

test('NotPrincipal passes with Deny', () => {
  const deny = policy(`{ "Effect": "Deny", "NotPrincipal": { "AWS": "111111111111" }, ${body} }`);
  expect(policyFault(deny, 'resource')).toBeUndefined();
});

test('hostile texts get a sentence, not a crash', () => {
  expect(policyFault('['.repeat(10_000), 'identity')).toContain('levels deep');
  expect(policyFault(' '.repeat(policyLengthMax + 1), 'identity')).toContain('cut 1.');
  expect(policyFault('{"__proto__": {"Effect": "Allow"}}', 'identity')).toContain('has no “__proto__”');
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const fault = policyFault(text, 'identity');
      expect(fault).toMatch(/^(Line \d+, column \d+: ).+[.?]$/s);
    }),
    { numRuns: 2_000 },
  );
});

test('the parser agrees with JSON.parse about what is JSON', async () => {
  const { parseJson } = await import('#engines/json');
  const reads = (read: () => unknown) => {
    try {
      read();
      return true;
    } catch {
      return false;
    }
  };
  // A number too large to count with is JSON, too, but no policy.
  const finite = (_: string, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('too large');
    return value;
  };
  const texts = fc.oneof(
    fc.json({ maxDepth: 4 }),
    fc.string(),
    fc
      .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom(',', '}', '"', '1', ' ', '\\', 'e'))
      .map(([text, at, char]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + char + text.slice(place + 1);
      }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      // A name that stands twice is JSON, but no policy.
      const ours = reads(() => parseJson(text));
      if (ours) expect(reads(() => JSON.parse(text, finite))).toBe(true);
      else if (!/"([^"]*)"\s*:.*"\1"\s*:/s.test(text))
        expect(reads(() => JSON.parse(text, finite))).toBe(false);
    }),
    { numRuns: 3_000 },
  );
});

test('every policy of the random ones is read', () => {
  fc.assert(
    fc.property(policies, ({ identity = [], resource }) => {
      for (const { document } of identity)
        expect(policyFault(JSON.stringify(document), 'identity')).toBeUndefined();
      if (resource)
        expect(policyFault(JSON.stringify(resource.document, null, 2), 'resource')).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

test('a number that JSON reads as infinite is refused', () => {
  const condition = '"Condition": { "NumericLessThan": { "s3:max-keys": 1e999 } }';
  expect(policyFault(policy(`{ "Effect": "Allow", ${body}, ${condition} }`), 'identity')).toContain(
    'as large as this',
  );
});
