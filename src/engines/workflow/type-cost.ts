import { dollars, part } from '#engines/cost/money';
import { exact, quantity, show } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import {
  expressDurationPrice,
  expressMemoryStep,
  expressRequestPrice,
  expressTimeStep,
  freeTransitions,
  transitionPrice,
} from '#facts/step-functions-appsync';
import type { TypeValues } from './type-inputs.ts';

export interface Cost {
  /** US dollars a month. */
  total: number;
  working: readonly WorkingLine[];
}

/** A product of decimals may miss the sum by a hair, which a display would show. */
const clean = (value: number) => Number(value.toPrecision(12));

/** https://aws.amazon.com/step-functions/pricing/ */
export function standardCost({ executions, transitions }: TypeValues): Cost {
  const all = executions * transitions;
  const billed = Math.max(0, all - freeTransitions.value);
  const total = clean((billed / 1_000) * transitionPrice.value);
  const free = show(freeTransitions.value);
  return {
    total,
    working: [
      {
        says: 'Transitions of a month',
        rule: 'executions × transitions',
        numbers: `${show(executions)} × ${show(transitions)}`,
        result: show(all),
      },
      billed === 0
        ? { says: 'Transitions billed', rule: `the first ${free} are free`, result: '0' }
        : {
            says: 'Transitions billed',
            rule: `without the ${free} free ones`,
            numbers: `${show(all)} − ${free}`,
            result: show(billed),
          },
      {
        says: 'Standard, a month',
        rule: 'transitions billed ÷ 1,000 × price',
        numbers: `${show(billed)} ÷ 1,000 × ${transitionPrice.value}`,
        result: dollars(total),
      },
    ],
  };
}

/** The first price tier throughout, which is the dearest. */
export function expressCost({ executions, duration, memory }: TypeValues): Cost {
  const ms = expressTimeStep.value;
  // Seconds are typed with few digits: what is a whole number of steps must not become one more.
  const seconds = clean((Math.ceil(clean((duration * 1_000) / ms)) * ms) / 1_000);
  const mb = Math.ceil(memory / expressMemoryStep.value) * expressMemoryStep.value;
  const gb = mb / 1024;
  const gbSeconds = executions * seconds * gb;
  const requests = (executions / 1_000_000) * expressRequestPrice.value;
  const time = (gbSeconds / 1_000_000) * expressDurationPrice.value;
  const total = requests + time;
  return {
    total,
    working: [
      {
        says: 'Express, executions',
        rule: 'executions ÷ 1,000,000 × price',
        numbers: `${show(executions)} ÷ 1,000,000 × ${expressRequestPrice.value}`,
        result: dollars(requests),
      },
      {
        says: 'GB-seconds',
        rule: `executions × time in steps of ${quantity(ms, expressTimeStep.unit)} × memory in steps of ${quantity(expressMemoryStep.value, expressMemoryStep.unit)}`,
        numbers: `${show(executions)} × ${exact(seconds, 12)} × ${exact(gb, 12)}`,
        result: exact(gbSeconds, 9),
      },
      {
        says: 'Express, time',
        rule: 'GB-seconds ÷ 1,000,000 × price',
        numbers: `${exact(gbSeconds, 9)} ÷ 1,000,000 × ${expressDurationPrice.value}`,
        result: dollars(time),
      },
      {
        says: 'Express, a month',
        rule: 'executions + time',
        numbers: `${part(requests)} + ${part(time)}`,
        result: dollars(total),
      },
    ],
  };
}
