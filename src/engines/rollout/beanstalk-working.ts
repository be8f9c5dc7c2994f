import { exact, percent, quantity, show } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import { batchOf } from './batch.ts';
import type { Deployment, Run } from './beanstalk.ts';
import type { BeanstalkValues } from './beanstalk-inputs.ts';
import { running, serving, wordsOf } from './fleet.ts';
import type { Back } from './plan.ts';

type Figures = Pick<Deployment, 'last' | 'least' | 'most' | 'minutes' | 'extraHours' | 'back'>;

const isRolling = ({ policy }: BeanstalkValues) => policy === 'rolling' || policy === 'additional';

export function workingOf(values: BeanstalkValues, run: Run, figures: Figures): WorkingLine[] {
  const { stages, plan } = run;
  const shares = stages.map(({ fleet }) => fleet.share);
  const mixed = Math.max(0, ...shares.filter((share) => share > 0 && share < 1));
  return [
    ...(isRolling(values) ? [batchLine(values)] : []),
    minutesLine(run, figures),
    leastLine(run, figures, values),
    mostLine(figures, values),
    extraLine(run, figures, values),
    {
      says: 'Their cost',
      rule: 'hours × price of an hour',
      numbers: `${exact(figures.extraHours, 9)} × ${exact(values.price, 9)}`,
      result: quantity(figures.extraHours * values.price, 'USD', 6),
    },
    {
      says: 'Both versions answer',
      rule:
        values.policy === 'blue-green'
          ? 'all new DNS answers lead to one environment; clients that keep an old one may meet the other'
          : 'largest share of requests that the new one answers while the old one serves, too',
      result: mixed === 0 ? 'never' : `up to ${percent(mixed)}`,
    },
    { says: 'In the end', rule: 'what each instance does', result: wordsOf(figures.last) },
    backLine(
      plan.steps.map(({ minutes }) => minutes),
      figures.back,
    ),
  ];
}

function batchLine({ batch, instances }: BeanstalkValues): WorkingLine {
  const says = 'Instances of a batch';
  const { size, percent: given } = batchOf(batch, instances);
  if (given === undefined) return { says, rule: 'as given, at most all', result: show(size) };
  return {
    says,
    rule: 'instances × percentage, rounded up (AWS publishes no rule for rounding)',
    numbers: `${show(instances)} × ${show(given)} ÷ 100`,
    result: show(size),
  };
}

/** A long sum of equal terms as a product. */
function sumOf(terms: readonly number[]): string {
  const [first = 0] = terms;
  if (terms.length > 3 && terms.every((term) => term === first)) return `${terms.length} × ${first}`;
  const rest = terms.slice(1);
  if (rest.length > 3 && rest.every((term) => term === rest[0]))
    return `${first} + ${rest.length} × ${rest[0]}`;
  return terms.join(' + ') || '0';
}

function minutesLine({ stages, failed }: Run, { minutes }: Figures): WorkingLine {
  const terms = stages.slice(1).map(({ at }, index) => at - (stages[index]?.at ?? 0));
  return {
    says: 'Minutes',
    rule: failed === undefined ? 'all steps, one after the other' : 'the steps as far as the one that fails',
    numbers: sumOf(terms),
    result: quantity(minutes, 'min'),
  };
}

function leastLine({ stages }: Run, { least }: Figures, { instances }: BeanstalkValues): WorkingLine {
  const says = 'Fewest in service';
  const lowest = stages.find(({ fleet }) => serving(fleet) === least);
  const beyond = lowest ? running(lowest.fleet) - least : 0;
  return {
    says,
    rule: 'instances that run − those that do not serve',
    numbers: `${show(least + beyond)} − ${show(beyond)}`,
    result: `${show(least)} of ${show(instances)}`,
  };
}

function mostLine({ most }: Figures, { instances }: BeanstalkValues): WorkingLine {
  return {
    says: 'Most instances',
    rule: 'the usual number + what is launched',
    numbers: `${show(instances)} + ${show(most - instances)}`,
    result: show(most),
  };
}

function extraLine({ stages }: Run, { extraHours }: Figures, { instances }: BeanstalkValues): WorkingLine {
  const says = 'Extra instance hours';
  const rule = 'extra instances × minutes ÷ 60';
  const terms = new Map<number, number>();
  for (const [index, { at, fleet }] of stages.entries()) {
    const extra = Math.max(0, running(fleet) - instances);
    const lasts = (stages[index + 1]?.at ?? at) - at;
    if (extra > 0 && lasts > 0) terms.set(extra, (terms.get(extra) ?? 0) + lasts);
  }
  const result = quantity(extraHours, 'h', 4);
  if (terms.size === 0) return { says, rule: 'no instance is launched', result };
  const sum = [...terms].map(([extra, lasts]) => `${extra} × ${lasts}`).join(' + ');
  return { says, rule, numbers: `(${sum}) ÷ 60`, result };
}

const backRules: Record<Exclude<Back, 'redeploy'>, string> = {
  terminate: 'the old instances never stopped',
  reroute: 'one change at the load balancer; the old instances never stopped',
  delete: 'blue never stopped',
  swap: 'a second swap; clients that keep the old DNS answer follow later',
};

function backLine(minutes: readonly number[], back: Figures['back']): WorkingLine {
  const says = 'Way back';
  if (back === undefined) return { says, rule: 'nothing has failed', result: 'none needed' };
  if (back.way === 'redeploy')
    return {
      says,
      rule: 'the old version as another deployment, with all of its steps',
      numbers: sumOf(minutes),
      result: quantity(back.minutes, 'min'),
    };
  return { says, rule: backRules[back.way], result: 'at once' };
}
