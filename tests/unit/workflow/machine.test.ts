import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { fitting } from '#engines/workflow/end';
import { definition, parallel, repaired } from '#engines/workflow/example';
import { inputs } from '#engines/workflow/machine-inputs';
import { machineFault } from '#engines/workflow/read';
import { stateMachine } from '#engines/workflow/state-machine';

const run = (values: Partial<ReturnType<typeof valuesOf<typeof inputs>>> = {}) =>
  stateMachine(valuesOf(inputs, values));
const machine = (states: object, startAt = 'A', more: object = {}) =>
  JSON.stringify({ StartAt: startAt, States: states, ...more }, undefined, 2);
const task = (more: object = {}) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  End: true,
  ...more,
});

describe('what is wrong is told with its place', () => {
  test.each([
    ['{ "StartAt": "A" }', 'Line 1, column 1: The state machine needs “States”'],
    [machine({ A: { Type: 'Taks', End: true } }), 'Write "Task"'],
    [machine({ A: { Type: 'Pass', Next: 'B' } }), 'There is no state “B”'],
    [machine({ A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Pass' } }), '“B” (Pass) leads nowhere'],
    [machine({ A: { Type: 'Succeed' }, B: { Type: 'Succeed' } }), 'No way leads to “B”'],
    [machine({ A: task({ Retry: [{ ErrorEquals: ['States.ALL', 'X'] }] }) }), 'States.ALL stands alone'],
    [
      machine({ A: task({ Retry: [{ ErrorEquals: ['States.ALL'] }, { ErrorEquals: ['X'] }] }) }),
      'last entry',
    ],
    [
      machine({ A: task({ Retry: [{ ErrorEquals: ['X'], MaxAttempts: -1 }] }) }),
      'The nearest valid value is 0',
    ],
    [
      machine({ A: task({ Retry: [{ ErrorEquals: ['X'], BackoffRate: 0.5 }] }) }),
      'The nearest valid value is 1',
    ],
    [
      machine({ A: task({ Retry: [{ ErrorEquals: ['X'], MaxDelaySeconds: 31_622_401 }] }) }),
      'The nearest valid value is 31,622,400',
    ],
    [machine({ A: task({ Retry: [{ ErrorEqual: ['X'] }] }) }), 'Did you mean “ErrorEquals”?'],
    [machine({ A: task({ Arguments: {} }) }), 'belongs to JSONata'],
    [machine({ A: task() }, 'A', { QueryLanguage: 'JSONata' }), 'This page runs JSONPath'],
    [machine({ A: task({ Resource: 'charge' }) }), 'Resource is an ARN'],
    [machine({ A: { Type: 'Map', End: true } }), 'Map is left out here'],
    [machine({ A: { Type: 'Wait', Seconds: 1, SecondsPath: '$.a', End: true } }), 'Keep one'],
    [
      machine({ A: { Type: 'Choice', Choices: [{ Variable: '$.a', NumericEquals: '1', Next: 'A' }] } }),
      'compares with a number',
    ],
    [machine({ A: task({ Parameters: { 'a.$': '$..b' } }) }), 'is no path'],
    [machine({ A: task({ Parameters: { 'a.$': 'States.UUID()' } }) }), 'Intrinsic functions'],
  ])('%s', (text, says) => {
    const fault = machineFault(text);
    expect(fault).toMatch(/^Line \d+, column \d+: /);
    expect(fault).toContain(says);
  });

  test('the line is that of the target that is missing', () => {
    expect(machineFault(definition.replace('"Next": "SoldOut"', '"Next": "SoldOutt"'))).toMatch(
      /^Line 29, column 15: There is no state “SoldOutt” here\. Did you mean “SoldOut”\?/,
    );
  });

  test('the names of states differ, those of branches too', () => {
    expect(machineFault(parallel.replaceAll('"Reserve"', '"Charge"'))).toContain('the name of another state');
  });

  test('nesting that no workflow has is refused', () => {
    expect(machineFault('['.repeat(3_000))).toContain('levels deep');
  });
});

describe('data', () => {
  test('without ResultPath the result replaces the order, and nothing catches States.Runtime', () => {
    const result = run();
    expect(result.outcome).toBe('failed with States.Runtime');
    expect(result.answer).toContain('at SendTicket');
    expect(result.inputOf('SendTicket')).toBe('{"receipt":7}');
    expect(result.inputOf('ReleaseSeat')).toBe('never reached');
  });

  test('with ResultPath it stands beside it', () => {
    expect(run({ definition: repaired }).inputOf('SendTicket')).toBe(
      '{"seat":"12A","free":3,"payment":{"receipt":7}}',
    );
  });

  test('ResultPath null keeps the input, OutputPath picks a part, InputPath null gives {}', () => {
    const states = {
      A: task({ ResultPath: null, OutputPath: '$.seat', End: undefined, Next: 'B' }),
      B: { Type: 'Pass', InputPath: null, End: true },
    };
    const result = run({ definition: machine(states), answers: 'A: returns 5' });
    expect(result.inputOf('B')).toBe('"12A"');
    expect(result.output).toBe('{}');
  });

  test('Parameters, ResultSelector and Result', () => {
    const states = {
      A: task({
        Parameters: { ids: [{ 'id.$': '$.seat' }], kind: 'sale' },
        ResultSelector: { 'first.$': '$.list[1]' },
        End: undefined,
        Next: 'B',
      }),
      B: { Type: 'Pass', Result: { done: true }, ResultPath: '$.a.b', End: true },
    };
    const result = run({ definition: machine(states), answers: 'A: returns {"list": [1, 2]}' });
    expect(result.trace[0]?.says).toContain('{"ids":[{"id":"12A"}],"kind":"sale"}');
    expect(result.output).toBe('{"first":2,"a":{"b":{"done":true}}}');
  });

  test('names of every object are no data', () => {
    const states = { A: { Type: 'Pass', InputPath: '$.constructor', End: true } };
    expect(run({ definition: machine(states) }).outcome).toBe('failed with States.Runtime');
  });

  test('a payload of exactly 256 KiB passes, a byte more does not', () => {
    // Two bytes are the quotes of the text.
    const most = 256 * 1024 - 2;
    expect(fitting(0, 'x'.repeat(most)).kind).toBe('success');
    expect(fitting(0, 'x'.repeat(most + 1))).toMatchObject({ error: 'States.DataLimitExceeded' });
    // Bytes count, not letters.
    expect(fitting(0, 'é'.repeat(most / 2 + 1)).kind).toBe('failure');
  });
});

describe('Choice', () => {
  const choice = (rule: object, more: object = {}) =>
    machine({
      A: { Type: 'Choice', Choices: [{ ...rule, Next: 'Yes' }], ...more },
      Yes: { Type: 'Pass', End: true },
      ...(Object.keys(more).length > 0 && { No: { Type: 'Pass', End: true } }),
    });
  const goes = (rule: object, input: string) =>
    run({ definition: choice(rule, { Default: 'No' }), input }).visits.at(-1)?.name;

  test.each([
    [{ Variable: '$.n', NumericGreaterThanEquals: 3 }, '{"n":3}', 'Yes'],
    [{ Variable: '$.n', NumericGreaterThan: 3 }, '{"n":3}', 'No'],
    [{ Variable: '$.n', NumericLessThan: 3 }, '{"n":"2"}', 'No'],
    [{ Variable: '$.s', StringEquals: 'a' }, '{"s":"a"}', 'Yes'],
    [{ Variable: '$.s', IsPresent: false }, '{}', 'Yes'],
    [
      {
        And: [
          { Variable: '$.s', IsPresent: true },
          { Variable: '$.s.t', BooleanEquals: true },
        ],
      },
      '{}',
      'No',
    ],
    [
      {
        Or: [
          { Variable: '$.s', IsNull: true },
          { Variable: '$.s', IsString: true },
        ],
      },
      '{"s":null}',
      'Yes',
    ],
    [{ Not: { Variable: '$.s', IsNumeric: true } }, '{"s":1}', 'No'],
  ])('%j with %s goes to %s', (rule, input, way) => {
    expect(goes(rule, input)).toBe(way);
  });

  test('no rule and no default, or a path to nothing: States.Runtime', () => {
    const definition = choice({ Variable: '$.n', NumericEquals: 1 });
    expect(run({ definition, input: '{"n":2}' }).outcome).toBe('failed with States.Runtime');
    expect(run({ definition, input: '{}' }).outcome).toBe('failed with States.Runtime');
  });

  test('the first true rule wins', () => {
    const states = {
      A: {
        Type: 'Choice',
        Choices: [
          { Variable: '$.n', NumericLessThan: 5, Next: 'Few' },
          { Variable: '$.n', NumericLessThan: 9, Next: 'Some' },
        ],
      },
      Few: { Type: 'Succeed' },
      Some: { Type: 'Succeed' },
    };
    expect(run({ definition: machine(states), input: '{"n":1}' }).visits.at(-1)?.name).toBe('Few');
  });
});

describe('errors', () => {
  test('Retry comes before Catch, and the catcher replaces the input', () => {
    const result = run({ answers: 'Charge: always fails with Payment.Timeout' });
    expect(result.visits.find(({ name }) => name === 'Charge')).toMatchObject({
      retries: 3,
      ends: 'caught',
      to: 18,
    });
    expect(result.inputOf('ReleaseSeat')).toBe('{"Error":"Payment.Timeout","Cause":"Charge failed"}');
    expect(result.outcome).toBe('failed with NoTicket');
    expect(result.transitions).toBe(7);
  });

  test('a task slower than its TimeoutSeconds fails with States.Timeout, which States.TaskFailed does not handle', () => {
    const slow = (errors: string[]) =>
      run({
        definition: machine({
          A: task({ TimeoutSeconds: 5, Catch: [{ ErrorEquals: errors, Next: 'B' }] }),
          B: { Type: 'Succeed' },
        }),
        answers: 'A: succeeds after 6 s',
      });
    expect(slow(['States.TaskFailed'])).toMatchObject({ outcome: 'failed with States.Timeout', seconds: 5 });
    expect(slow(['States.Timeout']).outcome).toBe('succeeded');
  });

  test('a failing branch stops the other', () => {
    const result = run({
      definition: parallel,
      answers: 'Charge: succeeds after 3 s\nReserve: always fails with SeatGone',
    });
    expect(result.visits.find(({ name }) => name === 'Charge')).toMatchObject({ ends: 'stopped', to: 1 });
    expect(result.inputOf('Refund')).toContain('"error":{"Error":"SeatGone"');
  });

  test('a Parallel stands before its branches, which are inside it', () => {
    const names = run({ definition: parallel, answers: '' }).visits.map(({ name }) => name);
    expect(names).toEqual(['Sell', 'Charge', 'Reserve']);
  });

  test('branches give a list of their outputs, in their order, when the last is done', () => {
    const result = run({ definition: parallel, answers: 'Charge: returns 1 after 3 s\nReserve: returns 2' });
    expect(result).toMatchObject({ output: '[1,2]', seconds: 3 });
  });

  test('an execution has a time limit', () => {
    const definition = machine({ A: { Type: 'Wait', Seconds: 60, Next: 'B' }, B: { Type: 'Succeed' } }, 'A', {
      TimeoutSeconds: 30,
    });
    expect(run({ definition })).toMatchObject({ outcome: 'failed with States.Timeout', seconds: 30 });
    const year = machine({ A: { Type: 'Wait', Seconds: 40_000_000, Next: 'B' }, B: { Type: 'Succeed' } });
    expect(run({ definition: year }).seconds).toBe(31_536_000);
  });

  test('loops and endless retries are followed 200 steps', () => {
    const loop = machine({ A: { Type: 'Pass', Next: 'A' } });
    expect(run({ definition: loop }).outcome).toBe('not followed to its end');
    const retry = machine({
      A: task({ Retry: [{ ErrorEquals: ['X'], MaxAttempts: 99_999_999, BackoffRate: 1 }] }),
    });
    expect(run({ definition: retry, answers: 'A: always fails with X' }).outcome).toBe(
      'not followed to its end',
    );
  });

  test('events: start, end, and five for a task that succeeds at once', () => {
    expect(run({ definition: machine({ A: task() }) }).events).toBe(7);
  });
});

test('a Fail without a Cause has none, nor need it have a name', () => {
  const fail = (more: object) => run({ definition: machine({ A: { Type: 'Fail', ...more } }) });
  expect(fail({ Error: 'Sold' }).answer).toBe('The execution fails after 0 s at A with Sold.');
  expect(fail({ Error: 'Sold', Cause: 'No seat' }).answer).toMatch(/with Sold: No seat\.$/);
  expect(fail({}).answer).toMatch(/with an error without a name\.$/);
  expect(fail({}).trace[0]?.says).toBe('A ends with an error without a name.');
});
