import type { policyFault } from '#engines/policy/check';
import type { CheckedType } from '#engines/policy/check-type';

let check: typeof policyFault | undefined;

/** Few readers edit a policy, so its checker comes with the first edit or with a link. */
export async function loadChecks(): Promise<void> {
  check ??= (await import('#engines/policy/check')).policyFault;
}
export const checksLoaded = (): boolean => check !== undefined;

/**
 * A check for a field that may be empty and holds a policy of one of these types; until the checker is there only texts
 * of the presets pass. The fault is that of a trust policy where the text speaks of STS.
 */
export const checking = (types: readonly CheckedType[], known: ReadonlySet<string>) => (text: string) => {
  if (text.trim() === '' || known.has(text)) return undefined;
  if (!check) return 'The policy has not been checked yet. Edit it once more.';
  const faults = types.map((type) => check?.(text, type));
  if (faults.includes(undefined)) return undefined;
  return faults[/"sts:/i.test(text) ? Math.max(0, types.indexOf('trust')) : 0];
};
