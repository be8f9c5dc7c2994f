import { flush } from './flush.ts';
import type { Machine } from './machine.ts';
import { landFill } from './read.ts';
import { landWrite } from './write.ts';

/**
 * Moves the clock to `time` (ms, not before `machine.now`) and lets everything happen that is due until then, that
 * moment included. Of things due together, writes come first, then fills, then a flush.
 */
export function passTo(machine: Machine, time: number): void {
  const { fills, writes } = machine;
  for (;;) {
    const write = writes.first();
    const fill = fills.first();
    const writeAt = write === undefined ? Number.POSITIVE_INFINITY : write.landsAt;
    const fillAt = fill === undefined ? Number.POSITIVE_INFINITY : fill.landsAt;
    const next = Math.min(writeAt, fillAt, machine.nextFlush);
    if (next > time) break;
    machine.now = next;
    if (write !== undefined && writeAt === next) {
      writes.shift();
      landWrite(machine, write);
    } else if (fill !== undefined && fillAt === next) {
      fills.shift();
      landFill(machine, fill);
    } else flush(machine, 'interval');
  }
  machine.now = time;
}
