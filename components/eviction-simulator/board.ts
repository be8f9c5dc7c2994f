import { type Policy, type PolicyRule, policies } from '#engines/cache/policy';
import type { AccessStep, Held, PolicyRun } from '#engines/cache/policy-run';
import { quantity, show } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import { accessAt } from './wording.ts';

/** The names under which stories point at the lines. */
export const lineNames = {
  hitRatio: 'Hit ratio',
  victim: 'Latest victim',
  beside: 'LRU beside LFU',
} as const;

const orders: Record<PolicyRule['order'], string> = {
  'least-recently-used': 'the key used least recently',
  'least-often-used': 'the key used least often, of equals the one used longest ago',
  'by-chance': 'a key drawn by chance',
  'soonest-to-expire': 'the key that expires soonest',
};

const ruleOf = (policy: Policy): string => {
  const { scope, order } = policies[policy];
  if (scope === 'no-key') return 'no key may go';
  return scope === 'every-key' ? orders[order] : `of the keys with a TTL, ${orders[order]}`;
};

/** The keys with the numbers that their policy ranks them by. `now` is the second of the access that needs room. */
function ranking(policy: Policy, candidates: readonly Held[], now: number): string {
  const list = (say: (held: Held) => string) => candidates.map(say).join(', ');
  switch (policies[policy].order) {
    case 'least-recently-used':
      return `first of ${list(({ key, lastUsed }) => `${key} at access ${accessAt(lastUsed)}`)}`;
    case 'least-often-used':
      return `lowest of ${list(({ key, uses, lastUsed }) => `${key} ${show(uses)}× (last at ${accessAt(lastUsed)})`)}`;
    case 'by-chance':
      return `one of ${list(({ key }) => key)}`;
    case 'soonest-to-expire':
      return `first of ${list(({ key, expiresAt = now }) => `${key} in ${quantity(expiresAt - now, 's')}`)}`;
  }
}

/** The last time a key needed room that was not there: who could go, and who went. */
export function victimLine({ policy, steps }: PolicyRun): WorkingLine {
  const line = { says: lineNames.victim, rule: ruleOf(policy) };
  const index = steps.findLastIndex(
    ({ verdict, victim }) => victim !== undefined || verdict.kind === 'refused',
  );
  const step = steps[index];
  if (step === undefined) return { ...line, result: 'none' };
  const result =
    step.victim === undefined ? `none, ${step.key} is refused` : `${step.victim.key}, for ${step.key}`;
  const { verdict } = step;
  if (verdict.kind === 'refused' && verdict.refusal !== 'no-key-has-a-ttl') {
    return verdict.refusal === 'no-capacity'
      ? { ...line, rule: 'with capacity 0 no key is ever kept', result }
      : { ...line, result };
  }
  const candidates = candidatesBefore(steps, index, policy);
  const numbers = candidates.length === 0 ? 'no key has a TTL' : ranking(policy, candidates, step.at);
  return { ...line, numbers, result };
}

function candidatesBefore(steps: readonly AccessStep[], index: number, policy: Policy): readonly Held[] {
  const content = steps[index - 1]?.content ?? [];
  return policies[policy].scope === 'every-key'
    ? content
    : content.filter(({ expiresAt }) => expiresAt !== undefined);
}

/** Recency against frequency, the comparison that a scan decides. */
export function besideLine(runs: readonly PolicyRun[]): WorkingLine {
  const hitsOf = (name: Policy) => runs.find(({ policy }) => policy === name)?.hits ?? 0;
  const [lru, lfu] = [hitsOf('allkeys-lru'), hitsOf('allkeys-lfu')];
  const more = Math.abs(lru - lfu);
  return {
    says: lineNames.beside,
    rule: 'hits of the one with more − hits of the other',
    numbers: `${show(Math.max(lru, lfu))} − ${show(Math.min(lru, lfu))}`,
    result: more === 0 ? '0' : `${show(more)} more with ${lru > lfu ? 'LRU' : 'LFU'}`,
  };
}
