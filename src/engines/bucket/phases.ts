import { show } from '#engines/numbers';
import { fail, faultIn, piecesOf, type Reading, valueIn } from '#engines/reading';
import { isTimeUnit, secondsPer } from '#engines/time-units';

/** A span of the time line with the same demand throughout; undefined stands for the word that the time line allows instead. */
export interface Phase {
  demand: number | undefined;
  seconds: number;
}

export interface PhaseRules {
  /** The unit that may stand behind a demand, such as “%”. */
  unit: string;
  max: number;
  /** What may stand instead of a demand, such as “stopped”. */
  word?: string;
  example: string;
}

export const phasesMost = 12;
export const daysMost = 30;

/**
 * Reads a time line such as “0% for 24 h, then 100% for 90 min”. A fault is one sentence that names the place and says
 * what would be right.
 */
export function parsePhases(text: string, { unit, max, word, example }: PhaseRules): Reading<Phase[]> {
  const parts = piecesOf(text, /[;\n]|,\s/).map((part) => part.replace(/^then\s+/, ''));
  if (parts.length === 0) return fail(`The time line is empty. Write a phase, such as ${example}.`);
  if (parts.length > phasesMost) {
    return fail(
      `There are ${show(parts.length)} phases. Up to ${phasesMost} fit: cut ${show(parts.length - phasesMost)}.`,
    );
  }
  const phases: Phase[] = [];
  for (const part of parts) {
    const [, what = '', length = '', span = ''] =
      /^(.+?)\s+for\s+([\d,]*\.?\d+)\s*([a-z]+)$/.exec(part) ?? [];
    const written = what.endsWith(unit) ? what.slice(0, -unit.length).trim() : what;
    const stands = word !== undefined && what === word;
    if ((!stands && !/^[\d,]*\.?\d+$/.test(written)) || !isTimeUnit(span)) {
      return fail(
        `“${part.slice(0, 30)}” is not understood. Write what is asked for and how long (s, min, h or days), such as ${example}.`,
      );
    }
    const demand = Number(written.replaceAll(',', ''));
    const seconds = Number(length.replaceAll(',', '')) * secondsPer[span];
    if (!stands && demand > max) {
      return fail(`${written} is too much. The nearest valid value is ${show(max, 6)}.`);
    }
    if (seconds < 1) return fail(`“${part.slice(0, 30)}” is too short. The shortest phase is 1 s.`);
    phases.push({ demand: stands ? undefined : demand, seconds });
  }
  if (phases.reduce((sum, { seconds }) => sum + seconds, 0) > daysMost * 86_400) {
    return fail(`The time line is too long. Up to ${daysMost} days fit in all.`);
  }
  return { ok: true, value: phases };
}

/** The phases of a text that its input has already found valid; nothing else reaches an engine. */
export const phasesOf = (text: string, rules: PhaseRules): Phase[] => valueIn(parsePhases(text, rules), []);

/** The check of a text input that takes a time line. */
export const checkPhases = (rules: PhaseRules) => (text: string) => faultIn(parsePhases(text, rules));
