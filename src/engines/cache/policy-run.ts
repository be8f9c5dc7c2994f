import type { Access } from './accesses.ts';
import type { Entry } from './entry.ts';
import { victimReason } from './machine.ts';
import type { VictimReason } from './observe.ts';
import type { Policy } from './policy.ts';
import { chanceOf } from './random.ts';
import { type Refusal, Store } from './store.ts';

/** Times are in seconds. */
export interface Held {
  key: string;
  uses: number;
  lastUsed: number;
  /** The second from which the key counts as missing; undefined without a TTL. */
  expiresAt: number | undefined;
}

/** One access, done. It happens at second `at`; the first at 0. */
export interface AccessStep {
  at: number;
  key: string;
  /** `expired`: a miss because the TTL had run out. `refused`: a miss whose value found no room. */
  verdict: { kind: 'hit' } | { kind: 'miss' } | { kind: 'expired' } | { kind: 'refused'; refusal: Refusal };
  /** The key that made room, and why this one. Times in the reason are in seconds. */
  victim: { key: string; reason: VictimReason } | undefined;
  /** Keys that had expired and left before this access was served. */
  expired: readonly string[];
  /** In order of insertion. */
  content: readonly Held[];
}

/** A policy on all accesses. hits + misses = accesses. */
export interface PolicyRun {
  policy: Policy;
  hits: number;
  misses: number;
  evictions: number;
  /** Misses whose value the cache refused to take. */
  refusals: number;
  /** hits ÷ accesses; undefined without accesses. */
  hitRatio: number | undefined;
  steps: readonly AccessStep[];
}

/** Runs accesses, one per second from second 0, through a cache of this capacity and policy. */
export function runPolicy(
  accesses: readonly Access[],
  capacity: number,
  policy: Policy,
  seed: number,
): PolicyRun {
  const names: string[] = [];
  const keys = new Map<string, number>();
  let expired: string[] = [];
  let victim: AccessStep['victim'];
  const nameOf = (entry: Entry) => names[entry.key] ?? '';
  const store = new Store({
    capacity,
    policy,
    chance: chanceOf(seed, 'cache'),
    onLeave: (entry, leaving) => {
      if (leaving === 'expired') expired.push(nameOf(entry));
      else victim = { key: nameOf(entry), reason: victimReason(policy, entry) };
    },
  });
  const steps = accesses.map(({ key: name, ttl }, at): AccessStep => {
    expired = [];
    victim = undefined;
    const key = keys.get(name) ?? names.push(name) - 1;
    keys.set(name, key);
    const verdict = access(store, key, at, ttl);
    const content = Array.from(store.entries(), (entry) => heldOf(entry, nameOf(entry)));
    return { at, key: name, verdict, victim, expired, content };
  });
  const hits = steps.filter(({ verdict }) => verdict.kind === 'hit').length;
  return {
    policy,
    hits,
    misses: steps.length - hits,
    evictions: steps.filter((step) => step.victim !== undefined).length,
    refusals: steps.filter(({ verdict }) => verdict.kind === 'refused').length,
    hitRatio: steps.length > 0 ? hits / steps.length : undefined,
    steps,
  };
}

/** A read at second `at` that loads the key when it is missing. A hit does not extend the TTL. */
function access(store: Store, key: number, at: number, ttl: number | undefined): AccessStep['verdict'] {
  const wasThere = store.peek(key) !== undefined;
  if (store.find(key, at) !== undefined) return { kind: 'hit' };
  const stored = store.set(key, 1, at, ttl === undefined ? Number.POSITIVE_INFINITY : at + ttl);
  if (typeof stored === 'string') return { kind: 'refused', refusal: stored };
  return { kind: wasThere ? 'expired' : 'miss' };
}

function heldOf({ uses, lastUsed, expiresAt }: Entry, key: string): Held {
  return { key, uses, lastUsed, expiresAt: expiresAt === Number.POSITIVE_INFINITY ? undefined : expiresAt };
}
