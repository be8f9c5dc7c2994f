import { number, text, type Values } from '#engines/inputs';
import { exact, percent, show, sum } from '#engines/numbers';
import type { Result } from '#engines/result';
import { c03Deployment, c03Development, c03Security, c03Troubleshooting } from '#facts/exam';
import { checkRatings, readRatings } from './ratings.ts';
import { studySections, studyTasks } from './sections.ts';

const domains = [
  { name: 'Development', weight: c03Development.value },
  { name: 'Security', weight: c03Security.value },
  { name: 'Testing and Deployment', weight: c03Deployment.value },
  { name: 'Troubleshooting', weight: c03Troubleshooting.value },
] as const;

export const inputs = {
  ratings: text({
    label: 'Sections and their ratings in %',
    maxLength: 600,
    default: 'lambda 90, api-gateway 80, dynamodb 85, s3 80, generative-ai 40',
    help: 'A section’s name as in its address, and the share of its questions that you answer rightly.',
    check: checkRatings,
  }),
  rest: number({
    label: 'All other sections',
    unit: '%',
    min: 0,
    max: 100,
    step: 5,
    default: 40,
    help: 'The rating of every section that is not named above. What you have not tried counts 0.',
  }),
};

export type ReadinessValues = Values<typeof inputs>;

/** What a section could still add to the whole, as a share. */
export interface Gain {
  section: string;
  rating: number;
  /** Its share of the whole exam. */
  worth: number;
  gain: number;
}

export interface Readiness extends Result {
  overall: number;
  domains: readonly { name: string; weight: number; ready: number }[];
  /** All sections, the largest gain first. */
  gains: readonly Gain[];
}

/** The weight of a domain, shared among its tasks and their sections: the parts that one section has of the whole. */
const partsOf = (section: string): { weight: number; tasks: number; sections: number }[] =>
  domains.flatMap(({ weight }, index) => {
    const tasks = studyTasks[index] ?? [];
    return tasks
      .filter(({ sections }) => sections.includes(section))
      .map(({ sections }) => ({ weight, tasks: tasks.length, sections: sections.length }));
  });

const mean = (values: readonly number[]) => sum(values) / values.length;

/** Readiness as a weighted mean of ratings, and the sections by what an hour in them could still add. A study aid, no forecast. */
export function readiness({ ratings, rest }: ReadinessValues): Readiness {
  const named = readRatings(ratings);
  const ratingOf = (section: string) => (named.get(section) ?? rest) / 100;
  const ready = domains.map(({ name, weight }, index) => ({
    name,
    weight,
    ready: mean((studyTasks[index] ?? []).map(({ sections }) => mean(sections.map(ratingOf)))),
  }));
  const overall = ready.reduce((sum, { weight, ready }) => sum + (weight / 100) * ready, 0);
  const gains = studySections
    .map((section): Gain => {
      const rating = ratingOf(section);
      const worth = partsOf(section).reduce(
        (sum, part) => sum + part.weight / 100 / part.tasks / part.sections,
        0,
      );
      return { section, rating, worth, gain: worth * (1 - rating) };
    })
    .sort((a, b) => b.gain - a.gain || a.section.localeCompare(b.section));
  const [best] = gains;
  const open = gains.filter(({ gain }) => gain > 0).slice(0, 3);
  return {
    overall,
    domains: ready,
    gains,
    answer:
      open.length === 0
        ? 'Every section is at 100%: sit a full practice set.'
        : `The next hours bring most in ${open.map(({ section }) => section).join(', then ')}; as a whole you stand at ${percent(overall)}.`,
    measures: [
      { name: 'As a whole', value: overall * 100, unit: '%', digits: 1 },
      { name: 'Largest gain', value: (best?.gain ?? 0) * 100, unit: '%' },
    ],
    working: [
      ...ready.map(({ name, weight, ready }) => ({
        says: name,
        rule: 'mean of its tasks, each the mean of its sections',
        result: `${percent(ready, 2)}, weight ${show(weight)}%`,
      })),
      {
        says: 'As a whole',
        rule: 'each weight × its domain, added up',
        numbers: ready.map(({ weight, ready }) => `${exact(weight / 100)} × ${exact(ready)}`).join(' + '),
        result: percent(overall, 2),
      },
      ...(best ? worthLines(best) : []),
    ],
  };
}

const worthLines = ({ section, rating, worth, gain }: Gain) => [
  {
    says: `What ${section} is worth`,
    rule: 'weight ÷ tasks of the domain ÷ sections of the task, for each task it serves',
    numbers: partsOf(section)
      .map(({ weight, tasks, sections }) => `${exact(weight / 100)} ÷ ${tasks} ÷ ${sections}`)
      .join(' + '),
    result: percent(worth, 2),
  },
  {
    says: 'Largest gain',
    rule: 'worth × (1 − rating)',
    numbers: `${exact(worth)} × (1 − ${exact(rating)})`,
    result: percent(gain, 2),
  },
];
