import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chain } from '#engines/credentials/chain';
import { inputs } from '#engines/credentials/inputs';
import { type Values, valuesOf } from '#engines/inputs';

const run = (changes: Partial<Values<typeof inputs>> = {}) => chain(valuesOf(inputs, changes));
const winner = (changes: Partial<Values<typeof inputs>>) => run(changes).winner?.name;

describe('the CLI', () => {
  test('forgotten keys of a user win over the role of the instance', () => {
    const { answer } = run({ variables: 'keys' });
    expect(answer).toBe(
      'Long-term keys win (environment variables); the temporary credentials further down (EC2 instance profile) are never asked for.',
    );
  });

  test('--profile takes the environment out of the race, AWS_PROFILE does not', () => {
    expect(winner({ program: 'named', variables: 'keys', profile: 'role' })).toBe('profile: assume a role');
    expect(winner({ variables: 'both', profile: 'role' })).toBe('environment variables');
    expect(winner({ variables: 'profile', profile: 'sso' })).toBe('profile: Identity Center');
  });

  test('asks the sources in AWS’s order', () => {
    expect(run().rungs.map(({ name }) => name)).toEqual([
      'environment variables',
      'profile: assume a role',
      'web identity token',
      'profile: Identity Center',
      'profile: credentials file',
      'profile: custom process',
      'profile: config file',
      'container: task role',
      'EC2 instance profile',
    ]);
  });

  test('a profile that is not there ends the search', () => {
    expect(run({ program: 'named' }).error).toBe('The config profile (shop) could not be found');
    expect(run({ program: 'named' }).winner).toBeUndefined();
  });

  test('half a pair ends it as well', () => {
    expect(run({ variables: 'partial' }).error).toBe(
      'Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY',
    );
  });

  test('nothing anywhere', () => {
    expect(run({ machine: 'laptop' }).answer).toBe('No credentials: “Unable to locate credentials”.');
  });

  test('temporary keys without their token are found, and refused by AWS', () => {
    expect(run({ variables: 'temporary' }).answer).toContain('InvalidClientTokenId');
  });
});

describe('Java 2.x', () => {
  test('system properties come first, half a pair is passed over', () => {
    expect(winner({ program: 'properties', variables: 'keys' })).toBe('Java system properties');
    expect(winner({ program: 'java', variables: 'partial' })).toBe('EC2 instance profile');
    expect(winner({ program: 'java', variables: 'web', profile: 'keys' })).toBe('web identity token');
  });

  test('a missing profile is no reason to stop', () => {
    expect(winner({ program: 'java', variables: 'profile' })).toBe('EC2 instance profile');
  });
});

test('one source wins or there is an error, and nothing is asked after the end', () => {
  const values = fc.record({
    program: fc.constantFrom(...(Object.keys(inputs.program.options) as ['cli'])),
    variables: fc.constantFrom(...(Object.keys(inputs.variables.options) as ['none'])),
    profile: fc.constantFrom(...(Object.keys(inputs.profile.options) as ['none'])),
    machine: fc.constantFrom(...(Object.keys(inputs.machine.options) as ['laptop'])),
  });
  fc.assert(
    fc.property(values, (input) => {
      const { rungs, winner, error } = chain(input);
      expect(rungs.filter(({ fate }) => fate === 'wins').length).toBe(error === undefined ? 1 : 0);
      if (winner === undefined) return;
      const behind = rungs.slice(rungs.indexOf(winner) + 1).map(({ fate }) => fate);
      expect(behind.every((fate) => fate === 'not asked' || fate === 'passed over')).toBe(true);
      expect(winner.find).not.toBe('nothing');
    }),
    { numRuns: 1000 },
  );
});
