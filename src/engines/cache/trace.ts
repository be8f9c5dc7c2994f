import { text, type Values } from '#engines/inputs';
import { faultIn } from '#engines/reading';
import type { Result } from '#engines/result';
import { follow, type Step } from './follow.ts';
import { cacheInputs } from './inputs.ts';
import type { Metrics } from './metrics.ts';
import { parseScript, scriptLimits } from './script.ts';
import { explain } from './working.ts';

export type { EntryState, Outcome, RowState, Step } from './follow.ts';

/** Inputs of a step-by-step run. */
export const traceInputs = {
  ...cacheInputs,
  script: text({
    label: 'Operations',
    maxLength: scriptLimits.characters,
    default: 'read seat-1\nwait 10s\nexternal seat-1\nwait 40s\nread seat-1\nwait 10s\nread seat-1',
    help: 'One per line: read, write, delete, external, missing with a key; wait 10s; kill. Repeat with x20, or x200 every 1ms to overlap.',
    check: (script) => faultIn(parseScript(script)),
  }),
} as const;

export type TraceValues = Values<typeof traceInputs>;

export interface TraceResult extends Result {
  steps: readonly Step[];
  metrics: Metrics;
}

/** Runs a script step by step and explains what it came to. The script has passed the check of its input. */
export function trace(values: TraceValues): TraceResult {
  const { steps, metrics, setUp } = follow(values);
  return { ...explain(setUp, metrics), steps, metrics };
}
