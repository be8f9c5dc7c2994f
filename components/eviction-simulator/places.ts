import { type Policy, policies } from '#engines/cache/policy';
import type { AccessStep, Held } from '#engines/cache/policy-run';
import { quantity, show } from '#engines/numbers';
import { accessAt } from './wording.ts';

/** The cache's places after one access; undefined: free. */
export type Places = readonly (Held | undefined)[];

/** A key stays in the place it was loaded into; a new one takes the first free place, which may be its victim's. */
export function placesOf(steps: readonly AccessStep[], capacity: number): Places[] {
  let places: Places = Array.from({ length: capacity }, () => undefined);
  return steps.map(({ content }) => {
    const held = new Map(content.map((each) => [each.key, each]));
    const next = places.map((before) => {
      const still = before && held.get(before.key);
      if (still) held.delete(still.key);
      return still;
    });
    for (const loaded of held.values()) next[next.indexOf(undefined)] = loaded;
    places = next;
    return next;
  });
}

/** The first of at most `size` accesses to draw, so that the step is among them with what led to it. */
export function firstDrawn(accesses: number, step: number, size: number): number {
  const behind = Math.floor(size * 0.7);
  return Math.max(0, Math.min(step - behind, accesses - size));
}

/** The number by which a policy ranks a key after the access at second `now`, short enough for a place. */
export function rankOf(policy: Policy, { uses, lastUsed, expiresAt }: Held, now: number): string {
  const { scope, order } = policies[policy];
  if (expiresAt !== undefined && expiresAt <= now) return 'over';
  if (scope === 'no-key') return '';
  if (scope === 'keys-with-ttl' && expiresAt === undefined) return '–';
  switch (order) {
    case 'least-recently-used':
      return show(accessAt(lastUsed));
    case 'least-often-used':
      return `${show(uses)}×`;
    case 'soonest-to-expire':
      return expiresAt === undefined ? '' : quantity(expiresAt - now, 's');
    case 'by-chance':
      return '';
  }
}

const meanings = {
  'least-recently-used': 'Small number: the access that used the key last. The lowest goes.',
  'least-often-used':
    'Small number: how often the key was used. The lowest goes, of equals the one used longest ago.',
  'by-chance': 'No number ranks the keys: chance decides.',
  'soonest-to-expire': 'Small number: the time until the key expires. The lowest goes.',
};

/** What the small number in a place means under this policy, and what “–” and “over” do. */
export function legendOf(policy: Policy): string {
  const { scope, order } = policies[policy];
  if (scope === 'no-key') return 'No key may go.';
  return scope === 'every-key'
    ? meanings[order]
    : `${meanings[order]} – marks a key without a TTL: it may not go.`;
}
