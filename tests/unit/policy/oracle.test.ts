import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '#engines/policy/evaluate';
import { oracle, type Verdict } from './oracle.ts';
import { policies, requests } from './random.ts';

test('an independent evaluator decides random requests alike', async () => {
  const seen: Partial<Record<Verdict, number>> = {};
  await fc.assert(
    fc.asyncProperty(requests, policies, async (request, set) => {
      // Without a session policy the library lets a federated session have all permissions of its user; AWS gives none.
      const federated = request.caller.includes('federated-user');
      fc.pre(!federated || set.session !== undefined);
      const broker = 'arn:aws:iam::111111111111:user/ann';
      const { allowed, explicit, decidedBy } = evaluate({ ...request, ...(federated && { broker }) }, set);
      // The library limits a grant to the session itself or to everyone by the session policy; AWS does not.
      const direct = decidedBy.grantee === 'everyone' || decidedBy.grantee === 'caller';
      fc.pre(!direct || set.session === undefined);
      const ours = allowed ? 'Allowed' : explicit ? 'ExplicitlyDenied' : 'ImplicitlyDenied';
      seen[ours] = (seen[ours] ?? 0) + 1;
      expect(ours).toBe(await oracle(request, set));
    }),
    { numRuns: 2_000 },
  );
  console.log(seen);
});
