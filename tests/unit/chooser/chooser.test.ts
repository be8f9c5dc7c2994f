import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputs as availability, chooseAvailability } from '#engines/chooser/availability';
import type { Choice } from '#engines/chooser/choose';
import { chooseEndpoint, inputs as endpoint } from '#engines/chooser/endpoint';
import { chooseRecord, inputs as record } from '#engines/chooser/record';
import { type Inputs, type Values, valuesOf } from '#engines/inputs';
import { faultsOf } from '#engines/read-input';

const way = (changes: Partial<Values<typeof endpoint>>) => chooseEndpoint(valuesOf(endpoint, changes)).stay;
const type = (changes: Partial<Values<typeof record>>) => chooseRecord(valuesOf(record, changes)).stay;
const feature = (changes: Partial<Values<typeof availability>>) =>
  chooseAvailability(valuesOf(availability, changes));

describe('VPC endpoints', () => {
  test('terabytes from S3 in the same Region: the gateway endpoint', () => {
    expect(way({})).toEqual(['a gateway endpoint']);
    expect(way({ service: 'dynamodb', caller: 'public' })).toEqual(['a gateway endpoint']);
  });

  test('S3 from a data centre or a peered VPC: the interface endpoint', () => {
    expect(way({ caller: 'on-premises' })).toEqual(['an interface endpoint']);
    expect(way({ caller: 'peered', service: 'dynamodb' })).toEqual(['an interface endpoint']);
    expect(way({ service: 'other', caller: 'public' })).toEqual(['an interface endpoint']);
  });

  test('the internet: NAT from private subnets, the internet gateway from public ones, neither from outside', () => {
    expect(way({ service: 'internet' })).toEqual(['a NAT gateway']);
    expect(way({ service: 'internet', caller: 'public' })).toEqual(['an internet gateway']);
    expect(way({ service: 'internet', caller: 'peered' })).toEqual([]);
  });

  test('what NAT charges', () => {
    const line = (data: number) => chooseEndpoint(valuesOf(endpoint, { data })).working.at(-1)?.result;
    expect([line(0), line(1), line(5000)]).toEqual(['0 USD', '0.045 USD', '225 USD']);
    expect(faultsOf(endpoint, { data: -1 })[0]).toContain('nearest valid value is 0');
  });
});

describe('DNS records', () => {
  test.each([
    [{ target: 'ipv4' }, ['an A record']],
    [{ target: 'ipv6', apex: false }, ['an AAAA record']],
    [{ target: 'load-balancer' }, ['an alias record']],
    [{ target: 'load-balancer', apex: false }, ['an alias record']],
    [{ target: 'aws-host', apex: false }, ['a CNAME record']],
    [{ target: 'aws-host' }, []],
    [{ target: 'foreign' }, []],
    [{ target: 'foreign', apex: false, others: true }, []],
  ] satisfies [Partial<Values<typeof record>>, string[]][])('%j: %j', (changes, stay) => {
    expect(type(changes)).toEqual(stay);
  });
});

test('a feature that is to be combined meets the other need, not no need', () => {
  const { verdicts, answer } = feature({ need: 'region', also: 'reads', engine: 'aurora-mysql' });
  expect(answer).toContain('combine an Aurora global database with');
  const because = verdicts.find(({ name }) => name === 'an Aurora global database')?.because;
  expect(because).toBe('meets only the other need');
});

describe('availability', () => {
  test.each([
    [{ also: 'nothing' }, ['a Multi-AZ instance', 'a Multi-AZ DB cluster']],
    [{}, ['a Multi-AZ DB cluster']],
    [{ engine: 'aurora-mysql' }, ['Aurora Replicas']],
    [{ need: 'region', also: 'far', engine: 'aurora-postgresql' }, ['an Aurora global database']],
    [{ need: 'load', also: 'nothing', engine: 'aurora-mysql' }, ['Aurora Serverless v2']],
    [{ need: 'undo', also: 'nothing', engine: 'aurora-mysql' }, ['a point-in-time restore', 'backtrack']],
    [{ need: 'undo', also: 'nothing', engine: 'aurora-postgresql' }, ['a point-in-time restore']],
    [{ need: 'connections', also: 'nothing' }, ['RDS Proxy']],
  ] satisfies [Partial<Values<typeof availability>>, string[]][])('%j: %j', (changes, stay) => {
    expect(feature(changes).stay).toEqual(stay);
  });

  test('what no feature does alone is combined; what the engine lacks needs another engine', () => {
    expect(feature({ engine: 'oracle' }).answer).toBe(
      'No single feature does both: combine a Multi-AZ instance with read replicas.',
    );
    expect(feature({ need: 'connections', also: 'zone', engine: 'oracle' }).answer).toContain(
      'another engine',
    );
    expect(feature({ need: 'load', also: 'nothing' }).stay).toEqual([]);
  });

  test('the same need twice is one need', () => {
    expect(feature({ need: 'reads', also: 'reads' }).stay).toEqual(
      feature({ need: 'reads', also: 'nothing' }).stay,
    );
  });
});

const anyOf = <I extends Inputs>(inputs: I) =>
  fc.record(
    Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [
        name,
        input.kind === 'choice'
          ? fc.constantFrom(...Object.keys(input.options))
          : input.kind === 'flag'
            ? fc.boolean()
            : fc.nat(1000),
      ]),
    ),
  ) as unknown as fc.Arbitrary<Values<I>>;

test('every option stays or falls for a reason, and the answer names all that stay', () => {
  const check = ({ verdicts, stay, answer }: Choice) => {
    expect(verdicts.filter(({ because }) => because === undefined).map(({ name }) => name)).toEqual(stay);
    for (const { because } of verdicts) expect(because).not.toBe('');
    for (const name of stay) expect(answer).toContain(name);
    expect(answer).toMatch(/^[A-Z].*\.$/);
  };
  fc.assert(
    fc.property(anyOf(endpoint), (values) => check(chooseEndpoint(values))),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(anyOf(record), (values) => check(chooseRecord(values))),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(anyOf(availability), (values) => check(chooseAvailability(values))),
    { numRuns: 1000 },
  );
});
