import { show } from '#engines/numbers';
import { fail, faultIn, type Reading, valueIn } from '#engines/reading';
import { accountBurst, accountRate } from '#facts/api-gateway';

/** The two numbers of a token bucket: tokens it holds, and tokens added each second. */
export interface Limit {
  rate: number;
  burst: number;
}

export interface Limits {
  plan?: Limit;
  /** Requests left until the period of the usage plan ends. */
  quota?: number;
  stage?: Limit;
  account: Limit;
}

export const accountDefault: Limit = { rate: accountRate.value, burst: accountBurst.value };
const most = 10_000_000;
const example = 'usage plan: 100 per second, burst 200';
const levels = { 'usage plan': 'plan', stage: 'stage', account: 'account' } as const;
const isLevel = (name: string): name is keyof typeof levels => Object.hasOwn(levels, name);
const line =
  /^([a-z ]+?)\s*:\s*(none|([\d,]*\.?\d+) per second,? burst ([\d,]+)(?:,? quota ([\d,]+)(?: left)?)?)$/i;
const plain = (digits: string) => Number(digits.replaceAll(',', ''));

/** Reads one limit a line, such as “stage: 50 per second, burst 100”. A fault names the line and what would be right. */
export function readLimits(text: string): Reading<Limits> {
  let limits: Limits = { account: accountDefault };
  const seen = new Set<string>();
  for (const [index, each] of text.split('\n').entries()) {
    if (each.trim() === '') continue;
    const wrong = (says: string) => fail(`Line ${index + 1}: ${says}`);
    const [whole, written = '', what = '', rate = '', burst = '', quota] = line.exec(each.trim()) ?? [];
    if (whole === undefined)
      return wrong(`“${each.trim().slice(0, 30)}” is no limit. Write such as ${example}.`);
    const name = written.toLowerCase();
    if (!isLevel(name))
      return wrong(`There is no level “${written.slice(0, 20)}”. Write usage plan, stage or account.`);
    if (seen.has(name)) return wrong(`The ${name} has two lines. Keep one.`);
    seen.add(name);
    if (quota !== undefined && name !== 'usage plan')
      return wrong('Only a usage plan has a quota. Take it out here.');
    if (what.toLowerCase() === 'none') {
      if (name === 'account')
        return wrong('An account is never without a limit. Take the line out for the default.');
      continue;
    }
    const numbers = [rate, burst, quota ?? '0'].map(plain);
    if (numbers.some((value) => value > most)) return wrong(`The nearest valid number is ${show(most)}.`);
    const [perSecond = 0, size = 0, left = 0] = numbers;
    limits = { ...limits, [levels[name]]: { rate: perSecond, burst: size } };
    if (quota !== undefined) limits = { ...limits, quota: left };
  }
  return { ok: true, value: limits };
}

/** The limits of a text that its input has already found valid. */
export const limitsOf = (text: string): Limits => valueIn(readLimits(text), { account: accountDefault });

export const limitsFault = (text: string): string | undefined => faultIn(readLimits(text));
