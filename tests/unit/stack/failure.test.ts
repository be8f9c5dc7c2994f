import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Values, valuesOf } from '#engines/inputs';
import { failure, inputs } from '#engines/stack/failure';
import { planFault } from '#engines/stack/plan';

const run = (resources: string, changes: Partial<Values<typeof inputs>> = {}) => {
  expect(planFault(resources)).toBeUndefined();
  return failure(valuesOf(inputs, { resources, ...changes }));
};
const next = ({ working }: ReturnType<typeof run>) => working.find(({ says }) => says === 'You may')?.result;

const five = 'A\nB needs A\nC needs B\nD needs C, fails\nE needs D';

test('a creation of five fails at the fourth: no resource is left, and the stack can only be deleted', () => {
  const result = run(five);
  expect(result).toMatchObject({ stack: 'ROLLBACK_COMPLETE', left: 'nothing' });
  expect(next(result)).toBe('delete, nothing else');
  const deleted = result.trace.flatMap(({ says }) => /^(\w) is deleted/.exec(says)?.[1] ?? []);
  expect(deleted).toEqual(['D', 'C', 'B', 'A']);
});

test('preserving keeps what succeeded and lets other paths go on', () => {
  const result = run('A fails\nB needs A\nC\nD needs C', { onFailure: 'preserve' });
  expect(result.stack).toBe('CREATE_FAILED');
  expect(['A', 'B', 'C', 'D'].map(result.exists)).toEqual(['unfinished', 'nothing', 'new', 'new']);
  expect(next(result)).toContain('retry, update, roll back');
});

test('deleting on failure leaves no stack, and what is retained', () => {
  const result = run('A Retain\nB fails', { onFailure: 'delete' });
  expect(result).toMatchObject({ stack: 'DELETE_COMPLETE', left: 'A' });
});

test('Retain survives a failed creation, RetainExceptOnCreate does not', () => {
  expect(run('A Retain\nB needs A, fails').left).toBe('A');
  expect(run('A RetainExceptOnCreate\nB needs A, fails').left).toBe('nothing');
});

test('a deletion that fails keeps what it needs', () => {
  const result = run('A\nB needs A\nC\nD needs B, fails', { blocked: true });
  expect(result.stack).toBe('ROLLBACK_FAILED');
  expect(['A', 'B', 'C'].map(result.exists)).toEqual(['new', 'new', 'nothing']);
});

test('a failed update returns: replaced ones to the old copy, new ones are deleted', () => {
  const result = run('A replaced\nB new\nC needs A, changed\nD needs C, fails', { operation: 'update' });
  expect(result.stack).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(['A', 'B', 'C', 'D'].map(result.exists)).toEqual(['old', 'nothing', 'old', 'old']);
  const both = result.trace.some(({ states }) => states.some(({ exists }) => exists === 'old and new'));
  expect(both).toBe(true);
});

test('an update that succeeds deletes the old copy at its end, whatever its DeletionPolicy', () => {
  const result = run('A replaced Retain\nB needs A', { operation: 'update' });
  expect(result.stack).toBe('UPDATE_COMPLETE');
  expect(result.exists('A')).toBe('new');
  expect(result.trace.map(({ stack }) => stack)).toContain('UPDATE_COMPLETE_CLEANUP_IN_PROGRESS');
});

test('an update preserved keeps what succeeded; the failed resource returns', () => {
  const result = run('A\nB needs A, fails\nC new', { operation: 'update', onFailure: 'preserve' });
  expect(result.stack).toBe('UPDATE_FAILED');
  expect(['A', 'B', 'C'].map(result.exists)).toEqual(['new', 'old', 'new']);
});

test('a blocked way back waits for ContinueUpdateRollback', () => {
  const result = run('A\nB needs A, fails', { operation: 'update', blocked: true });
  expect(result.stack).toBe('UPDATE_ROLLBACK_FAILED');
  expect(next(result)).toContain('ContinueUpdateRollback');
});

