import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputs, sessionLength } from '#engines/credentials/sts-duration';
import { type Call, type Caller, callers, calls, limitsOf } from '#engines/credentials/sts-limits';
import { valuesOf } from '#engines/inputs';
import { faultsOf } from '#engines/read-input';

const at = (changes: Parameters<typeof valuesOf<typeof inputs>>[1]) =>
  sessionLength(valuesOf(inputs, changes));
const fails = undefined;

test('worked example: from role A to role B, which allows 8 hours, 14,400 s is refused', () => {
  const { lasts, answer } = at({ caller: 'session', maximum: 28_800, asked: 14_400 });
  expect(lasts).toBe(fails);
  expect(answer).toBe('Refused: 14,400 s is more than 3,600 s, the limit of role chaining.');
});

describe('each call, its caller and its edges', () => {
  test.each<[Call, Caller, number, number, number]>([
    ['role', 'user', 900, 3_600, 28_800],
    ['role', 'session', 900, 3_600, 3_600],
    ['saml', 'user', 900, 3_600, 28_800],
    ['web', 'user', 900, 3_600, 28_800],
    ['session', 'user', 900, 43_200, 129_600],
    ['federation', 'user', 900, 43_200, 129_600],
  ])('%s by %s: from %i s, %i s by default, up to %i s', (call, caller, shortest, usual, longest) => {
    const lasts = (asked: number) => at({ call, caller, asked }).lasts;
    expect([0, shortest - 1, shortest, longest, longest + 1].map(lasts)).toEqual([
      usual,
      fails,
      shortest,
      longest,
      fails,
    ]);
  });

  test.each(['session', 'federation'] as const)(
    '%s cuts what root asks for, up to the limit of the call',
    (call) => {
      const lasts = (asked: number) => at({ call, caller: 'root', asked }).lasts;
      expect([0, 899, 900, 3_600, 3_601, 129_600, 129_601].map(lasts)).toEqual([
        3_600,
        fails,
        900,
        3_600,
        3_600,
        3_600,
        fails,
      ]);
    },
  );

  test('a role cannot get the tokens of a user, and root cannot assume a role', () => {
    for (const call of ['session', 'federation'] as const)
      expect(at({ call, caller: 'session', asked: 900 }).answer).toBe(
        'Refused: it takes long-term credentials, and a role has none.',
      );
    expect(at({ caller: 'root', asked: 900 }).answer).toBe('Refused: the root user cannot assume roles.');
  });

  test('who signs makes no difference to a call that nobody signs', () => {
    for (const call of ['saml', 'web'] as const)
      for (const caller of Object.keys(callers) as Caller[])
        expect(limitsOf(call, caller, 43_200)).toEqual(limitsOf(call, 'user', 43_200));
  });
});

test('the end is told by the clock', () => {
  const ends = (asked: number) => at({ call: 'session', asked }).working.at(-1)?.result;
  expect(ends(900)).toBe('at 12:15:00 UTC');
  expect(ends(43_199)).toBe('at 23:59:59 UTC');
  expect(ends(43_200)).toBe('at 00:00:00 UTC, a day later');
  expect(ends(129_600)).toBe('at 00:00:00 UTC, two days later');
});

test('bad input names the nearest valid value', () => {
  expect(faultsOf(inputs, { maximum: 3_599 })).toEqual([
    '“Maximum session duration” is below 3,600. The nearest valid value is 3,600\u00a0s.',
  ]);
  expect(faultsOf(inputs, { maximum: 50_000 })[0]).toMatch(/nearest valid value is 43,200\u00a0s\.$/);
});

test('a session is as long as asked, or the default, or cut for root; and longer wishes never help', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(calls) as Call[])),
      fc.constantFrom(...(Object.keys(callers) as Caller[])),
      fc.integer({ min: 3_600, max: 43_200 }),
      fc.integer({ min: 1, max: 259_200 }),
      (call, caller, maximum, asked) => {
        const { lasts, rows } = at({ call, caller, maximum, asked });
        const limits = rows.find((row) => row.call === call)?.limits;
        if (lasts === undefined) {
          if (limits)
            expect(asked < limits.shortest || asked > (limits.cutUpTo ?? limits.longest)).toBe(true);
          return;
        }
        expect(lasts).toBe(Math.min(asked, limits?.longest ?? 0));
        expect(lasts).toBeGreaterThanOrEqual(900);
        if (asked !== lasts) expect(caller).toBe('root');
      },
    ),
    { numRuns: 1000 },
  );
});

test('a length is never rounded: a second less than eight hours is not eight hours', () => {
  expect(at({ asked: 28_799 }).answer).toBe('The session lasts 28,799 s: as asked.');
  expect(at({ asked: 28_800 }).answer).toBe('The session lasts 8\u00a0h: as asked.');
  expect(at({ asked: 5_400 }).answer).toBe('The session lasts 1\u00a0h 30\u00a0min: as asked.');
});

test('the working says where a wish of the root user is cut', () => {
  const { working } = at({ call: 'session', caller: 'root', asked: 43_200 });
  expect(working.find(({ says }) => says === 'Session')).toMatchObject({
    rule: 'more than the longest is cut to it, for the root user',
    result: '3,600 s',
  });
});
