import { fail, type Reading } from '#engines/reading';
import { targetGroupsPerAction, targetGroupWeightMax } from '#facts/elb-asg';

/** What a rule does with a request; `signIn` comes before any of them. */
export type Action = { signIn: boolean } & (
  | { kind: 'forward'; groups: readonly { name: string; weight: number }[] }
  /** The parts that are not named stay as they were. */
  | { kind: 'redirect'; to: { scheme: 'https' } | { path: string } }
  | { kind: 'answer'; status: number }
);

function readGroups(text: string): Reading<{ name: string; weight: number }[]> {
  const most = targetGroupsPerAction.value;
  const groups: { name: string; weight: number }[] = [];
  const written = text.split(',').map((part) => part.trim());
  for (const part of written) {
    const [, name, weight] = /^([a-zA-Z][\w-]{0,31})(?: +(\d{1,3}))?$/.exec(part) ?? [];
    if (name === undefined)
      return fail(
        `“${part.slice(0, 24)}” is no target group. Write a name, with a weight up to ${targetGroupWeightMax.value} if there are several.`,
      );
    if (groups.some((group) => group.name === name)) return fail(`${name} stands twice. Write it once.`);
    if (weight === undefined && written.length > 1)
      return fail(`${name} has no weight. Write such as ${name} 95.`);
    groups.push({ name, weight: Number(weight ?? 1) });
  }
  if (groups.length > most) return fail(`one action forwards to ${most} groups at most.`);
  return groups.some(({ weight }) => weight > 0)
    ? { ok: true, value: groups }
    : fail('all weights are 0. Give one group a weight of 1 or more.');
}

/** Reads “forward orders”, “forward blue 95, green 5”, “redirect https”, “answer 404” or “login then” one of them. */
export function readAction(text: string): Reading<Action> {
  const signIn = /^login then /.test(text);
  const [, verb = '', rest = ''] = /^(\w*) *(.*)$/.exec(text.replace(/^login then /, '').trim()) ?? [];
  if (verb === 'forward') {
    const groups = readGroups(rest);
    return groups.ok ? { ok: true, value: { signIn, kind: 'forward', groups: groups.value } } : groups;
  }
  if (verb === 'redirect') {
    if (rest === 'https') return { ok: true, value: { signIn, kind: 'redirect', to: { scheme: 'https' } } };
    return /^\/[\w.$/~'@:+&-]*$/.test(rest)
      ? { ok: true, value: { signIn, kind: 'redirect', to: { path: rest } } }
      : fail('a redirect goes to https or to a path. Write such as redirect https or redirect /new.');
  }
  if (verb === 'answer') {
    return /^[245]\d\d$/.test(rest)
      ? { ok: true, value: { signIn, kind: 'answer', status: Number(rest) } }
      : fail('a fixed response has a code from 200, 400 or 500 on. Write such as answer 404.');
  }
  return fail(
    `“${verb.slice(0, 24)}” is no action. Write forward, redirect, answer, or login then one of them.`,
  );
}
