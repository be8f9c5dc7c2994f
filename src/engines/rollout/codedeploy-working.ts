import { counted, quantity, show } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import type { CodeDeployValues } from './codedeploy-inputs.ts';
import { type Fleet, wordsOf } from './fleet.ts';
import type { Attempt } from './waves.ts';

interface Figures {
  /** How the minimum was found. */
  line: WorkingLine;
  minimum: number;
  /** The fewest instances that serve at any moment. */
  least: number;
  minutes: number;
  last: Fleet;
}

export function workingOf(values: CodeDeployValues, tried: Attempt, figures: Figures): WorkingLine[] {
  const { line, minimum, least, minutes, last } = figures;
  const { instances, type } = values;
  return [
    line,
    roomLine(values, minimum),
    { says: 'Waves', rule: 'from which instance to which', result: wavesWords(tried) },
    healthyLine(values, tried),
    statusLine(tried, minimum, instances),
    {
      says: 'Fewest in service',
      rule: type === 'in-place' ? 'at any moment' : 'the original instances serve throughout',
      result: `${show(least)} of ${show(instances)}`,
    },
    { says: 'In the end', rule: 'what each instance does', result: wordsOf(last, 'revision') },
    backLine(values, tried),
    extraLine(values, minutes),
  ];
}

/** A replacement is as large as the fleet, and runs beside it until the end. */
export const extraHours = ({ type, instances }: CodeDeployValues, minutes: number): number =>
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
        ? `${show(minimum)} healthy is the minimum, and ${counted(untouched, 'is', 'are')} still to do`
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
