import { payloadMax } from '#facts/step-functions-appsync';
import { RunFault } from './template.ts';
import { brief, bytesOf, type Json } from './value.ts';

export interface Failure {
  error: string;
  cause: string;
}

/** How a machine, or a piece of work within a state, ends; `cut` where this page stops following. */
export type End = { at: number } & (
  | { kind: 'success'; output: Json }
  | ({ kind: 'failure' } & Failure)
  | { kind: 'cut' }
);

/** The end by States.Runtime, which nothing retries or catches. */
export const runtime = (at: number, cause: string): End => ({
  kind: 'failure',
  at,
  error: 'States.Runtime',
  cause,
});
const payloadBytes = payloadMax.value * 1024;

/** Ends what does not fit into a payload. */
export function fitting(at: number, value: Json): End {
  if (bytesOf(value) <= payloadBytes) return { kind: 'success', at, output: value };
  const cause = `${brief(value)} is more than ${payloadMax.value} ${payloadMax.unit}`;
  return { kind: 'failure', at, error: 'States.DataLimitExceeded', cause };
}

/** Runs a piece of work in which a path may lead nowhere. */
export function guarded(at: number, work: () => End): End {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof RunFault) return runtime(at, fault.message);
    throw fault;
  }
}

/** The sentence of an error that nobody handles. */
export const failing = (name: string, { error, cause }: Failure) => `${name} fails with ${error}: ${cause}.`;
