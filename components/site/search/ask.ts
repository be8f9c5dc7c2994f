import type { Answer, Wanted } from './engine.ts';

/** What the page asks the worker. */
export interface Order {
  turn: number;
  typed: string;
  wanted: Wanted;
}

/** What the worker answers. After a fault it is of no more use. */
export type Report = { turn: number; answer: Answer } | { fault: string };

interface Waiting {
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let turns = 0;

/** Forgets a worker that failed, so that the next question starts another one. */
function fail(fault: string): void {
  worker?.terminate();
  worker = undefined;
  for (const { reject } of waiting.values()) reject(new Error(fault));
  waiting.clear();
}

/** Starts to load the index, unless it is loaded or under way. */
export function prepare(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', ({ message }) => fail(message || 'The search did not load.'));
  worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
    if ('fault' in data) return fail(data.fault);
    waiting.get(data.turn)?.resolve(data.answer);
    waiting.delete(data.turn);
  });
  return worker;
}

/** The answer to what was typed. */
export function ask(typed: string, wanted: Wanted): Promise<Answer> {
  turns += 1;
  const order: Order = { turn: turns, typed, wanted };
  return new Promise((resolve, reject) => {
    waiting.set(order.turn, { resolve, reject });
    prepare().postMessage(order);
  });
}
