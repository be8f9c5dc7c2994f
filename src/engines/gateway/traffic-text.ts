import { show } from '#engines/numbers';
import { fail, faultIn, piecesOf, type Reading, valueIn } from '#engines/reading';

/** So many requests, evenly over so many seconds; 0 seconds: all at once. */
export interface Wave {
  count: number;
  seconds: number;
}

const example = '500 at once, then 0 in 5 s, then 500 at once';
const secondsPer = { ms: 0.001, s: 1, min: 60, h: 3600 } as const;
const isUnit = (unit: string): unit is keyof typeof secondsPer => Object.hasOwn(secondsPer, unit);
const wave = /^([\d,]+) (?:at once|in ([\d,]*\.?\d+)\s*([a-z]+))$/i;
const wavesMost = 8;
const countMost = 10_000_000;
const secondsMost = 86_400;

/** Reads traffic such as “10,000 in 1 ms, then 500 at once”. A fault says what would be right. */
export function readTraffic(text: string): Reading<Wave[]> {
  const parts = piecesOf(text, /[;\n]|,?\s+then\s+/);
  if (parts.length === 0) return fail(`Nothing comes. Write such as ${example}.`);
  if (parts.length > wavesMost)
    return fail(`Up to ${wavesMost} waves fit here. Remove ${parts.length - wavesMost}.`);
  const waves: Wave[] = [];
  for (const part of parts) {
    const [whole, count = '', span, unit = 's'] = wave.exec(part) ?? [];
    if (whole === undefined || !isUnit(unit.toLowerCase()))
      return fail(
        `“${part.slice(0, 30)}” is not understood. Write a number of requests, and “at once” or “in” with ms, s, min or h: ${example}.`,
      );
    const number = Number(count.replaceAll(',', ''));
    const size = unit.toLowerCase();
    const seconds =
      span === undefined || !isUnit(size) ? 0 : Number(span.replaceAll(',', '')) * secondsPer[size];
    if (number > countMost) return fail(`The nearest valid number of requests is ${show(countMost)}.`);
    if (span !== undefined && seconds < 0.001)
      return fail('The shortest time is 1 ms. Write “at once” for none.');
    waves.push({ count: number, seconds });
  }
  if (waves.reduce((sum, { seconds }) => sum + seconds, 0) > secondsMost)
    return fail('Up to 24 h fit here in all.');
  return { ok: true, value: waves };
}

/** The waves of a text that its input has already found valid. */
export const wavesOf = (text: string): Wave[] => valueIn(readTraffic(text), []);

export const trafficFault = (text: string): string | undefined => faultIn(readTraffic(text));
