import { type Choice, choose, type Option } from '#engines/chooser/choose';
import { dollars } from '#engines/cost/money';
import { exact, quantity, show } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import { expressMax, expressStarts, startRefill } from '#facts/step-functions-appsync';
import { type Cost, expressCost, standardCost } from './type-cost.ts';
import type { TypeValues } from './type-inputs.ts';

/** A run that is not over by then has timed out. */
const expressSeconds = expressMax.value * 60;
const monthSeconds = 30 * 24 * 3_600;

export interface WorkflowType extends Choice {
  standard: number;
  express: number;
  /** The type that is left, or both. */
  types: string;
}

const optionsOf = (standard: Cost, express: Cost): readonly Option<TypeValues>[] => [
  {
    name: 'Standard',
    gives: `each step exactly once, all patterns, a history; ${dollars(standard.total)} a month`,
    rules: [
      { when: ({ needs }) => needs === 'answer', because: 'StartExecution returns before the run is over' },
    ],
  },
  {
    name: 'Express',
    gives: `short runs in great number, also with an answer; ${dollars(express.total)} a month`,
    rules: [
      {
        when: ({ duration }) => duration >= expressSeconds,
        because: `fails with States.Timeout at ${quantity(expressMax.value, expressMax.unit)}`,
      },
      { when: ({ needs }) => needs === 'waits', because: 'knows no .sync and no .waitForTaskToken' },
      {
        when: ({ needs }) => needs === 'once',
        because: 'asynchronous runs may happen again from the beginning',
      },
    ],
  },
];

/** Which type of workflow fits, and what a month of each costs. https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html */
export function workflowType(values: TypeValues): WorkflowType {
  const [standard, express] = [standardCost(values), expressCost(values)];
  const none = `Neither fits: only Express answers its caller, and it ends at ${quantity(expressMax.value, expressMax.unit)}. Start a Standard workflow, and tell the caller later.`;
  const chosen = choose(optionsOf(standard, express), values, none);
  const both = chosen.stay.length > 1;
  return {
    ...chosen,
    standard: standard.total,
    express: express.total,
    types: chosen.stay.join(' or ') || 'neither',
    answer: both ? compared(standard.total, express.total) : chosen.answer,
    measures: [
      { name: 'Standard, a month', value: standard.total, unit: 'USD' },
      { name: 'Express, a month', value: express.total, unit: 'USD' },
    ],
    working: [
      ...chosen.working.map(withoutCost),
      ...standard.working,
      ...express.working,
      startsLine(values),
    ],
  };
}

function compared(standard: number, express: number): string {
  const costs = `Standard costs ${dollars(standard)} a month and Express ${dollars(express)}`;
  if (standard === express) return `Both fit, and cost the same: ${dollars(standard)} a month.`;
  return `Both fit. ${costs}: ${standard < express ? 'Standard' : 'Express'} is cheaper.`;
}

/** The cost has lines of its own, and a line that says why ends with the reason. */
const withoutCost = (line: WorkingLine): WorkingLine => ({ ...line, rule: line.rule.split(';')[0] ?? '' });

function startsLine({ executions }: TypeValues): WorkingLine {
  const perSecond = executions / monthSeconds;
  const over =
    perSecond > startRefill.value ? (perSecond > expressStarts.value ? 'both' : 'Standard’s') : undefined;
  return {
    says: 'Starts a second',
    rule: `on average; by default ${show(expressStarts.value)} for Express, ${show(startRefill.value)} for Standard in large Regions${over ? `: raise ${over === 'both' ? 'the quota' : 'Standard’s quota'}` : ''}`,
    numbers: `${show(executions)} ÷ ${show(monthSeconds)}`,
    result: exact(perSecond, 6),
  };
}
