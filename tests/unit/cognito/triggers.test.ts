import { expect, test } from 'vitest';
import { type FlowId, flows, type TriggerId, triggers } from '#engines/cognito/flows';
import { inputs, type TriggerValues, walkTriggers } from '#engines/cognito/triggers';
import { valuesOf } from '#engines/inputs';

const run = (changes: Partial<TriggerValues>) => walkTriggers(valuesOf(inputs, changes));

test('each flow calls its triggers in order', () => {
  const called = (flow: FlowId) => run({ flow, does: 'answers' }).called.join(', ');
  expect(called('signUp')).toBe('pre sign-up, custom message, post confirmation');
  expect(called('signIn')).toBe('pre authentication, post authentication, pre token generation');
  expect(called('migration')).toBe(
    'migrate user, pre authentication, post authentication, pre token generation',
  );
  expect(called('reset')).toBe('custom message, post confirmation');
  expect(called('refresh')).toBe('pre token generation');
});

test('a refresh does not ask pre authentication, so its error stops nothing', () => {
  expect(run({ flow: 'refresh' })).toMatchObject({ outcome: 'new tokens' });
  expect(run({ flow: 'signIn' })).toMatchObject({ outcome: 'an error', called: ['pre authentication'] });
});

test('an error stops exactly the flows that have the trigger, and nothing behind it is reached', () => {
  for (const flow of Object.keys(flows) as FlowId[])
    for (const at of Object.keys(triggers) as TriggerId[])
      for (const does of ['throws', 'slow'] as const) {
        const { steps, outcome, trace } = run({ flow, trigger: at, does });
        const stop = steps.findIndex(({ trigger }) => trigger === at);
        expect(outcome).toBe(stop < 0 ? flows[flow].ends : 'an error');
        expect(trace).toHaveLength(stop < 0 ? steps.length : stop + 1);
        steps.forEach(({ fate }, index) => {
          expect(fate).toBe(stop < 0 || index < stop ? 'done' : index === stop ? 'stops' : 'never');
        });
      }
});
