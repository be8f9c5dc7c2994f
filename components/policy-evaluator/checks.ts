import type { CheckedType, policyFault } from '#engines/policy/check';

let check: typeof policyFault | undefined;

/** Few readers edit a policy, so its checker comes with the first edit or with a link. */
export async function loadChecks(): Promise<void> {
  check ??= (await import('#engines/policy/check')).policyFault;
}
export const checksLoaded = (): boolean => check !== undefined;

/** A check for a field that may be empty; until the checker is there only texts of the presets pass. */
export const checking = (types: readonly CheckedType[], known: ReadonlySet<string>) => (text: string) => {
  if (text.trim() === '' || known.has(text)) return undefined;
  if (!check) return 'The policy has not been checked yet. Edit it once more.';
  const faults = types.map((type) => check?.(text, type));
  return faults.includes(undefined) ? undefined : faults[0];
};