test('options that do not exist start nothing', () => {
  expect(run('A\nB fails', { operation: 'update', onFailure: 'delete' }).answer).toContain('creations alone');
  expect(run('A replaced\nB fails', { operation: 'update', onFailure: 'preserve' }).answer).toContain(
    'replaces',
  );
});

test.each([
  ['', 'Write a name'],
  ['A\nA', 'twice'],
  ['A needs B', 'no resource'],
  ['Order\nB needs Ordr', 'Did you mean Order'],
  ['A needs B\nB needs A', 'circle'],
  ['A fails\nB fails', 'from B'],
  ['A fials', 'Did you mean fails'],
  ['A\nB\nC\nD\nE\nF\nG', 'Up to 6'],
  ['a-b', 'letters and digits'],
])('a plan with a fault says so: %s', (plan, says) => {
  expect(planFault(plan)).toContain(says);
});

test('any operation ends in a status that the page explains, and an update that returned has lost nothing', () => {
  const resource = fc.record({
    needs: fc.integer({ min: 0, max: 5 }),
    action: fc.constantFrom('new', 'changed', 'replaced', 'unchanged'),
    retain: fc.constantFrom('', 'Retain', 'RetainExceptOnCreate'),
  });
  const values = fc.record({
    operation: fc.constantFrom('create', 'update'),
    onFailure: fc.constantFrom('rollback', 'preserve', 'delete'),
    blocked: fc.boolean(),
    resources: fc
      .tuple(fc.array(resource, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 6 }))
      .map(([items, failing]) =>
        items
          .map(
            ({ needs, action, retain }, index) =>
              `R${index} ${action} ${retain} ${index === failing && action !== 'unchanged' ? 'fails' : ''} ${needs < index ? `needs R${needs}` : ''}`,
          )
          .join('\n'),
      ),
  });
  fc.assert(
    fc.property(values, (given) => {
      const result = failure(given as Values<typeof inputs>);
      expect(next(result)).not.toBe('wait');
      expect(result.trace.length).toBeGreaterThan(0);
      if (result.stack === 'UPDATE_ROLLBACK_COMPLETE')
        for (const { exists } of result.trace.at(-1)?.states ?? [])
          expect(['old', 'nothing', 'new']).toContain(exists);
      if (result.stack === 'ROLLBACK_COMPLETE')
        for (const { status, exists } of result.trace.at(-1)?.states ?? [])
          if (exists !== 'nothing') expect(status).toBe('DELETE_SKIPPED');
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['A needs A', 'A needs itself. Take that “needs” out.'],
  ['A needs B\nB needs C\nC needs A', 'A, B and C need each other in a circle. Take one “needs” out.'],
  ['A needs X', 'A needs “X”, which is no resource.'],
  ['fails', 'Line 1: “fails” is a word of this page. Begin with the name of a resource.'],
  ['A\nB unchanged, fails', 'Line 2: B cannot fail while it is unchanged. Take one of the two words out.'],
])('%s is refused with what would be right', (plan, fault) => {
  expect(planFault(plan)).toBe(fault);
});

test('a rollback that shall fail fails, or the answer says why not', () => {
  const blocked = (plan: string, changes: Partial<Values<typeof inputs>> = {}) =>
    run(plan, { blocked: true, ...changes });
  expect(blocked('A fails')).toMatchObject({ stack: 'ROLLBACK_FAILED', left: 'A' });
  expect(blocked('A Retain\nB needs A, fails').stack).toBe('ROLLBACK_FAILED');
  const fresh = blocked('A new\nB new, fails', { operation: 'update' });
  expect(fresh.stack).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(fresh.answer).toMatch(/Nothing on the way back could fail\.$/);
  expect(blocked('A').answer).toMatch(/There is no rollback that could fail\.$/);
  expect(blocked('A fails', { onFailure: 'preserve' }).answer).toMatch(/no rollback that could fail\.$/);
});
