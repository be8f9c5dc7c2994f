import { counted, show } from '#engines/numbers';
import { type CodeDeployValues, serversMost } from './codedeploy-inputs.ts';
import { type Doing, evenly, type Fleet, group, many, type Stage } from './fleet.ts';
import { positionsOf } from './positions.ts';
import type { Attempt, Wave } from './waves.ts';

/** What each instance does while the deployment has come as far as `from`; those from there to `to` are under way. */
function doings(
  instances: number,
  from: number,
  to: number,
  failing: ReadonlySet<number>,
  words: Record<'done' | 'busy' | 'ahead', Doing>,
): Doing[] {
  return Array.from({ length: instances }, (_, index): Doing => {
    const position = index + 1;
    if (position >= from) return position <= to ? words.busy : words.ahead;
    return failing.has(position) ? 'failed' : words.done;
  });
}

const named = ({ from, to }: Wave) =>
  from === to ? `Instance ${show(from)}` : `Instances ${show(from)} to ${show(to)}`;

function waveWords(wave: Wave, green: boolean): string {
  const one = wave.from === wave.to;
  const gets = `${one ? 'gets' : 'get'} the new revision`;
  if (green) return `${named(wave)} of the replacement ${gets}; the originals serve.`;
  return `${named(wave)} ${one ? 'leaves' : 'leave'} the load balancer and ${gets}.`;
}

const outcome = ({ from, to, failed }: Wave) => {
  const all = to - from + 1;
  if (failed === 0) return '';
  if (all === 1) return ' It fails there.';
  return failed === all ? ' It fails on all of them.' : ` It fails on ${show(failed)} of them.`;
};

/** The moments of a deployment: each wave, and what is there afterwards. */
export function stagesOf(values: CodeDeployValues, tried: Attempt): Stage[] {
  const { instances, type, minutes, keep } = values;
  const failing = positionsOf(values.failing, serversMost);
  const green = type === 'blue-green';
  const words = green
    ? ({ done: 'idle-new', busy: 'starting', ahead: 'starting' } as const)
    : ({ done: 'new', busy: 'updating', ahead: 'old' } as const);
  const fleetAt = (from: number, to: number): Fleet => {
    const all = doings(instances, from, to, failing, words);
    if (!green) return evenly(group('In the group', all));
    return evenly(group('Original', many('old', instances)), group('Replacement', all));
  };
  const stages: Stage[] = tried.waves.map((wave, index) => ({
    at: index * minutes,
    says: `${waveWords(wave, green)}${outcome(wave)}`,
    fleet: fleetAt(wave.from, wave.to),
  }));
  const at = tried.waves.length * minutes;
  const reached = fleetAt(instances - tried.untouched + 1, instances - tried.untouched);
  if (!tried.ok) return [...stages, { at, says: stopWords(tried), fleet: reached }];
  if (!green) return [...stages, { at, says: 'The deployment counts as a success.', fleet: reached }];
  const replacement = doings(instances, instances + 1, 0, failing, {
    done: 'new',
    busy: 'starting',
    ahead: 'starting',
  });
  return [
    ...stages,
    {
      at,
      says: 'The load balancer takes in the replacement and lets the originals go, which run on for a while.',
      fleet: evenly(group('Original', many('idle-old', instances)), group('Replacement', replacement)),
    },
    {
      at: at + keep * 60,
      says: 'The original instances are terminated.',
      fleet: evenly(group('Replacement', replacement)),
    },
  ];
}

function stopWords({ waves, untouched, succeeded }: Attempt): string {
  if (waves.length === 0) return 'The deployment fails at once. No instance has been touched.';
  if (untouched > 0)
    return `The healthy instances are down to the minimum: the deployment stops, and ${counted(untouched, 'keeps', 'keep')} the old revision.`;
  return succeeded === 0 ? 'No instance has succeeded: the deployment fails.' : 'The deployment fails.';
}
