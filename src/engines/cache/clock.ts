import { flush } from './flush.ts';
import type { Machine } from './machine.ts';
import { landFill } from './read.ts';
import { landWrite } from './write.ts';

const never = Number.POSITIVE_INFINITY;

/**
 * Moves the clock to `time` (ms, not before `machine.now`) and lets everything happen that is due until then, that
 * moment included. Of things due together, writes come first, then fills, then a flush.
 */
export function passTo(machine: Machine, time: number): void {
  let happened = happenNext(machine, time);
  while (happened) happened = happenNext(machine, time);
  machine.now = time;
}

/** Lets the next thing happen that is due until `time`, and answers whether there was one. */
export function happenNext(machine: Machine, time: number): boolean {
  const { fills, writes } = machine;
  const write = writes.first();
  const fill = fills.first();
  const writeAt = write === undefined ? never : write.landsAt;
  const fillAt = fill === undefined ? never : fill.landsAt;
  const next = Math.min(writeAt, fillAt, machine.nextFlush);
  if (next > time) return false;
  machine.now = next;
  if (write !== undefined && writeAt === next) {
    writes.shift();
    landWrite(machine, write);
  } else if (fill !== undefined && fillAt === next) {
    fills.shift();
    landFill(machine, fill);
  } else flush(machine, 'interval');
  return true;
}

/** What will happen next, when, and which operation began it: 0 for a flush, which the clock begins. */
export function dueNext({ fills, writes, nextFlush }: Machine): {
  at: number;
  operation: number;
  /** The key whose value reaches the cache, if that is what happens. */
  filled: number | undefined;
} {
  const write = writes.first();
  const fill = fills.first();
  const writeAt = write?.landsAt ?? never;
  const fillAt = fill?.landsAt ?? never;
  const at = Math.min(writeAt, fillAt, nextFlush);
  if (write !== undefined && writeAt === at) return { at, operation: write.operation, filled: undefined };
  if (fill !== undefined && fillAt === at) return { at, operation: fill.operation, filled: fill.key };
  return { at, operation: 0, filled: undefined };
}
