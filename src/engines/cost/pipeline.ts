import { flag, number, text, type Values } from '#engines/inputs';
import { counted, exact, quantity, show } from '#engines/numbers';
import { faultIn } from '#engines/reading';
import type { Result, WorkingLine } from '#engines/result';
import { v1FreeDays, v1PipelinePrice, v2FreeMinutes, v2MinutePrice } from '#facts/cicd';
import { type Action, actionsOf, minutesOf, parseActions } from './pipeline-actions.ts';

const freeMost = v2FreeMinutes.value;

export const inputs = {
  runs: number({
    label: 'Executions a month',
    unit: '',
    min: 0,
    max: 100_000,
    step: 10,
    default: 40,
    help: 'How often the pipeline runs.',
    whole: true,
  }),
  actions: text({
    label: 'Actions of an execution',
    maxLength: 300,
    default: 'source 20 s, build 6 min 10 s, approval 2 h, deploy 3 min',
    help: 'Name and time of each: source 20 s, build 6 min 10 s. What is called approval or custom is not charged.',
    check: (written) => faultIn(parseActions(written)),
  }),
  used: number({
    label: 'Free minutes used elsewhere',
    unit: 'min',
    min: 0,
    max: freeMost,
    step: 10,
    default: 0,
    help: `Other V2 pipelines of the account share the ${freeMost} free minutes of a month.`,
    whole: true,
  }),
  young: flag({
    label: `Younger than ${v1FreeDays.value} days`,
    default: false,
    help: 'A new V1 pipeline is free for so long.',
  }),
};

export type PipelineValues = Values<typeof inputs>;

export interface PipelineCost extends Result {
  /** US dollars a month. */
  v1: number;
  v2: number;
  /** The most executions at which V2 costs no more than V1; undefined where it never costs more. */
  even: number | undefined;
  /** Charged minutes of one execution, and the executions that the free minutes cover. */
  each: number;
  covered: number;
  cheaper: 'V1' | 'V2' | 'both the same';
}

/** What a month costs as a V1 and as a V2 pipeline. https://aws.amazon.com/codepipeline/pricing/ */
export function pipelineCost(values: PipelineValues): PipelineCost {
  const { runs, used, young } = values;
  const actions = actionsOf(values.actions);
  const each = actions.reduce((sum, action) => sum + minutesOf(action), 0);
  const left = freeMost - used;
  const billed = Math.max(0, each * runs - left);
  const v1 = young || runs === 0 ? 0 : v1PipelinePrice.value;
  const v2 = billed * v2MinutePrice.value;
  const cheaper = v1 === v2 ? 'both the same' : v1 < v2 ? 'V1' : 'V2';
  // As many minutes as the price of a V1 pipeline buys, besides the free ones.
  const bought = young ? 0 : Math.round(v1PipelinePrice.value / v2MinutePrice.value);
  const even = each === 0 ? undefined : Math.floor((bought + left) / each);
  return {
    v1,
    v2,
    even,
    each,
    covered: each === 0 ? 0 : Math.floor(left / each),
    cheaper,
    answer: answerOf({ v1, v2, cheaper, runs }),
    measures: [
      { name: 'V1, a month', value: v1, unit: 'USD' },
      { name: 'V2, a month', value: v2, unit: 'USD', digits: 3 },
      { name: 'Minutes of an execution', value: each, unit: 'min', digits: 0 },
      { name: 'Minutes billed', value: billed, unit: 'min', digits: 0 },
    ],
    working: [
      eachLine(actions, each),
      {
        says: 'Minutes of the month',
        rule: 'minutes × executions',
        numbers: `${show(each)} × ${show(runs)}`,
        result: quantity(each * runs, 'min'),
      },
      billedLine(each * runs, left, billed),
      {
        says: 'V2',
        rule: 'billed minutes × price of a minute',
        numbers: `${show(billed)} × ${v2MinutePrice.value}`,
        result: quantity(v2, 'USD', 3),
      },
      v1Line(values, v1),
      evenLine(each, bought, left, even),
    ],
  };
}

function answerOf({
  v1,
  v2,
  cheaper,
  runs,
}: {
  v1: number;
  v2: number;
  cheaper: string;
  runs: number;
}): string {
  const costs = `V1 costs ${quantity(v1, 'USD', 3)} a month and V2 ${quantity(v2, 'USD', 3)}`;
  if (runs === 0) return `Nothing runs, so neither costs anything.`;
  return cheaper === 'both the same' ? `${costs}: the same.` : `${costs}: ${cheaper} is cheaper.`;
}

function eachLine(actions: readonly Action[], each: number): WorkingLine {
  const free = actions.filter((action) => action.free).map(({ name }) => name);
  const without = free.length > 0 ? `, without ${free.join(', ')}` : '';
  return {
    says: 'Minutes of an execution',
    rule: `each action rounded up to whole minutes${without}`,
    numbers: actions.map(minutesOf).join(' + '),
    result: quantity(each, 'min'),
  };
}

function billedLine(all: number, left: number, billed: number): WorkingLine {
  const says = 'Minutes billed';
  const result = quantity(billed, 'min');
  if (billed === 0) return { says, rule: `the ${show(left)} free minutes that are left cover them`, result };
  return {
    says,
    rule: 'minutes − free minutes that are left',
    numbers: `${show(all)} − ${show(left)}`,
    result,
  };
}

function v1Line({ runs, young }: PipelineValues, v1: number): WorkingLine {
  const rule =
    runs === 0
      ? 'free without an execution'
      : young
        ? `free for its first ${v1FreeDays.value} days`
        : 'a fixed price for every month in which it runs';
  return { says: 'V1', rule, result: quantity(v1, 'USD') };
}

function evenLine(each: number, bought: number, left: number, even: number | undefined): WorkingLine {
  const says = 'V2 costs no more up to';
  if (even === undefined) return { says, rule: 'no action is charged', result: 'any number of executions' };
  return {
    says,
    rule: `(minutes for the price of V1 + free minutes) ÷ minutes of an execution, rounded down`,
    numbers: `(${exact(bought)} + ${show(left)}) ÷ ${show(each)}`,
    result: counted(even, 'execution'),
  };
}

/** What a month costs with this many executions, for the lines of a plot. */
export const costAt = (values: PipelineValues, runs: number) => {
  const { v1, v2 } = pipelineCost({ ...values, runs });
  return { v1, v2 };
};
