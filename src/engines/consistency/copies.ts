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
}

export function windowOf(copy: Copy, version: Version): Window {
  const lag = copy.lag(version);
  if (version.id === 0) return { from: version.from, until: version.until };
  const answered = Number.isFinite(version.end);
  switch (lag.kind) {
    case 'none':
      return { from: version.from, until: version.until };
    case 'exact':
      return answered
        ? { from: version.end + lag.ms, until: version.end + lag.ms }
        : { from: version.start + lag.ms, until: version.end };
    case 'up-to': {
      const answer = answered ? version.end : version.start;
      return { from: lag.since === 'effect' ? version.from : answer, until: version.end + lag.ms };
    }
    case 'never':
      return { from: Number.POSITIVE_INFINITY, until: Number.POSITIVE_INFINITY };
  }
}

export type Sight = 'always' | 'maybe' | 'never';

/**
 * Whether a read sees a version: always, if it shows when the read begins, that very moment included; never, if it shows
 * only from the read's end on; otherwise the read may meet it or not.
 */
export function sightOf(window: Window, read: Span): Sight {
  if (window.until <= read.start) return 'always';
  return window.from >= read.end ? 'never' : 'maybe';
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
