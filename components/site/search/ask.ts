import type { Answer, Wanted } from './engine.ts';

/** What the page asks the worker. */
export interface Order {
  turn: number;
  typed: string;
  wanted: Wanted;
}

/** What the worker answers, at first perhaps a part of it. After a fault it is of no more use. */
export type Report = { turn: number; answer: Answer; isWhole: boolean } | { fault: string };

interface Waiting {
  turn: number;
  onFirst: (answer: Answer) => void;
  resolve: (answer?: Answer) => void;
  reject: (error: Error) => void;
}

/** The last question, until it is answered. */
let waiting: Waiting | undefined;
let worker: Worker | undefined;
let turns = 0;

/** Forgets a worker that failed, so that the next question starts another one. */
function fail(fault: string): void {
  worker?.terminate();
  worker = undefined;
  waiting?.reject(new Error(fault));
  waiting = undefined;
}

/** Starts to load the index, unless it is loaded or under way. */
export function prepare(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', ({ message }) => fail(message || 'The search did not load.'));
  worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
    if ('fault' in data) return fail(data.fault);
    const { turn, answer, isWhole } = data;
    if (turn !== waiting?.turn) return;
    if (!isWhole) return waiting.onFirst(answer);
    waiting.resolve(answer);
    waiting = undefined;
  });
  return worker;
}

/** Waits for no answer any more. */
export function drop(): void {
  waiting?.resolve();
  waiting = undefined;
}

/** The answer to what was typed; the best page of a long one comes before it. Nothing, where another question came first. */
export function ask(
  typed: string,
  wanted: Wanted,
  onFirst: (answer: Answer) => void,
): Promise<Answer | undefined> {
  drop();
  turns += 1;
  const order: Order = { turn: turns, typed, wanted };
  return new Promise((resolve, reject) => {
    waiting = { turn: order.turn, onFirst, resolve, reject };
    prepare().postMessage(order);
  });
}
