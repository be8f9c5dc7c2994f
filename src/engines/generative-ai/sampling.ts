import { chanceOf } from '#engines/cache/random';
import { number, text, type Values } from '#engines/inputs';
import { exact, percent, show, sum } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { listed } from '#engines/words';
import { type Candidate, candidatesMax, candidatesOf, checkCandidates } from './candidates.ts';

export const inputs = {
  tokens: text({
    label: 'What the model offers',
    maxLength: 160,
    default: 'eight 0.7, seven 0.2, noon 0.1',
    help: `Up to ${candidatesMax} tokens with their probabilities, which make 1 together.`,
    check: checkCandidates,
  }),
  temperature: number({
    label: 'Temperature',
    unit: '',
    min: 0,
    max: 2,
    step: 0.1,
    default: 1,
    help: '1 leaves the list as it is. Ranges differ by model.',
  }),
  topK: number({
    label: 'Top K',
    unit: '',
    min: 1,
    max: candidatesMax,
    step: 1,
    default: candidatesMax,
    whole: true,
    help: `How many candidates are kept; ${candidatesMax} keeps all that fit here.`,
  }),
  topP: number({
    label: 'Top P',
    unit: '',
    min: 0.01,
    max: 1,
    step: 0.05,
    default: 0.9,
    help: 'Candidates are kept until their probabilities reach it; 1 keeps all.',
  }),
  seed: number({
    label: 'Draw number',
    unit: '',
    min: 1,
    max: 1_000_000,
    step: 1,
    default: 1,
    whole: true,
    help: 'Each number draws twenty tokens of its own.',
  }),
};

export type SamplingValues = Values<typeof inputs>;

export interface Reshaped extends Candidate {
  /** After temperature. */
  warmed: number;
  /** What it is drawn with; 0 where top K or top P dropped it. */
  drawn: number;
  droppedBy: 'temperature' | 'top K' | 'top P' | undefined;
}

export interface Sampling extends Result {
  /** The most likely first. */
  candidates: readonly Reshaped[];
  left: number;
  /** Twenty draws. */
  draws: readonly string[];
}

export const drawsShown = 20;
/** Sums of probabilities are compared as if they had no rounding. */
const tolerance = 1e-6;

/** Each probability to the power 1 ÷ T, made 1 together again. At 0 the favourite takes all. Candidates come sorted. */
export function warm(probabilities: readonly number[], temperature: number): number[] {
  const most = probabilities[0] ?? 1;
  // Taken relative to the largest: powers near 0 would vanish otherwise.
  const powers = probabilities.map((each, index) =>
    temperature === 0 ? Number(index === 0) : Math.exp(Math.log(each / most) / temperature),
  );
  const whole = sum(powers);
  return powers.map((power) => power / whole);
}

/** How many of the sorted weights are kept until their share of the whole reaches `topP`; the one that reaches it counts. 1 keeps all. */
export function nucleus(weights: readonly number[], topP: number): number {
  // However small the last ones are: the tolerance below would drop them.
  if (topP === 1) return weights.length;
  const whole = sum(weights);
  let reached = 0;
  const at = weights.findIndex((weight) => {
    reached += weight / whole;
    return reached >= topP - tolerance;
  });
  return at < 0 ? weights.length : at + 1;
}

const droppedBy = (index: number, ofTemperature: number, ofTopK: number) =>
  index >= ofTemperature ? 'temperature' : index >= ofTopK ? 'top K' : 'top P';

/** A share that may be next to nothing without being nothing. */
export const chanceText = (share: number): string =>
  share > 0 && share < 0.0005 ? 'under 0.1%' : percent(share);

