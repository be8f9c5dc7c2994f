import { exact, percent, quantity, show } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import { type Configuration, predefinedName } from './shift-configuration.ts';
import type { ShiftValues } from './shift-inputs.ts';

/** Times are minutes, shares go from 0 to 1. */
interface Figures {
  /** When the alarm sends everything back; undefined where none does. */
  back: number | undefined;
  /** When all traffic has moved, and when the deployment is over. */
  full: number;
  over: number;
  /** As far as requests are counted, and what had moved just before. */
  until: number;
  reached: number;
  shareMinutes: number;
  share: number;
}

export function workingOf(
  values: ShiftValues,
  configuration: Configuration,
  figures: Figures,
): WorkingLine[] {
  const { back, full, over, until, reached, shareMinutes, share } = figures;
  const stopped = values.before ? 'when the check failed' : back !== undefined && 'when the alarm went off';
  return [
    nameLine(values, configuration),
    fullLine(configuration, full),
    alarmLine(values, over, back),
    reachedLine(configuration, until, stopped, reached),
    minutesLine(configuration, until, shareMinutes, full),
    {
      says: 'Requests that met the new version',
      rule: 'requests a minute × full-traffic minutes',
      numbers: `${show(values.rate)} × ${exact(shareMinutes, 9)}`,
      result: show(values.rate * shareMinutes),
    },
    { says: 'In the end', rule: 'share of the new version', result: percent(share) },
  ];
}

function nameLine({ platform }: ShiftValues, configuration: Configuration): WorkingLine {
  const name = predefinedName(platform, configuration);
  return {
    says: 'Configuration',
    rule:
      name === undefined ? 'not predefined for this platform: you create it' : 'predefined for this platform',
    result: name === undefined ? 'custom' : `CodeDeployDefault.${name}`,
  };
}

function fullLine(configuration: Configuration, full: number): WorkingLine {
  const says = 'All traffic moved after';
  const result = quantity(full, 'min');
  if (configuration.kind === 'all') return { says, rule: 'everything moves in the first increment', result };
  const { kind, minutes, percent: each } = configuration;
  if (kind === 'canary') return { says, rule: 'the interval: there are two increments', result };
  return {
    says,
    rule: `(increments − 1) × interval, since the first moves at minute 0; increments: 100 ÷ ${each}, rounded up`,
    numbers: `(${Math.ceil(100 / each)} − 1) × ${minutes}`,
    result,
  };
}

function alarmLine(
  { alarm, before, after }: ShiftValues,
  over: number,
  back: number | undefined,
): WorkingLine {
  const says = 'Alarm';
  if (before) return { says, rule: 'the check before the first shift has failed', result: 'not needed' };
  const rule = `the deployment is over at minute ${show(over)}${after > 0 ? ', after its last checks' : ''}`;
  if (alarm === 0) return { says, rule, result: 'none goes off' };
  const at = `at minute ${show(alarm)}`;
  return { says, rule, result: back === undefined ? `${at}, too late` : `${at}, rolls back` };
}

function reachedLine(
  configuration: Configuration,
  until: number,
  stopped: string | false,
  reached: number,
): WorkingLine {
  const says = `Share ${stopped || 'before the last shift'}`;
  const result = percent(reached);
  if (configuration.kind !== 'linear' || reached === 1 || until === 0)
    return { says, rule: 'what the configuration has moved by then', result };
  const { percent: each, minutes } = configuration;
  const done = Math.ceil(until / minutes);
  return {
    says,
    rule: 'increments by then × percent of one',
    numbers: `${done} × ${each} ÷ 100`,
    result,
  };
}

/** Minutes of full traffic: a tenth of the traffic for ten minutes counts as one. */
function minutesLine(
  configuration: Configuration,
  until: number,
  shareMinutes: number,
  full: number,
): WorkingLine {
  const says = 'Full-traffic minutes';
  const rule = 'share × minutes, summed over the increments';
  const result = quantity(shareMinutes, 'min', 6);
  const rest = Math.max(0, until - full);
  if (configuration.kind === 'all') return { says, rule, numbers: `1 × ${show(rest)}`, result };
  const part = configuration.percent / 100;
  if (configuration.kind === 'canary') {
    const first = `${exact(part)} × ${show(until - rest)}`;
    return { says, rule, numbers: rest > 0 ? `${first} + ${show(rest)}` : first, result };
  }
  // Whole intervals hold 1, 2, 3 … increments: their sum is that of the first whole numbers.
  const { minutes } = configuration;
  const whole = Math.floor((until - rest) / minutes);
  const partial = until - rest - whole * minutes;
  const terms = [
    ...(whole > 0 ? [`${exact(part)} × ${minutes} × ${whole} × ${whole + 1} ÷ 2`] : []),
    ...(partial > 0 ? [`${exact(part * (whole + 1))} × ${partial}`] : []),
    ...(rest > 0 ? [show(rest)] : []),
  ];
  return { says, rule, numbers: terms.join(' + ') || '0', result };
}
