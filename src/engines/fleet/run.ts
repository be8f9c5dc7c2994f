import { phasesOf } from '#engines/bucket/phases';
import { clamp, desiredOf, finishWarmup, type Group, launch, terminate } from './group.ts';
import { type FleetValues, loadRules } from './inputs.ts';
import { type Direction, policyOf, type Wish } from './policy.ts';

/** Why a policy that wants to change something does not. */
export type Held = 'maximum' | 'minimum' | 'under-way' | 'warming' | 'cooldown' | 'enough' | 'no-data';

/** What a policy did in a minute, or why it did nothing although its alarm was on. */
export type Act =
  | { kind: 'change'; from: number; to: number; wish: Wish }
  | { kind: 'held'; by: Held; wish: Wish | undefined };

/** One minute of the group. */
export interface Minute {
  /** From the start, in seconds. */
  at: number;
  load: number;
  /** Load of an instance in %; undefined where no instance carries any. */
  metric: number | undefined;
  warm: number;
  /** Instances ordered, those that warm up included. */
  desired: number;
  act: Act | undefined;
  /** Instances whose warmup ends with this minute. */
  ready: number;
  failed: boolean;
}

function loadsOf({ load }: FleetValues): number[] {
  const loads: number[] = [];
  let end = 0;
  for (const { demand = 0, seconds } of phasesOf(load, loadRules)) {
    end += seconds;
    while (loads.length * 60 < end) loads.push(demand);
  }
  return loads;
}

/**
 * The group, minute by minute. Each minute the policy looks at the one that has just ended; when its alarm has lasted long
 * enough, it changes the number of instances. A launched instance carries load when its warmup is over.
 */
export function runFleet(values: FleetValues): Minute[] {
  const group: Group = { warm: clamp(values, values.desired), launches: [] };
  const decide = deciderOf(values);
  const minutes: Minute[] = [];
  for (const [index, load] of loadsOf(values).entries()) {
    const at = index * 60;
    const readyAt = at + values.warmup;
    const failed = index > 0 && index === values.failAt && group.warm > 0;
    if (failed) {
      // Replaced at once, whatever the cooldown says.
      group.warm -= 1;
      launch(group, 1, readyAt);
    }
    let ready = finishWarmup(group, at);
    const act = decide(minutes.at(-1), group, at);
    if (act?.kind === 'change') {
      if (act.to > act.from) launch(group, act.to - act.from, readyAt);
      else terminate(group, act.from - act.to);
      // With a warmup of 0 a new instance works at once.
      ready += finishWarmup(group, at);
    }
    const metric = group.warm === 0 ? undefined : (load / (group.warm * values.each)) * 100;
    minutes.push({
      at,
      load,
      metric,
      warm: group.warm,
      desired: desiredOf(group),
      act,
      ready,
      failed,
    });
  }
  return minutes;
}

/** Remembers how long the alarm has been on and how long the cooldown lasts. */
function deciderOf(values: FleetValues) {
  const policy = policyOf(values);
  const waits = { out: values.outAfter, in: values.inAfter };
  const simple = values.policy === 'simple';
  let breach: { way: Direction | undefined; minutes: number } = { way: undefined, minutes: 0 };
  let coolUntil = 0;

  return (last: Minute | undefined, group: Group, at: number): Act | undefined => {
    if (last === undefined) return undefined;
    const { metric, warm } = last;
    const way = metric === undefined ? undefined : policy.breach(metric);
    breach = { way, minutes: way === breach.way ? breach.minutes + 1 : 1 };
    if (metric === undefined)
      return last.desired === 0 && last.load > 0
        ? { kind: 'held', by: 'no-data', wish: undefined }
        : undefined;
    if (way === undefined || breach.minutes < waits[way]) return undefined;
    const from = desiredOf(group);
    const wish = policy.wish({ metric, warm, desired: from });
    if (wish === undefined) return undefined;
    const to = clamp(values, wish.to);
    const cools = simple && at < coolUntil;
    const warming = !simple && (last.desired > last.warm || group.launches.length > 0);
    const by = cools ? 'cooldown' : way === 'out' ? heldOut(wish, to, from) : heldIn(wish, to, from, warming);
    if (by) return { kind: 'held', by, wish };
    coolUntil = at + values.cooldown;
    return { kind: 'change', from, to, wish };
  };
}

function heldOut(wish: Wish, to: number, from: number): Held | undefined {
  if (to > from) return undefined;
  return wish.to > to ? 'maximum' : 'under-way';
}

function heldIn(wish: Wish, to: number, from: number, warming: boolean): Held | undefined {
  if (warming) return 'warming';
  if (to < from) return undefined;
  return wish.to < to ? 'minimum' : 'enough';
}
