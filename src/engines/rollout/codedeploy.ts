import { quantity, show } from '#engines/numbers';
import type { Moment, Result } from '#engines/result';
import { type CodeDeployValues, serversMost } from './codedeploy-inputs.ts';
import { stagesOf } from './codedeploy-stages.ts';
import { extraHours, workingOf } from './codedeploy-working.ts';
import { type Fleet, type Stage, servers, serving } from './fleet.ts';
import { minimumFor } from './minimum.ts';
import { positionsOf } from './positions.ts';
import { type Attempt, attempt } from './waves.ts';

export interface CodeDeployRun extends Result, Attempt {
  minimum: number;
  stages: readonly Stage[];
  last: Fleet;
  trace: readonly Moment[];
}

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
    working: workingOf(values, tried, { line, minimum, least, minutes, last }),
    trace: stages.map(({ at, says }) => ({ at: quantity(at, 'min'), says })),
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
