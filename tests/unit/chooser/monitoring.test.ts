import { describe, expect, test } from 'vitest';
import { chooseMonitoring, inputs } from '#engines/chooser/monitoring';
import { type Values, valuesOf } from '#engines/inputs';

type Changes = Partial<Values<typeof inputs>>;
const run = (changes: Changes) => chooseMonitoring(valuesOf(inputs, changes));

describe('which service answers', () => {
  test.each([
    // The worked example: an instance has disappeared.
    [{ about: 'call', want: 'look' }, ['the event history of CloudTrail']],
    [{ about: 'call', want: 'look', call: 'old' }, ['a trail of CloudTrail']],
    [{ about: 'call', want: 'look', call: 'data' }, ['a trail of CloudTrail']],
    [{ about: 'call', want: 'act' }, ['CloudWatch Logs', 'a rule of EventBridge']],
    [{ about: 'number', want: 'act' }, ['CloudWatch metrics and alarms']],
    [{ about: 'number', want: 'look' }, ['CloudWatch metrics and alarms']],
    [{ about: 'line', want: 'look' }, ['CloudWatch Logs']],
    [{ about: 'request', want: 'look' }, ['X-Ray']],
    [{ about: 'request', want: 'act' }, ['CloudWatch metrics and alarms']],
    [{ about: 'change', want: 'act' }, ['a rule of EventBridge']],
    [{ about: 'time' }, ['EventBridge Scheduler']],
    [{ about: 'time', want: 'look' }, ['EventBridge Scheduler']],
  ] satisfies [Changes, string[]][])('%j: %j', (changes, stay) => {
    expect(run(changes).stay).toEqual(stay);
  });

  test('every combination has an answer', () => {
    for (const about of Object.keys(inputs.about.options) as Values<typeof inputs>['about'][])
      for (const want of ['look', 'act'] as const)
        for (const call of ['recent', 'old', 'data'] as const)
          expect(run({ about, want, call }).stay.length).toBeGreaterThan(0);
  });
});

test('to be told of a call a trail has to exist', () => {
  const { answer, working } = run({});
  expect(answer).toContain('something else tell');
  expect(working.at(-1)?.result).toContain('a trail');
});
