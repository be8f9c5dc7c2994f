import type { ConsistencyValues } from '#engines/consistency/inputs';
import type { Lane } from '#engines/consistency/lanes';
import type { Timeline } from '#engines/consistency/operations';
import type { StaleValues } from '#engines/consistency/stale-chance';
import type { TimedMoment } from '#engines/consistency/working';
import type { Result } from '#engines/result';
import type { Scale } from './scale.ts';
import type { Badge } from './verdicts.ts';

/** One call as the picture shows it. */
export interface Mark {
  id: number;
  kind: 'read' | 'write';
  start: number;
  end: number;
  /** Its column, counted over all clients. */
  column: number;
  /** The call with its number, such as “PUT k=B (1)”. */
  call: string;
  /** When it lasts, in words. */
  when: string;
  /** What it may return and what the drawn run returned, line by line. */
  lines: readonly string[];
  badge: Badge | undefined;
}

/** Where a copy may show something else than the drawn run: while a write is under way, and after its acknowledgement. */
export interface Span {
  key: string;
  kind: 'under-way' | 'behind';
  from: number;
  until: number;
}

/** What a scene's picture draws: plain data, so that the page can carry the first state without the engine. */
export interface PictureData {
  timeline: Timeline;
  /** The clients, each with the columns it takes: more than one only while its calls overlap. */
  clients: readonly { name: string; columns: number }[];
  marks: readonly Mark[];
  lanes: readonly (Pick<Lane, 'copy' | 'name' | 'bars'> & { spans: readonly Span[] })[];
  scale: Scale;
  /** What the chance of a stale answer is reckoned from; undefined where no copy is behind. */
  chance: Omit<StaleValues, 'delay'> | undefined;
}

/** A result that may be on its way still: then it has no picture. */
export interface Drawn extends Result {
  picture?: PictureData;
  trace?: readonly TimedMoment[];
  /** On the bench: every model on the same operations. */
  rows?: readonly TableRow[];
}

/** One model of the comparison. */
export interface TableRow {
  model: string;
  label: string;
  reads: readonly { call: string; may: string; badge: Badge }[];
}

/** A worked example to start from, and what its reads may return. */
export interface Preset {
  name: string;
  set: Partial<ConsistencyValues>;
  gives: string;
}
