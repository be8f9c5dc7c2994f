export const percentMost = 100;
export const instancesMost = 20;

const written = /^(\d{1,9})\s*(%?)$/;

/** What is wrong with a batch size such as “2” or “25%”. */
export function checkBatch(text: string): string | undefined {
  const [, digits = '', percent] = written.exec(text.trim()) ?? [];
  if (digits === '') return 'Write a whole number of instances or a percentage, such as 2 or 25%.';
  const [most, unit] = percent ? [percentMost, '%'] : [instancesMost, ''];
  if (Number(digits) < 1) return `The nearest valid batch size is 1${unit}.`;
  return Number(digits) > most ? `The nearest valid batch size is ${most}${unit}.` : undefined;
}

export interface Batch {
  /** Instances of one batch: at least one, at most all. */
  size: number;
  /** The percentage it was worked out from; undefined where a number was given. */
  percent: number | undefined;
}

/** AWS publishes no rule for rounding a percentage; this one rounds up. */
export function batchOf(text: string, instances: number): Batch {
  const [, digits = '1', sign] = written.exec(text.trim()) ?? [];
  const given = Number(digits);
  const size = sign ? Math.ceil((instances * given) / 100) : given;
  return { size: Math.min(instances, Math.max(1, size)), percent: sign ? given : undefined };
}

/** The batches that cover all instances; the last one may be smaller. */
export const batches = (instances: number, size: number): number[] =>
  Array.from({ length: Math.ceil(instances / size) }, (_, index) => Math.min(size, instances - index * size));
