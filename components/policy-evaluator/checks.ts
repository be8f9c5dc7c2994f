import type { CheckedType } from '#engines/policy/check-type';

let checks: typeof import('#engines/policy/check') | undefined;
const notYet = 'This has not been checked yet. Edit it once more.';

/** Few readers edit a policy, so its checker comes with the first edit or with a link. */
export async function loadChecks(): Promise<void> {
  checks ??= await import('#engines/policy/check');
}
export const checksLoaded = (): boolean => checks !== undefined;

/**
 * A check for a field that may be empty and holds a policy of one of these types; until the checker is there only texts
 * of the presets pass. The fault is that of a trust policy where the text speaks of STS.
 */
export const checking = (types: readonly CheckedType[], known: ReadonlySet<string>) => (text: string) => {
  if (text.trim() === '' || known.has(text)) return undefined;
  if (!checks) return notYet;
  const { policyFault } = checks;
  const faults = types.map((type) => policyFault(text, type));
  if (faults.includes(undefined)) return undefined;
  return faults[/"sts:/i.test(text) ? Math.max(0, types.indexOf('trust')) : 0];
};

/** The same for the context keys of a request. */
export const checkingContext = (known: ReadonlySet<string>) => (text: string) =>
  text.trim() === '' || known.has(text) ? undefined : checks ? checks.contextFault(text) : notYet;
