import type { Region } from './operations.ts';
import type { Span, Version } from './versions.ts';

/**
 * When a copy shows a version. Times are in ms.
 * - `none`: the moment the write takes effect. This copy decides.
 * - `exact`: so long after the acknowledgement.
 * - `up-to`: at some moment between the effect (or the acknowledgement) and so long after the acknowledgement; drawn anew by
 *   each read, because another server answers it, or once for each write, because it arrives once.
 * - `never`: the version is not copied there.
 */
export type Lag =
  | { kind: 'none' }
  | { kind: 'exact'; ms: number }
  | { kind: 'up-to'; ms: number; since: 'effect' | 'answer'; drawnFor: 'read' | 'write' }
  | { kind: 'never' };

/** What is special about a version on this copy: part of the reason of an answer. */
export type Note =
  /** S3 before December 2020: a new key is there as soon as its PUT is acknowledged … */
  | { kind: 'new-key' }
  /** … unless a GET or HEAD asked for it before and was told 404. */
  | { kind: 'asked-before-created'; read: number };

/** One place that answers reads. */
export interface Copy {
  id: string;
  /** As a sentence names it: “the leader”, “the read replica”. */
  name: string;
  region: Region | undefined;
  lag: (version: Version) => Lag;
  note?: (version: Version) => Note | undefined;
}

/** The earliest and the latest moment at which a copy begins to show a version, in ms; Infinity is never. */
export interface Window {
  from: number;
  until: number;
  /** Whether the earliest moment itself is possible; within a call of some length, nothing happens at its very start. */
  atOnce: boolean;
}

export function windowOf(copy: Copy, version: Version): Window {
  const lag = copy.lag(version);
  const { from, until, start, end } = version;
  const instant = from === until;
  if (version.id === 0 || lag.kind === 'none') return { from, until, atOnce: instant };
  if (lag.kind === 'never') return { from: never, until: never, atOnce: false };
  const answered = end < never;
  const earliest = answered ? end : start;
  if (lag.kind === 'exact') {
    return { from: earliest + lag.ms, until: end + lag.ms, atOnce: answered };
  }
  return lag.since === 'effect'
    ? { from, until: end + lag.ms, atOnce: instant }
    : { from: earliest, until: end + lag.ms, atOnce: answered };
}

const never = Number.POSITIVE_INFINITY;

export type Sight = 'always' | 'maybe' | 'never';

/**
 * Whether a read sees a version: always, if it shows when the read begins, that very moment included; never, if it shows
 * only from the read's end on; otherwise the read may meet it or not.
 */
export function sightOf({ from, until, atOnce }: Window, read: Span): Sight {
  if (until <= read.start) return 'always';
  // A read of no time at the earliest moment may already see it.
  if (atOnce && from <= read.start) return 'maybe';
  return from >= read.end ? 'never' : 'maybe';
}

/**
 * When a copy shows a version in one drawn run: `effect` is the drawn moment of effect, `share` (0 to 1) the drawn part of a
 * lag that is known only by its bound.
 */
export function shownAt(copy: Copy, version: Version, effect: number, share: number): number {
  const lag = copy.lag(version);
  // A write that was never answered, but took effect, would have been acknowledged then.
  const answer = Number.isFinite(version.end) ? version.end : effect;
  switch (lag.kind) {
    case 'none':
      return effect;
    case 'exact':
      return answer + lag.ms;
    case 'up-to': {
      const earliest = lag.since === 'effect' ? effect : answer;
      return earliest + share * (answer + lag.ms - earliest);
    }
    case 'never':
      return Number.POSITIVE_INFINITY;
  }
}
