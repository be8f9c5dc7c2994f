import { show } from '#engines/numbers';
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

type Reading = { ok: true; limits: Limits } | { ok: false; fault: string };

export const accountDefault: Limit = { rate: accountRate.value, burst: accountBurst.value };
const most = 10_000_000;
const example = 'usage plan: 100 per second, burst 200';
const levels = { 'usage plan': 'plan', stage: 'stage', account: 'account' } as const;
const isLevel = (name: string): name is keyof typeof levels => Object.hasOwn(levels, name);
const line =
  /^([a-z ]+?)\s*:\s*(none|([\d,]*\.?\d+) per second,? burst ([\d,]+)(?:,? quota ([\d,]+)(?: left)?)?)$/i;
const plain = (digits: string) => Number(digits.replaceAll(',', ''));

/** Reads one limit a line, such as “stage: 50 per second, burst 100”. A fault names the line and what would be right. */
export function readLimits(text: string): Reading {
  let limits: Limits = { account: accountDefault };
  const seen = new Set<string>();
  for (const [index, each] of text.split('\n').entries()) {
    if (each.trim() === '') continue;
    const fail = (says: string): Reading => ({ ok: false, fault: `Line ${index + 1}: ${says}` });
    const [whole, written = '', what = '', rate = '', burst = '', quota] = line.exec(each.trim()) ?? [];
    if (whole === undefined)
      return fail(`“${each.trim().slice(0, 30)}” is no limit. Write such as ${example}.`);
    const name = written.toLowerCase();
    if (!isLevel(name))
      return fail(`There is no level “${written.slice(0, 20)}”. Write usage plan, stage or account.`);
    if (seen.has(name)) return fail(`The ${name} has two lines. Keep one.`);
    seen.add(name);
    if (quota !== undefined && name !== 'usage plan')
      return fail('Only a usage plan has a quota. Take it out here.');
    if (what.toLowerCase() === 'none') {
      if (name === 'account')
        return fail('An account is never without a limit. Take the line out for the default.');
      continue;
    }
    const numbers = [rate, burst, quota ?? '0'].map(plain);
    if (numbers.some((value) => value > most)) return fail(`The nearest valid number is ${show(most)}.`);
    const [perSecond = 0, size = 0, left = 0] = numbers;
    limits = { ...limits, [levels[name]]: { rate: perSecond, burst: size } };
    if (quota !== undefined) limits = { ...limits, quota: left };
  }
  return { ok: true, limits };
}

/** The limits of a text that its input has already found valid. */
export function limitsOf(text: string): Limits {
  const reading = readLimits(text);
  return reading.ok ? reading.limits : { account: accountDefault };
}

export function limitsFault(text: string): string | undefined {
  const reading = readLimits(text);
  return reading.ok ? undefined : reading.fault;
}
