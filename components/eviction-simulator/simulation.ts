import { parseAccesses } from '#engines/cache/accesses';
import { type EvictionResult, type EvictionValues, evict, evictionInputs } from '#engines/cache/eviction';
import { show } from '#engines/numbers';
import type { Moment } from '#engines/result';
import { besideLine, victimLine } from './board.ts';
import { momentsOf, whatWent } from './wording.ts';

/** What is run again at every keystroke, under nine policies, and drawn place by place. */
const sceneLimits = { accesses: 200, capacity: 8 } as const;

export const inputs = {
  ...evictionInputs,
  accesses: {
    ...evictionInputs.accesses,
    check: (text: string) => {
      const parsed = parseAccesses(text);
      if (!parsed.ok) return parsed.fault;
      const over = parsed.value.length - sceneLimits.accesses;
      return over > 0
        ? `There are ${show(parsed.value.length)} accesses. Up to ${show(sceneLimits.accesses)} fit here: cut ${show(over)}.`
        : undefined;
    },
  },
  capacity: { ...evictionInputs.capacity, max: sceneLimits.capacity },
  count: { ...evictionInputs.count, max: sceneLimits.accesses },
};

export interface Simulation extends EvictionResult {
  trace: readonly Moment[];
}

/** The engine's run, put into words access by access. */
export function simulate(values: EvictionValues): Simulation {
  const result = evict(values);
  const { run, policies, answer, working } = result;
  return {
    ...result,
    answer: run.steps.length === 0 ? answer : `${answer} ${whatWent(run.steps)}`,
    working: [...working, victimLine(run), besideLine(policies)],
    trace: momentsOf(run.steps, values.capacity),
  };
}
