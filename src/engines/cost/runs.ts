import { show, sum } from '#engines/numbers';
import { fail, piecesOf, type Reading } from '#engines/reading';
import { isTimeUnit, secondsPer } from '#engines/time-units';

/** The longest month, which all runs together have to fit into. */
const daysMost = 31;
const runsMost = 1_000;
const example = 'Write how long (s, min, h or days), such as 20 s, 3 × 5 min, or none.';

/**
 * Reads the runs of a month, such as “2 × 20 s, 30 min” or “none”, in seconds. A fault is one sentence that says what
 * would be right.
 */
export function readRuns(text: string): Reading<readonly number[]> {
  const parts = piecesOf(text, /[;\n]|,\s/);
  if (parts.length === 0) return fail(`Nothing is written. ${example}`);
  if (parts.length === 1 && parts[0]?.toLowerCase() === 'none') return { ok: true, value: [] };
  const runs: number[] = [];
  for (const part of parts) {
    const [, times = '1', length = '', unit = ''] =
      /^(?:([\d,]{1,9})\s*[×x]\s*)?([\d,]{0,12}\.?\d{1,9})\s*([a-z]+)$/.exec(part) ?? [];
    if (!isTimeUnit(unit)) return fail(`“${part.slice(0, 24)}” is not understood. ${example}`);
    const count = Number(times.replaceAll(',', ''));
    const seconds = Number(length.replaceAll(',', '')) * secondsPer[unit];
    if (seconds < 1) return fail(`“${part.slice(0, 24)}” is too short. The nearest valid value is 1 s.`);
    if (count < 1 || runs.length + count > runsMost) {
      const nearest = count < 1 ? 1 : runsMost - runs.length;
      return fail(`${show(count)} runs do not fit. The nearest valid value is ${show(nearest)}.`);
    }
    runs.push(...Array.from({ length: count }, () => seconds));
  }
  const most = daysMost * 86_400;
  return sum(runs) <= most
    ? { ok: true, value: runs }
    : fail(`All runs together are longer than a month. Up to ${daysMost} days fit.`);
}
