import { flag, number, type Values } from '#engines/inputs';
import { billedSizeMin, tieringSizeMin } from '#facts/s3-advanced';
import {
  type ClassName,
  classes,
  classNames,
  kbPerGb,
  keep,
  monitoringPerDay,
  monthDays,
  perDay,
} from './classes.ts';

export const inputs = {
  size: number({
    label: 'Size of an object',
    unit: 'KB',
    min: 1,
    max: 100_000_000,
    step: 10,
    default: 20,
    help: `Some classes bill an object as ${billedSizeMin.value} KB at least, others add to each. A GB has 1,048,576 KB here.`,
  }),
  days: number({
    label: 'Kept for',
    unit: 'days',
    min: 1,
    max: 3_650,
    step: 30,
    default: 180,
    whole: true,
    help: 'After that they are deleted. Some classes bill more days than that.',
  }),
  reads: number({
    label: 'Read each month',
    unit: '% of the objects',
    min: 0,
    max: 1_000,
    step: 1,
    default: 1,
    help: 'The same objects each month. 200% reads every object twice.',
  }),
  instant: flag({
    label: 'Must be readable at once',
    default: true,
    help: 'Takes the two archives out, which restore an object for hours before it can be read.',
  }),
  objects: number({
    label: 'Objects',
    unit: 'millions',
    min: 0.001,
    max: 1_000,
    step: 1,
    default: 1,
    help: 'How many objects of this size there are.',
  }),
};

export type CostValues = Values<typeof inputs>;

/** What all objects cost in one class, from the upload to the end, in US dollars. */
export interface ClassCost {
  name: ClassName;
  title: string;
  storage: number;
  writes: number;
  reads: number;
  total: number;
  /** Which minimum or extra of the class applies, in a few words; undefined where none does. */
  extra: string | undefined;
  billedDays: number;
}

/** Objects that are read stay in the first tier; those that nobody reads sink. */
function tiered({ size, days, reads }: CostValues): number {
  const read = Math.min(1, reads / 100);
  const frequent = (perDay(classes.STANDARD, size) + monitoringPerDay(size)) * days;
  return read * frequent + (1 - read) * keep('INTELLIGENT_TIERING', size, days);
}

function extraOf(name: ClassName, { size, days }: CostValues): string | undefined {
  const { sizeMinKb, daysMin, indexKb, nameKb } = classes[name];
  const parts = [
    ...(size < sizeMinKb ? [`billed as ${sizeMinKb} KB`] : []),
    ...(indexKb > 0 ? [`${indexKb + nameKb} KB more each`] : []),
    ...(days < daysMin ? [`billed for ${daysMin} days`] : []),
    ...(name === 'INTELLIGENT_TIERING' && size < tieringSizeMin.value ? ['too small to be moved'] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** One class. Storage is billed by the day, for its minimum at least. https://aws.amazon.com/s3/pricing/ */
export function costIn(name: ClassName, values: CostValues): ClassCost {
  const { size, days, reads } = values;
  const count = values.objects * 1_000_000;
  const own = classes[name];
  const billedDays = Math.max(days, own.daysMin);
  const each = name === 'INTELLIGENT_TIERING' ? tiered(values) : perDay(own, size) * billedDays;
  const readings = (count * (reads / 100) * days) / monthDays;
  const storage = count * each;
  const writes = (count / 1000) * own.write;
  const readCost =
    (readings / 1000) * (own.get + own.restore) + ((readings * size) / kbPerGb) * own.retrieval;
  return {
    name,
    title: own.title,
    storage,
    writes,
    reads: readCost,
    total: storage + writes + readCost,
    extra: extraOf(name, values),
    billedDays,
  };
}

/** Every class that serves, in the order of the waterfall. */
export const costs = (values: CostValues): ClassCost[] =>
  classNames
    .filter((name) => !(values.instant && classes[name].archived))
    .map((name) => costIn(name, values));
