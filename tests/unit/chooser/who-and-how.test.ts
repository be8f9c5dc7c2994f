import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Choice } from '#engines/chooser/choose';
import { chooseIdentity, inputs as identity } from '#engines/chooser/identity';
import { inputs as balancer, chooseLoadBalancer } from '#engines/chooser/load-balancer';
import { choosePurchase, inputs as purchase } from '#engines/chooser/purchase';
import { type Inputs, type Values, valuesOf } from '#engines/inputs';

const pay = (changes: Partial<Values<typeof purchase>>) =>
  choosePurchase(valuesOf(purchase, { interruptible: false, work: 'fixed', ...changes })).stay;
const who = (changes: Partial<Values<typeof identity>>) => chooseIdentity(valuesOf(identity, changes)).stay;
const left = (changes: Partial<Values<typeof balancer>>) =>
  chooseLoadBalancer(valuesOf(balancer, changes)).stay;

describe('ways to pay', () => {
  test('the five cases: rendering, database, test server, licence, on the way to Fargate', () => {
    expect(pay({ work: 'short', interruptible: true })).toEqual(['Spot Instances']);
    expect(pay({})).toEqual(['an EC2 Instance Savings Plan']);
    expect(pay({ work: 'short' })).toEqual(['On-Demand Instances']);
    expect(pay({ work: 'short', hardware: 'licence' })).toEqual(['Dedicated Hosts']);
    expect(pay({ work: 'moving' })).toEqual(['a Compute Savings Plan']);
  });

  test('what the work needs comes before what it costs', () => {
    expect(pay({ hardware: 'licence', capacity: true, interruptible: true })[0]).toBe('Dedicated Hosts');
    expect(pay({ hardware: 'isolated', capacity: true })).toEqual([
      'Dedicated Instances',
      'a Capacity Reservation',
      'an EC2 Instance Savings Plan',
    ]);
    expect(pay({ capacity: true, work: 'short', interruptible: true })).toEqual(['a Capacity Reservation']);
  });

  test('steady and interruptible: the base under a plan, the rest on Spot', () => {
    const { answer, stay } = choosePurchase(valuesOf(purchase));
    expect(stay).toEqual(['Spot Instances', 'a Compute Savings Plan']);
    expect(answer).toBe(
      'Take a Compute Savings Plan for what must always run, and Spot Instances for the rest.',
    );
  });
});

describe('identities', () => {
  test.each([
    [{ caller: 'employee', accounts: 'several' }, 'IAM Identity Center'],
    [{ caller: 'employee', accounts: 'one' }, 'a role for the company’s provider'],
    [{ caller: 'employee', accounts: 'one', directory: false }, 'IAM Identity Center'],
    [{ caller: 'customer' }, 'Amazon Cognito'],
    [{ caller: 'on-aws' }, 'the role of the compute'],
    [{ caller: 'pipeline' }, 'a role by OIDC token'],
    [{ caller: 'server' }, 'IAM Roles Anywhere'],
    [{ caller: 'account' }, 'a role that trusts the account'],
    [{ caller: 'root' }, 'the root user with MFA'],
    [{ caller: 'tool' }, 'an IAM user'],
  ] satisfies [Partial<Values<typeof identity>>, string][])('%j: %s', (changes, name) => {
    expect(who(changes)).toEqual([name]);
  });

  test('root is refused for daily work', () => {
    const { stay, verdicts } = chooseIdentity(valuesOf(identity, { caller: 'daily' }));
    expect(stay).not.toContain('the root user with MFA');
    expect(verdicts.find(({ name }) => name.startsWith('the root'))?.because).toContain('refused');
  });
});

describe('load balancers', () => {
  const [alb, nlb, both] = [
    'an Application Load Balancer',
    'a Network Load Balancer',
    'a Network before an Application Load Balancer',
  ];
  test.each([
    [{}, [both]],
    [{ reach: 'name' }, [alb]],
    [{ reach: 'name', decides: 'nothing' }, [alb]],
    [{ reach: 'private-link', decides: 'login' }, [both]],
    [{ decides: 'nothing' }, [nlb]],
    [{ traffic: 'udp', reach: 'name' }, [nlb]],
    [{ traffic: 'passthrough', decides: 'lambda' }, [nlb]],
    [{ clientIp: true, decides: 'nothing', reach: 'name' }, [nlb]],
    [{ clientIp: true }, []],
    [{ traffic: 'inspect' }, ['a Gateway Load Balancer']],
  ] satisfies [Partial<Values<typeof balancer>>, (string | undefined)[]][])('%j: %j', (changes, names) => {
    expect(left(changes)).toEqual(names);
  });
});

const anyOf = <I extends Inputs>(inputs: I) =>
  fc.record(
    Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [
        name,
        input.kind === 'choice' ? fc.constantFrom(...Object.keys(input.options)) : fc.boolean(),
      ]),
    ),
  ) as unknown as fc.Arbitrary<Values<I>>;

test('every option stays or falls for a reason, and the answer names all that stay', () => {
  const check = ({ verdicts, stay, answer }: Choice) => {
    expect(verdicts.filter(({ because }) => because === undefined).map(({ name }) => name)).toEqual(stay);
    for (const name of stay) expect(answer).toContain(name);
    expect(answer).toMatch(/^[A-Z].*\.$/);
    expect(answer).not.toContain('None of these fits');
  };
  const runs = { numRuns: 1000 };
  fc.assert(
    fc.property(anyOf(purchase), (values) => check(choosePurchase(values))),
    runs,
  );
  fc.assert(
    fc.property(anyOf(identity), (values) => check(chooseIdentity(values))),
    runs,
  );
  fc.assert(
    fc.property(anyOf(balancer), (values) => check(chooseLoadBalancer(values))),
    runs,
  );
});
