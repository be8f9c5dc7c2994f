import { choice, type Values } from '#engines/inputs';
import { counted } from '#engines/numbers';
import type { Moment, Result, WorkingLine } from '#engines/result';
import { capital, listed } from '#engines/words';
import { triggerTimeout } from '#facts/cognito';
import { type FlowId, type FlowStep, flows, type TriggerId, triggers } from './flows.ts';

const wait = `${triggerTimeout.value} ${triggerTimeout.unit}`;

const labels = <Id extends string>(of: Record<Id, { label: string } | { name: string }>) =>
  Object.fromEntries(
    Object.entries<{ label: string } | { name: string }>(of).map(([id, each]) => [
      id,
      'label' in each ? each.label : each.name,
    ]),
  ) as Record<Id, string>;

export const inputs = {
  flow: choice<FlowId>({
    label: 'What happens',
    options: labels(flows),
    default: 'signIn',
    help: 'What a customer does. Every trigger of the pool has a function.',
  }),
  trigger: choice<TriggerId>({
    label: 'The function of',
    options: labels(triggers),
    default: 'preAuthentication',
    help: 'The one function that does something unusual.',
  }),
  does: choice<'answers' | 'throws' | 'slow'>({
    label: 'It',
    options: { answers: 'answers in time', throws: 'throws an error', slow: `takes longer than ${wait}` },
    default: 'throws',
    help: 'What this function does, if the flow calls it at all. All others answer in time.',
  }),
};

export type TriggerValues = Values<typeof inputs>;

/** A step and what became of it. */
export interface TakenStep {
  /** Undefined where the pool does something by itself. */
  trigger: TriggerId | undefined;
  name: string;
  fate: 'done' | 'stops' | 'never';
}

export interface TriggerRun extends Result {
  steps: readonly TakenStep[];
  /** What the caller gets. */
  outcome: string;
  /** The triggers that were called, in their order. */
  called: readonly string[];
  trace: readonly Moment[];
}

const nameOf = (step: FlowStep) => ('trigger' in step ? triggers[step.trigger].name : step.pool);
const triggerOf = (step: FlowStep) => ('trigger' in step ? step.trigger : undefined);

/** Walks a flow of a user pool: which triggers it calls, and what an error or a slow function leaves behind. */
export function walkTriggers({ flow, trigger: at, does }: TriggerValues): TriggerRun {
  const { steps: all, ends } = flows[flow];
  const stop = does === 'answers' ? -1 : all.findIndex((step) => triggerOf(step) === at);
  const fateOf = (index: number) => (stop < 0 || index < stop ? 'done' : index === stop ? 'stops' : 'never');
  const steps = all.map(
    (step, index): TakenStep => ({ trigger: triggerOf(step), name: nameOf(step), fate: fateOf(index) }),
  );
  const reached = steps.filter(({ fate }) => fate !== 'never');
  const called = reached.flatMap(({ trigger, name }) => (trigger === undefined ? [] : [name]));
  const outcome = stop < 0 ? ends : 'an error';
  const left = all.flatMap((step, index) =>
    'leaves' in step && fateOf(index) === 'done' ? [step.leaves] : [],
  );
  const idle = does !== 'answers' && stop < 0;
  return {
    steps,
    called,
    outcome,
    answer: answerOf({ at, ends, stop, idle, called, left: left.at(-1) }),
    measures: [
      { name: 'Functions called', value: called.length, unit: '', digits: 0 },
      { name: 'Steps not reached', value: steps.length - reached.length, unit: '', digits: 0 },
    ],
    working: [
      ...steps.flatMap(({ trigger, fate }) => (trigger === undefined ? [] : [lineOf(trigger, fate)])),
      {
        says: 'Stays silent',
        rule: 'triggers that this flow does not have',
        result: silentIn(steps) || 'none',
      },
      {
        says: 'Stays done',
        rule: 'what the pool had done before an error is not undone',
        result: left.at(-1) ?? 'nothing',
      },
      {
        says: 'The caller gets',
        rule: 'an error at any of these triggers is the caller’s error',
        result: outcome,
      },
    ],
    trace: reached.map((step, index) => ({
      at: `step ${index + 1}`,
      says: momentOf(step, does),
    })),
  };
}

function answerOf({
  at,
  ends,
  stop,
  idle,
  called,
  left,
}: {
  at: TriggerId;
  ends: string;
  stop: number;
  idle: boolean;
  called: readonly string[];
  left: string | undefined;
}): string {
  const { name } = triggers[at];
  if (idle)
    return `The caller gets ${ends}: ${name} is not part of this flow, so its function is never asked.`;
  if (stop < 0)
    return `The caller gets ${ends}, after ${counted(called.length, 'function')}: ${listed(called)}.`;
  return `The flow stops at ${name}, and the caller gets an error${left === undefined ? '' : `, although ${left} by then`}.`;
}

const fates = { done: 'called', stops: 'stops the flow', never: 'not reached' } as const;
const lineOf = (trigger: TriggerId, fate: TakenStep['fate']): WorkingLine => ({
  says: capital(triggers[trigger].name),
  rule: triggers[trigger].may,
  result: fates[fate],
});

const silentIn = (steps: readonly TakenStep[]) =>
  Object.entries(triggers)
    .filter(([id]) => !steps.some(({ trigger }) => trigger === id))
    .map(([, { name }]) => name)
    .join(', ');

function momentOf({ trigger, name, fate }: TakenStep, does: TriggerValues['does']): string {
  if (trigger === undefined) return `The pool ${name}.`;
  const { gets, may } = triggers[trigger];
  if (fate === 'done') return `${capital(name)} gets ${gets}; it ${may}.`;
  return does === 'slow'
    ? `${capital(name)} gets ${gets} and has not answered after ${wait}. The pool may try again, then the caller gets an error.`
    : `${capital(name)} gets ${gets} and throws. The caller gets the error.`;
}
