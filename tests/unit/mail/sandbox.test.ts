import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { sendMail } from '#engines/mail/sandbox';
import { inputs, type SandboxValues } from '#engines/mail/sandbox-inputs';

const run = (changes: Partial<SandboxValues>) => sendMail(valuesOf(inputs, changes));

test('500 customers in a new Region: every message is refused', () => {
  expect(run({})).toMatchObject({ accepted: 0, verdict: 'all refused' });
  expect(run({}).answer).toContain('production access');
});

test('200 messages to verified addresses take 200 s, and the next is refused', () => {
  expect(run({ situation: 'sandbox-verified', messages: 200 })).toMatchObject({
    accepted: 200,
    seconds: 200,
  });
  expect(run({ situation: 'sandbox-verified', messages: 201 })).toMatchObject({
    accepted: 200,
    verdict: 'some refused',
  });
});

test('recipients count: twenty messages to ten', () => {
  expect(run({ situation: 'sandbox-verified', recipients: 10 }).accepted).toBe(20);
  expect(run({ situation: 'sandbox-verified', recipients: 51 }).accepted).toBe(0);
});

test('30 MB become 40 MB, which is the most', () => {
  expect(run({ situation: 'production', attachment: 30 }).verdict).toBe('all accepted');
  expect(run({ situation: 'production', attachment: 30.1 }).verdict).toBe('all refused');
});

test('an unverified sender is refused, in the sandbox and after it', () => {
  expect(run({ situation: 'production-unverified' }).verdict).toBe('all refused');
  expect(run({ situation: 'sandbox-unverified' }).answer).toContain('sender');
});

test('the sandbox never accepts more recipients than its day has, and uses it as far as messages allow', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.integer({ min: 1, max: 50 }),
      (messages, recipients) => {
        const { accepted } = run({ situation: 'sandbox-verified', messages, recipients });
        expect(accepted * recipients).toBeLessThanOrEqual(200);
        expect(accepted === messages || (accepted + 1) * recipients > 200).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a size a little above the limit is told with the digits that carry it', () => {
  const { rules, working } = run({ situation: 'production', attachment: 30.0001 });
  expect(rules.find(({ rule }) => rule === 'size')?.told).toBe('40.0001333\u00a0MB of at most 40');
  expect(working.find(({ says }) => says === 'Size after encoding')?.numbers).toBe('30.0001 × 4 ÷ 3');
});
