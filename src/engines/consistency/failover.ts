import type { WriteAnswer } from './run.ts';

export interface Lost {
  /** The ids of acknowledged writes that the promoted copy never had. */
  writes: readonly number[];
  /** How far before the failure the oldest of them was acknowledged, in ms; 0 when none is lost. */
  span: number;
}

/**
 * What is lost when the copy that decides fails at `at` ms and one that is `lag` ms behind takes over: every write
 * acknowledged after `at − lag`. A standby with a synchronous copy, Aurora's shared storage and MRSC have a lag of 0 and
 * lose nothing.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html
 */
export function lostAt(writes: readonly WriteAnswer[], lag: number, at: number): Lost {
  const lost = writes
    .filter(({ effect, operation }) => effect !== undefined && !operation.unanswered)
    .filter(({ operation: { end } }) => end <= at && end > at - lag)
    .map(({ operation }) => operation);
  return {
    writes: lost.map(({ id }) => id),
    span: lost.length === 0 ? 0 : at - Math.min(...lost.map(({ end }) => end)),
  };
}
