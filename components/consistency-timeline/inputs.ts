import { inputs as all } from '#engines/consistency/inputs';
import { number } from '#engines/inputs';

/** The operations as text: the one place in which a moved mark, a typed line and a link meet. */
export const operationsInput = (start: string) => ({
  ...all.operations,
  default: start,
  help: 'A line each: a time, then put, update, delete, get or list, such as 0-3s put k=B by ana. First what keys hold before: k=A.',
});

/** How far the copies are behind that may be behind. */
export const lagInput = (ms: number, help: string) =>
  number({
    label: 'Lag, at most',
    unit: 'ms',
    min: 0,
    max: 60_000,
    step: 10,
    default: ms,
    help,
    whole: true,
  });

export const seedInput = all.seed;
