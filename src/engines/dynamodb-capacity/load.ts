import { provisionedMin } from '#facts/dynamodb';
import { exact, quantity, show } from '../numbers.ts';
import type { WorkingLine } from '../result.ts';
import { lineNames } from './block-lines.ts';

/** Seconds of each unit that a request rate may be given in. */
export const secondsOf = { second: 1, minute: 60, hour: 3600 } as const;
export type RateUnit = keyof typeof secondsOf;

/** A month as a twelfth of 365 days. */
export const hoursPerMonth = (365 * 24) / 12;
export const secondsPerMonth = hoursPerMonth * 3600;

/** Capacity comes in whole units, and a table or index has at least one. Sums of fractions are off by less than a billionth. */
export const wholeUnits = (perSecond: number): number =>
  Math.max(provisionedMin.value, Math.ceil(Number(perSecond.toFixed(9))));

/** Capacity that serves this average when it is used to this percentage. */
export const capacityFor = (perSecond: number, use: number): number => wholeUnits(perSecond / (use / 100));

/** “2.5, so 3 read capacity units”. */
export function tellWhole(perSecond: number, kind: 'read' | 'write'): string {
  const whole = wholeUnits(perSecond);
  const told = quantity(whole, whole === 1 ? `${kind} capacity unit` : `${kind} capacity units`);
  return show(perSecond, 9) === show(whole) ? told : `${exact(perSecond, 9)}, so ${told}`;
}

/** From units for a request to units for each second. */
export function perSecondLines(units: number, rate: number, per: RateUnit): WorkingLine[] {
  const seconds = secondsOf[per];
  const requests = rate / seconds;
  return [
    ...(seconds === 1
      ? []
      : [
          {
            says: lineNames.requests,
            rule: `requests per ${per} ÷ ${show(seconds)}`,
            numbers: `${exact(rate)} ÷ ${show(seconds)}`,
            result: exact(requests),
          },
        ]),
    {
      says: lineNames.perSecond,
      rule: 'units for each request × requests per second',
      numbers: `${show(units, 1)} × ${exact(requests)}`,
      result: `${exact(units * requests, 9)} per second`,
    },
  ];
}
