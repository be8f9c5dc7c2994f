import { show } from '#engines/numbers';
import type { Result } from '#engines/result';
import {
  type GuardValues,
  type Place,
  paidFor,
  placeNames,
  remedyOf,
  type Verdict,
  verdictOf,
} from './guardrail-rules.ts';

export interface Coverage extends Result, Verdict {
  /** The verdict for each place, in their order. */
  all: readonly (Verdict & { place: Place })[];
}

const subjects = {
  attack: 'The prompt attack filter',
  personal: 'The filter for personal data',
  topics: 'The filter for content and topics',
  grounding: 'The grounding check',
} as const;

/** What a guardrail looks at in one call, and what it misses. */
export function guardrailCoverage(values: GuardValues): Coverage {
  const verdict = verdictOf(values);
  const all = placeNames.map((place) => ({ place, ...verdictOf({ ...values, place }) }));
  const count = all.filter(({ reads }) => reads).length;
  const does = verdict.reads ? 'reads' : 'does not read';
  return {
    ...verdict,
    all,
    answer: `${subjects[values.filter]} ${does} this text: ${verdict.because}.`,
    measures: [{ name: 'Parts that are read', value: count, unit: '', digits: 0 }],
    working: [
      {
        says: 'A guardrail',
        rule: 'acts in a call that names it',
        result: values.call === 'unnamed' ? 'none named' : 'named',
      },
      { says: 'This text', rule: verdict.because, result: verdict.reads ? 'read' : 'not read' },
      {
        says: 'Closes the gap',
        rule: verdict.reads ? 'there is none in this place' : 'what you do yourself',
        result: verdict.reads ? 'nothing to do' : remedyOf(values),
      },
      {
        says: 'Paid for',
        rule:
          values.filter === 'personal' && verdict.reads
            ? 'a mask lets the call go on'
            : 'what is blocked in the input never reaches the model',
        result: paidFor(values, verdict),
      },
      {
        says: 'Parts read in this call',
        rule: `of the ${placeNames.length} listed`,
        result: show(count),
      },
    ],
  };
}
