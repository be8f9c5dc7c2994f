import type { EvictionValues } from '#engines/cache/eviction';
import type { VictimReason } from '#engines/cache/observe';
import type { AccessStep } from '#engines/cache/policy-run';
import type { Refusal } from '#engines/cache/store';
import { counted, quantity, show } from '#engines/numbers';
import type { Moment } from '#engines/result';

/** Accesses are counted from 1; the first happens at second 0. */
export const accessAt = (second: number): number => second + 1;

export const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${show(count)} times`;

/** Why the victim went and no other key, as the end of a sentence. `now` is the second of the access. */
export function whyItWent(reason: VictimReason, now: number): string {
  const among = reason.among === 'keys-with-ttl' ? 'of the keys with a TTL ' : '';
  switch (reason.by) {
    case 'least-recently-used':
      return `${among}it was used least recently (access ${accessAt(reason.lastUsed)})`;
    case 'least-often-used':
      return `${among}it was used least often (${times(reason.uses)}, last at access ${accessAt(reason.lastUsed)})`;
    case 'soonest-to-expire':
      return `${among}it would have expired soonest (in ${quantity(reason.expiresAt - now, 's')})`;
    case 'by-chance':
      return `${among}chance drew it`;
  }
}

/** Why a full cache did not take a key; the reader of the key has its value from the database all the same. */
export function whyRefused(refusal: Refusal, key: string): string {
  switch (refusal) {
    case 'no-capacity':
      return `the cache has room for nothing, so ${key} is not kept`;
    case 'policy-never-evicts':
      return `the cache is full and lets no key go, so it refuses ${key} (OOM error)`;
    case 'no-key-has-a-ttl':
      return `the cache is full and no key has a TTL, so it refuses ${key} (OOM error)`;
    case 'every-candidate-is-dirty':
      return `the cache is full and every key waits to be written, so it refuses ${key} (OOM error)`;
  }
}

/** “B had expired and leaves”: what a TTL removed while room was made, the key itself apart. */
function expiredOthers({ key, expired }: AccessStep): string {
  const others = expired.filter((name) => name !== key);
  return others.length === 0
    ? ''
    : ` ${others.join(' and ')} had expired and ${others.length === 1 ? 'makes' : 'make'} room.`;
}

/** One access in one sentence or two: hit or miss, what went, and why. */
export function told(step: AccessStep, capacity: number): string {
  const { at, key, verdict, victim, content } = step;
  const taken = `${show(content.length)} of ${show(capacity)} places taken`;
  switch (verdict.kind) {
    case 'hit':
      return `${key}: hit.`;
    case 'expired':
      return `${key}: miss, because its TTL had run out; loaded again, ${taken}.${expiredOthers(step)}`;
    case 'refused':
      return `${key}: miss; ${whyRefused(verdict.refusal, key)}.`;
    case 'miss':
      return victim === undefined
        ? `${key}: miss; loaded, ${taken}.${expiredOthers(step)}`
        : `${key}: miss; the cache is full, ${victim.key} goes: ${whyItWent(victim.reason, at)}.`;
  }
}

/** The run as moments to step through; the text twin of the picture. */
export const momentsOf = (steps: readonly AccessStep[], capacity: number): Moment[] =>
  steps.map((step) => ({ at: `Access ${accessAt(step.at)}`, says: told(step, capacity) }));

/** What had to go in the whole run, as a sentence. */
export function whatWent(steps: readonly AccessStep[]): string {
  const evictions = steps.filter(({ victim }) => victim !== undefined);
  const last = evictions.at(-1);
  if (last?.victim === undefined) return 'No key goes.';
  return evictions.length === 1
    ? `${last.victim.key} goes, to make room for ${last.key}.`
    : `The cache evicts ${times(evictions.length)}, the last time ${last.victim.key} for ${last.key}.`;
}

/** Which accesses were made for the reader; nothing for those that stand in the field. */
export function howMade({ source, keys, count }: EvictionValues): string {
  const from = Math.floor(count / 3) + 1;
  const until = Math.floor((2 * count) / 3);
  const popular = `${show(count)} accesses to ${counted(keys, 'key')}, A the most popular`;
  switch (source) {
    case 'typed':
      return '';
    case 'loop':
      return `${show(count)} accesses to ${counted(keys, 'key')} in turn.`;
    case 'zipf':
      return `${popular}.`;
    case 'scan':
      return until < from
        ? `${popular}.`
        : `${popular}; accesses ${show(from)} to ${show(until)} are a scan, a new key each time.`;
  }
}

/** The counts of the accesses shown, as a caption. */
export function soFar(steps: readonly AccessStep[]): string {
  const count = (kind: AccessStep['verdict']['kind']) =>
    steps.filter(({ verdict }) => verdict.kind === kind).length;
  const hits = count('hit');
  const misses = steps.length - hits;
  const refused = count('refused');
  return [
    `After access ${show(steps.length)}: ${counted(hits, 'hit')}`,
    counted(misses, 'miss', 'misses'),
    ...(refused > 0 ? [`${show(refused)} of them refused`] : []),
  ]
    .join(', ')
    .concat('.');
}
