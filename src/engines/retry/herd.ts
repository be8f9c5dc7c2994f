import { type Chance, chanceOf } from '#engines/cache/random';
import { flag, number, type Values } from '#engines/inputs';
import { attempts, ceilingOf, kind, ruleOf, seed } from './rules.ts';

export const inputs = {
  jitter: flag({
    label: 'Random share of the wait (jitter)',
    default: true,
    help: 'Each client waits a random part of the longest wait. Without, all wait the whole of it.',
  }),
  clients: number({
    label: 'Clients that call at once',
    unit: '',
    min: 1,
    max: 500,
    step: 10,
    default: 100,
    whole: true,
    help: 'Each makes one call, all at the same moment.',
  }),
  attempts,
  kind,
  seed,
};

export type HerdValues = Values<typeof inputs>;

/** Calls that the service takes in each span of 100 ms; it refuses the others. An example. */
export const room = 10;
export const windowMs = 100;

/** One attempt of one client. */
interface Call {
  client: number;
  /** Counted from 1. */
  attempt: number;
  /** ms after the first call. */
  at: number;
}

export interface Answered extends Call {
  served: boolean;
}

/** Waits behind those that are not later, so that calls of the same moment keep their order. */
function enqueue(queue: Call[], call: Call): void {
  const place = queue.findLastIndex(({ at }) => at <= call.at) + 1;
  queue.splice(place, 0, call);
}

const waitOf = (ceiling: number, jitter: boolean, chance: Chance) => (jitter ? chance() * ceiling : ceiling);

/** Every call in the order of its arrival. A service with room for some of them refuses the rest, which come back. */
export function herd({ jitter, clients, attempts, kind, seed }: HerdValues): Answered[] {
  const rule = ruleOf[kind];
  const chance = chanceOf(seed, 'workload');
  const taken = new Map<number, number>();
  const queue: Call[] = Array.from({ length: clients }, (_, client) => ({ client, attempt: 1, at: 0 }));
  const answered: Answered[] = [];
  for (let call = queue.shift(); call !== undefined; call = queue.shift()) {
    const window = Math.floor(call.at / windowMs);
    const before = taken.get(window) ?? 0;
    const served = rule !== undefined && before < room;
    answered.push({ ...call, served });
    if (served) taken.set(window, before + 1);
    else if (rule !== undefined && call.attempt < attempts) {
      const wait = waitOf(ceilingOf(rule.base, call.attempt - 1), jitter, chance);
      enqueue(queue, { client: call.client, attempt: call.attempt + 1, at: call.at + wait });
    }
  }
  return answered;
}
