import { requestsPerConcurrency, scalingInterval, scalingStep } from '#facts/lambda';
import { type Room, roomOf, type Traffic } from './concurrency-inputs.ts';
import { optionalOf } from './optional.ts';

/** Environments that growth adds each second once the first step is used up. */
export const growth = scalingStep.value / scalingInterval.value;

/** Rates are calls per second, times seconds after the traffic begins. */
export interface Growth extends Room {
  /** Calls that one environment takes each second. */
  each: number;
  /** Calls that the ceiling lets pass, and what holds back more of them. */
  fits: number;
  limit: 'none' | 'concurrency' | 'rate';
  /** Calls that pass in the end, and the environments wanted for them. */
  last: number;
  wanted: number;
  /** When all ready environments are in use, and the times from and to which growth holds calls back. */
  spills: number;
  slow: { from: number; to: number } | undefined;
  /** When the calls that come would first reach what passes in the end. */
  reached: number;
}

/** How many environments one function gets, and how fast. https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html */
export function growthOf({ rate, took, reserved, provisioned, others, account, rise }: Traffic): Growth {
  const room = roomOf(account, others, optionalOf(reserved), provisioned);
  const byDuration = 1000 / took;
  const each = Math.min(byDuration, requestsPerConcurrency.value);
  const fits = room.ceiling * each;
  const last = Math.min(rate, fits);
  const wanted = last / each;
  const limit = last === rate ? 'none' : byDuration > each ? 'rate' : 'concurrency';
  const share = rate === 0 ? 0 : 1 / rate;
  const spills = wanted > room.ready ? rise * room.ready * each * share : Number.POSITIVE_INFINITY;
  const reached = rise * last * share;
  return { ...room, each, fits, limit, last, wanted, spills, reached, slow: slowOf() };

  function slowOf(): Growth['slow'] {
    const to = spills + (wanted - room.ready - scalingStep.value) / growth;
    if (!Number.isFinite(to) || to <= reached) return undefined;
    // Environments that the rising traffic asks for each second; at a jump the first step is used up at once.
    const from = rise === 0 ? 0 : spills + scalingStep.value / (rate / each / rise - growth);
    return { from, to };
  }
}

/** Calls that come and calls that pass at a time. */
export function callsAt(
  time: number,
  { rate, rise }: Traffic,
  found: Growth,
): { come: number; pass: number } {
  const come = time < 0 ? 0 : rise === 0 ? rate : rate * Math.min(1, time / rise);
  const grown =
    time < found.spills
      ? Number.POSITIVE_INFINITY
      : found.ready + scalingStep.value + growth * (time - found.spills);
  return { come, pass: Math.min(come, found.fits, grown * found.each) };
}
