import { quantity, show } from '#engines/numbers';
import type { Moment, Result, WorkingLine } from '#engines/result';
import { type CodeDeployValues, serversMost } from './codedeploy-inputs.ts';
import { stagesOf } from './codedeploy-stages.ts';
import { type Fleet, type Stage, serving, wordsOf } from './fleet.ts';
import { minimumFor } from './minimum.ts';
import { positionsOf } from './positions.ts';
import { type Attempt, attempt } from './waves.ts';

export interface CodeDeployRun extends Result, Attempt {
  minimum: number;
  stages: readonly Stage[];
  last: Fleet;
  trace: readonly Moment[];
}

const servers = (count: number) => (count === 1 ? '1 instance' : `${show(count)} instances`);

/** A CodeDeploy deployment to servers, and whether it counts as a success. */
export function codeDeploy(values: CodeDeployValues): CodeDeployRun {
  const { instances, failing } = values;
  const { hosts: minimum, line } = minimumFor(values);
  const tried = attempt(instances, minimum, positionsOf(failing, serversMost));
  const stages = stagesOf(values, tried);
  const last = stages.at(-1)?.fleet ?? { groups: [], share: 0 };
  const minutes = stages.at(-1)?.at ?? 0;
  const least = Math.min(...stages.map(({ fleet }) => serving(fleet)));
  return {
    ...tried,
    minimum,
    stages,
    last,
    answer: answerOf(values, tried, minimum),
    measures: [
      { name: 'On the new revision', value: tried.succeeded, unit: '', digits: 0 },
      { name: 'Failed', value: tried.failed, unit: '', digits: 0 },
      { name: 'Not reached', value: tried.untouched, unit: '', digits: 0 },
      { name: 'Fewest in service', value: least, unit: '', digits: 0 },
      { name: 'Minutes', value: minutes, unit: 'min', digits: 0 },
      { name: 'Extra instance hours', value: extraHours(values, minutes), unit: 'h', digits: 2 },
    ],
    working: [
      line,
      roomLine(values, minimum),
      { says: 'Waves', rule: 'from which instance to which', result: wavesWords(tried) },
      healthyLine(values, tried),
      statusLine(tried, minimum, instances),
      {
        says: 'Fewest in service',
        rule: values.type === 'in-place' ? 'at any moment' : 'the original instances serve throughout',
        result: `${show(least)} of ${show(instances)}`,
      },
      { says: 'In the end', rule: 'what each instance does', result: wordsOf(last, 'revision') },
      backLine(values, tried),
      extraLine(values, minutes),
    ],
    trace: stages.map(({ at, says }) => ({ at: quantity(at, 'min'), says })),
  };
}

/** A replacement is as large as the fleet, and runs beside it until the end. */
const extraHours = ({ type, instances }: CodeDeployValues, minutes: number): number =>
  type === 'in-place' ? 0 : (instances * minutes) / 60;

function extraLine(values: CodeDeployValues, minutes: number): WorkingLine {
  const says = 'Extra instance hours';
  const result = quantity(extraHours(values, minutes), 'h', 4);
  if (values.type === 'in-place') return { says, rule: 'no instance is launched', result };
  const numbers = `${show(values.instances)} × ${show(minutes)} ÷ 60`;
  return { says, rule: 'replacement instances × minutes ÷ 60', numbers, result };
}

const namedMost = 4;

function wavesWords({ waves }: Attempt): string {
  const words = waves.map(({ from, to }) => (from === to ? show(from) : `${from}–${to}`));
  if (words.length === 0) return 'none';
  if (words.length <= namedMost) return words.join(', ');
  return `${words.slice(0, namedMost - 1).join(', ')}, … ${words.at(-1)}`;
}

function roomLine({ instances }: CodeDeployValues, minimum: number): WorkingLine {
  const says = 'At a time';
  if (minimum >= instances)
    return { says, rule: 'the minimum is not below the number of instances', result: '0: it fails at once' };
  return {
    says,
    rule: 'instances − minimum',
    numbers: `${show(instances)} − ${show(minimum)}`,
    result: show(instances - minimum),
  };
}

const healthyLine = ({ instances }: CodeDeployValues, { failed }: Attempt): WorkingLine => ({
  says: 'Healthy in the end',
  rule: 'instances − failed',
  numbers: `${show(instances)} − ${show(failed)}`,
  result: show(instances - failed),
});

function statusLine({ ok, untouched, succeeded }: Attempt, minimum: number, instances: number): WorkingLine {
  const says = 'Status';
  if (ok)
    return { says, rule: 'the last instance was reached, and at least one succeeded', result: 'Succeeded' };
  const rule =
    minimum >= instances
      ? 'no instance may be taken out'
      : untouched > 0
        ? `${show(minimum)} healthy is the minimum, and ${show(untouched)} are still to do`
        : succeeded === 0
          ? 'at least one instance must succeed'
          : 'too few succeeded';
  return { says, rule, result: 'Failed' };
}

function backLine({ type }: CodeDeployValues, { ok, failed, succeeded }: Attempt): WorkingLine {
  const says = 'Way back';
  if (ok && failed === 0) return { says, rule: 'nothing has failed', result: 'none needed' };
  if (ok)
    return {
      says,
      rule: 'a deployment that counts as a success is not rolled back; the next one begins with unhealthy instances',
      result: 'deploy again',
    };
  if (succeeded + failed === 0) return { says, rule: 'no instance has been touched', result: 'none needed' };
  if (type === 'blue-green')
    return { says, rule: 'no traffic was moved, the original instances serve', result: 'at once' };
  return {
    says,
    rule: 'a rollback, by hand or automatic, is a new deployment of the last good revision',
    result: 'another deployment',
  };
}

function answerOf({ type }: CodeDeployValues, tried: Attempt, minimum: number): string {
  const { ok, succeeded, failed, untouched, waves } = tried;
  if (waves.length === 0)
    return `The deployment fails before it starts: ${servers(minimum)} must stay healthy, so none may be taken out.`;
  const left = [
    `${servers(succeeded)} on the new revision`,
    `${show(failed)} failed`,
    ...(untouched > 0 ? [`${show(untouched)} not reached`] : []),
  ].join(', ');
  const traffic = type === 'blue-green' && !ok ? ' The original instances keep all traffic.' : '';
  return `The deployment ${ok ? 'succeeds' : 'fails'}: ${left}.${traffic}`;
}