/** Temperature, then top K, then top P: one common order. https://docs.aws.amazon.com/bedrock/latest/userguide/inference-parameters.html */
function reshape({ tokens, temperature, topK, topP }: SamplingValues): {
  candidates: Reshaped[];
  ofTopK: number;
} {
  const offered = candidatesOf(tokens);
  const warmed = warm(
    offered.map(({ probability }) => probability),
    temperature,
  );
  // At 0, and next to it, temperature leaves nothing for the others.
  const ofTemperature = warmed.filter((share) => share > 0).length;
  const ofTopK = Math.min(topK, ofTemperature);
  const left = nucleus(warmed.slice(0, ofTopK), topP);
  const kept = sum(warmed.slice(0, left));
  const candidates = offered.map((candidate, index): Reshaped => {
    const share = warmed[index] ?? 0;
    return {
      ...candidate,
      warmed: share,
      drawn: index < left ? share / kept : 0,
      droppedBy: index < left ? undefined : droppedBy(index, ofTemperature, ofTopK),
    };
  });
  return { candidates, ofTopK };
}

/** Twenty tokens, drawn by chance of a seed. */
function draw(candidates: readonly Reshaped[], seed: number): string[] {
  const chance = chanceOf(seed, 'workload');
  return Array.from({ length: drawsShown }, () => {
    let rest = chance();
    const hit = candidates.find(({ drawn }) => {
      rest -= drawn;
      return rest < 0;
    });
    return (hit ?? candidates[0])?.token ?? '';
  });
}

/** How three settings reshape a model's list before it draws its next token. */
export function sampling(values: SamplingValues): Sampling {
  const { candidates, ofTopK } = reshape(values);
  const kept = candidates.filter(({ droppedBy }) => droppedBy === undefined);
  const favourite = candidates[0]?.drawn ?? 0;
  return {
    candidates,
    left: kept.length,
    draws: draw(candidates, values.seed),
    answer: answerOf(kept, candidates.length),
    measures: [
      { name: 'Candidates left', value: kept.length, unit: '', digits: 0 },
      { name: 'The favourite is drawn with', value: favourite * 100, unit: '%', digits: 1 },
    ],
    working: workingOf(values, candidates, ofTopK, kept),
  };
}

function answerOf(kept: readonly Reshaped[], all: number): string {
  const each = listed(kept.map(({ token, drawn }) => `“${token}” with ${chanceText(drawn)}`));
  if (kept.length === 1) return `Only “${kept[0]?.token ?? ''}” can come next, out of ${all}.`;
  return `${kept.length} of ${all} tokens can come next: ${each}.`;
}

const named = (candidates: readonly Reshaped[]) => listed(candidates.map(({ token }) => token));

function workingOf(
  { temperature, topK, topP }: SamplingValues,
  candidates: readonly Reshaped[],
  ofTopK: number,
  kept: readonly Reshaped[],
): WorkingLine[] {
  const [first] = candidates;
  const power = (value: number) => `${exact(value, 4)}^(1 ÷ ${exact(temperature, 9)})`;
  const shares = kept.map(({ warmed }) => exact(warmed, 7));
  const inTopK = candidates.slice(0, ofTopK);
  const sumOfK = inTopK.reduce((sum, { warmed }) => sum + warmed, 0);
  const reached = kept.reduce((sum, { warmed }) => sum + warmed, 0) / sumOfK;
  return [
    temperature === 0
      ? {
          says: 'The favourite after temperature',
          rule: 'at 0 the most likely token takes all',
          result: percent(first?.warmed ?? 0),
        }
      : {
          says: 'The favourite after temperature',
          rule: 'p^(1 ÷ T), divided by the sum of all such powers',
          numbers: `${power(first?.probability ?? 1)} ÷ (${candidates.map(({ probability }) => power(probability)).join(' + ')})`,
          result: percent(first?.warmed ?? 0),
        },
    {
      says: 'Kept by top K',
      rule: topK === 1 ? 'the most likely one' : `the ${show(topK)} most likely, or all there are`,
      result: named(inTopK),
    },
    {
      says: 'Kept by top P',
      rule:
        topP === 1
          ? '1 keeps all'
          : `from the largest down, until ${show(topP, 4)} is reached: the sum is ${exact(reached, 4)}`,
      result: named(kept),
    },
    {
      says: 'The favourite is drawn with',
      rule: 'its probability ÷ the sum of those kept',
      numbers: `${shares[0] ?? 1} ÷ (${shares.join(' + ')})`,
      result: percent(first?.drawn ?? 0),
    },
  ];
}
