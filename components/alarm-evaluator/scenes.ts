import type { Scene } from '#components/kit/scene.ts';
import { inputs } from '#engines/monitoring/alarm-inputs';
import { type AlarmRun, runAlarm } from '#engines/monitoring/alarm-run';

const state = (result: AlarmRun): string => result.state;
const states = ['OK', 'ALARM', 'INSUFFICIENT_DATA'];

const leftOut = [
  'AWS publishes no figure for how far beyond N an alarm looks for real points. Here it is two periods, as in AWS’s example with N = 3.',
  'Where the only real points are bad, but too few and too recent, AWS says only that there is no alarm yet: here the state is kept.',
  'Before the first point the metric reported, and all was fine. Points that arrive late, and evaluations between two points, are not shown.',
];

/** M of N data points, and what becomes of gaps. */
export const alarmEvaluator: Scene<typeof inputs, AlarmRun> = {
  id: 'monitoring-alarm-evaluator',
  question: 'Does the alarm go off?',
  situation:
    'At the start: the CPU of an instance by the minute. An alarm wants 3 of 5 points above 80, and there are never two in a row.',
  inputs,
  controls: ['points', 'm', 'n', 'missing'],
  run: runAlarm,
  stories: [
    {
      name: 'Five of five',
      context: 'The same minutes, and a careful team that wants all five points to be bad.',
      set: { m: 5 },
      ask: 'In which state is the alarm at the end?',
      options: states,
      right: state,
      decides: 'Bad points',
      takeaway: 'With M = N one good minute is enough to stay quiet. A metric that flaps needs M below N.',
    },
    {
      name: 'Exactly the threshold',
      context: 'The CPU stands at 80 for five minutes.',
      set: { points: '80 80 80 80 80' },
      ask: 'In which state is the alarm?',
      options: states,
      right: state,
      decides: 'Bad points',
      takeaway:
        'GreaterThanThreshold does not hold at the threshold itself. There is another operator for “or equal”.',
    },
    {
      name: 'Silence after the peak',
      context: 'After three bad minutes the instance hangs and reports nothing more.',
      set: { points: '85 90 95 - -' },
      ask: 'In which state is the alarm two minutes later?',
      options: states,
      right: state,
      decides: 'State',
      takeaway:
        'Gaps do not make it better: the bad points are still among the last five, so the alarm stays.',
    },
    {
      name: 'The server dies quietly',
      context: 'The CPU was fine. Then nothing comes for ten minutes.',
      set: { points: '40 35 - - - - - - - - - -' },
      ask: 'In which state is the alarm?',
      options: states,
      right: state,
      decides: 'State',
      takeaway:
        'No data is a state of its own. Whoever gave only the state ALARM an action hears nothing of the dead server.',
    },
    {
      name: 'The same, as a heartbeat',
      context: 'The same ten silent minutes, with TreatMissingData set to breaching.',
      set: { points: '40 35 - - - - - - - - - -', missing: 'breaching' },
      ask: 'In which state is the alarm?',
      options: states,
      right: state,
      decides: 'Gaps to fill in',
      takeaway: 'Where silence is the fault, a gap has to count as bad.',
    },
  ],
  leftOut,
};

/** All settings of an alarm on one metric. */
export const alarmBench: Scene<typeof inputs, AlarmRun> = {
  id: 'monitoring-alarm-bench',
  question: 'What would my alarm make of these points?',
  situation:
    'At the start: a worker of the shop reports its successes every five minutes, and an alarm wants to see at least one.',
  inputs,
  controls: ['points', 'comparison', 'threshold', 'm', 'n', 'period', 'missing'],
  start: {
    points: '4 3 5 2 - - - - - -',
    comparison: 'below',
    threshold: 1,
    m: 2,
    n: 3,
    period: '300',
    missing: 'breaching',
  },
  run: runAlarm,
  stories: [],
  leftOut,
};
