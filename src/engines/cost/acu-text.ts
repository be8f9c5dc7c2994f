import { duration, quantity, show } from '#engines/numbers';
import { acuMax, acuMin, acuStep } from '#facts/rds-aurora';

export interface Range {
  min: number;
  max: number;
}

/** The least that AWS takes as a maximum: one step alone is refused. https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.setting-capacity.html */
const maxLeast = 2 * acuStep.value;

export function rangeOf(text: string): Range {
  const [, min = '', max = ''] = /^\s*([\d.]{1,6})\s+to\s+([\d.]{1,6})\s*$/.exec(text) ?? [];
  return { min: Number(min || Number.NaN), max: Number(max || Number.NaN) };
}

/** Reads “0.5 to 16”, a minimum and a maximum in ACUs. */
export function checkRange(text: string): string | undefined {
  const { min, max } = rangeOf(text);
  if (Number.isNaN(min) || Number.isNaN(max)) return 'Write a minimum and a maximum, such as 0.5 to 16.';
  const step = acuStep.value;
  const uneven = [min, max].find((value) => value % step !== 0);
  if (uneven !== undefined)
    return `ACUs come in steps of ${step}. The nearest valid value to ${show(uneven, 4)} is ${show(Math.round(uneven / step) * step)}.`;
  if (max < maxLeast) return `The maximum is at least ${maxLeast}. The nearest valid value is ${maxLeast}.`;
  if (max > acuMax.value)
    return `The maximum is above ${acuMax.value}. The nearest valid value is ${acuMax.value}.`;
  if (min > max) return `The maximum is below the minimum. The nearest valid value is ${show(min)}.`;
  return min < acuMin.value ? `The minimum is below ${acuMin.value}.` : undefined;
}

/** A part of the day. Without connections there is no load. */
export interface Part {
  /** Minutes. */
  length: number;
  /** ACUs that the work needs; undefined where nobody is connected. */
  load: number | undefined;
}

const day = 24 * 60;
/** Minutes in full where they are no whole ones: what is to be added has to fill the day exactly. */
const time = (minutes: number) =>
  Number.isInteger(minutes) ? duration(minutes * 60_000) : quantity(minutes, 'min', 3);
const partsMost = 12;
const example = 'such as 8 h 4, 16 h none';

function readPart(text: string): Part | undefined {
  const [, length = '', unit, load = ''] =
    /^(\d{1,4}(?:\.\d{1,3})?) *(h|min) +(none|\d{1,4}(?:\.\d{1,3})?)$/.exec(text.trim()) ?? [];
  if (unit === undefined) return undefined;
  return {
    length: Number(length) * (unit === 'h' ? 60 : 1),
    load: load === 'none' ? undefined : Number(load),
  };
}

export const partsOf = (text: string): Part[] => text.split(',').flatMap((part) => readPart(part) ?? []);

/** Reads “8 h 4, 16 h none”: how long, and the ACUs that the work needs, or none where nobody is connected. */
export function checkLoad(text: string): string | undefined {
  const written = text.split(',');
  if (written.length > partsMost) return `There are ${written.length} parts. Up to ${partsMost} fit here.`;
  const wrong = written.find((part) => readPart(part) === undefined);
  if (wrong !== undefined)
    return `“${wrong.trim().slice(0, 20)}” is not understood. Write a time and ACUs or none, ${example}.`;
  const total = partsOf(text).reduce((sum, { length }) => sum + length, 0);
  if (Math.abs(total - day) < 1e-6) return undefined;
  const [verb, gap] = total < day ? ['Add', day - total] : ['Take away', total - day];
  return `The parts are ${time(total)} together. ${verb} ${time(gap)} to fill a day.`;
}
