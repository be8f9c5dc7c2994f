import { fail, piecesOf, type Reading, valueIn } from '#engines/reading';
import { secondsPer } from '#engines/time-units';

/** One action of a pipeline, and how long it runs in each execution. */
export interface Action {
  name: string;
  seconds: number;
  /** Manual approval and custom actions are not charged in a V2 pipeline. */
  free: boolean;
}

const actionsMost = 20;
const longestDays = 7;
const example = 'source 20 s, build 6 min 10 s, approval 2 h';
const sizes: Record<string, number> = secondsPer;
const whole = /^([a-z][\w-]{0,20})((?:\s+\d{1,6}\s*(?:s|min|h))+)$/i;

/** Reads actions such as “source 20 s, build 6 min 10 s, approval 2 h”. A fault says what would be right. */
export function parseActions(text: string): Reading<Action[]> {
  const parts = piecesOf(text, /[,\n]/);
  if (parts.length === 0) return fail(`There is no action. Write such as ${example}.`);
  if (parts.length > actionsMost) return fail(`There are ${parts.length} actions. Up to ${actionsMost} fit.`);
  const actions: Action[] = [];
  for (const part of parts) {
    const [, name = '', durations = ''] = whole.exec(part) ?? [];
    if (name === '')
      return fail(`“${part.slice(0, 25)}” is not understood. Write a name and a time, such as ${example}.`);
    const seconds = [...durations.matchAll(/(\d+)\s*(s|min|h)/gi)].reduce(
      (sum, [, count, unit = 's']) => sum + Number(count) * (sizes[unit.toLowerCase()] ?? 1),
      0,
    );
    if (seconds > longestDays * 86_400) return fail(`${name} is too long: up to ${longestDays * 24} h fit.`);
    actions.push({ name, seconds, free: /^(approv|custom)/i.test(name) });
  }
  return { ok: true, value: actions };
}

/** The actions of a text that its input has already found valid; nothing else reaches an engine. */
export const actionsOf = (text: string): Action[] => valueIn(parseActions(text), []);

/** What one execution counts: each action that is charged, rounded up to whole minutes. */
export const minutesOf = ({ seconds, free }: Action): number => (free ? 0 : Math.ceil(seconds / 60));
