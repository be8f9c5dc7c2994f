import { choice, text, type Values } from '#engines/inputs';
import { faultIn, valueIn } from '#engines/reading';
import type { Result, WorkingLine } from '#engines/result';
import { fits, parseRules, parseUser, type Rule, type User } from './role-text.ts';

export const inputs = {
  way: choice<'default' | 'rules' | 'token'>({
    label: 'How the role is chosen',
    options: { default: 'default role', rules: 'with rules', token: 'from the token' },
    default: 'rules',
    help: 'The setting of the identity pool for this provider.',
  }),
  otherwise: choice<'default' | 'deny'>({
    label: 'Role resolution',
    options: { default: 'the default role', deny: 'deny' },
    default: 'deny',
    help: 'What happens if the setting finds no role.',
  }),
  rules: text({
    label: 'Rules, from the top',
    maxLength: 600,
    default: 'custom:dept Equals Sales -> sales\ncustom:dept Contains Sa -> any',
    help: 'One a line: claim, Equals, NotEqual, StartsWith or Contains, value, an arrow ->, role.',
    check: (written) => faultIn(parseRules(written)),
  }),
  user: text({
    label: 'The user',
    maxLength: 400,
    default: 'custom:dept = Safety',
    help: 'One a line: a claim (custom:dept = Sales), a group with its precedence (group support 10), or a role that the client names (asks for support). Each group has a role of its own name.',
    check: (written) => faultIn(parseUser(written)),
  }),
};

export type RoleValues = Values<typeof inputs>;

/** A rule in its place, and what became of it. */
export interface TriedRule extends Rule {
  fate: 'matches' | 'no' | 'missing' | 'not looked at';
}

export interface RoleChoice extends Result {
  /** The role, or undefined where credentials are refused. */
  role: string | undefined;
  tried: readonly TriedRule[];
  user: User;
  /** The role of the group with the lowest precedence; undefined without one. */
  preferred: string | undefined;
}

const customer = 'the default role';

interface Found {
  role: string | undefined;
  /** Why, as a clause. */
  because: string;
}

/** Which role an identity pool picks. https://docs.aws.amazon.com/cognito/latest/developerguide/role-based-access-control.html */
export function chooseRole(values: RoleValues): RoleChoice {
  const nobody: User = { claims: new Map(), groups: [], asks: undefined };
  const user = valueIn(parseUser(values.user), nobody);
  const rules = valueIn(parseRules(values.rules), []);
  const tried = values.way === 'rules' ? tryRules(rules, user) : [];
  const preferred = preferredOf(user);
  const { role, because } = pick(values, tried, user, preferred);
  return {
    role,
    tried,
    user,
    preferred,
    answer: role === undefined ? `Denied: ${because}.` : `The user gets ${roleName(role)}: ${because}.`,
    measures: [{ name: 'Rules looked at', value: lookedAt(tried), unit: '', digits: 0 }],
    working: [
      ...(values.way === 'rules' ? tried.map(ruleLine) : []),
      ...(values.way === 'token' ? tokenLines(user, preferred) : []),
      {
        says: 'Role resolution',
        rule: 'is asked only where the setting finds no role',
        result: values.otherwise === 'deny' ? 'deny' : customer,
      },
      { says: 'Role', rule: because, result: role ?? 'denied' },
    ],
  };
}

const roleName = (role: string) => (role === customer ? role : `the role “${role}”`);
const lookedAt = (tried: readonly TriedRule[]) => tried.filter(({ fate }) => fate !== 'not looked at').length;

function tryRules(rules: readonly Rule[], user: User): TriedRule[] {
  const first = rules.findIndex((rule) => fits(rule, user));
  return rules.map((rule, index) => ({
    ...rule,
    fate:
      index === first
        ? 'matches'
        : first >= 0 && index > first
          ? 'not looked at'
          : user.claims.has(rule.claim)
            ? 'no'
            : 'missing',
  }));
}

/** The group with the lowest number, unless two share it; a group without a number comes last. */
function preferredOf({ groups }: User): string | undefined {
  const numbered = groups.flatMap(({ name, precedence }) =>
    precedence === undefined ? [] : [{ name, precedence }],
  );
  const lowest = Math.min(...numbered.map(({ precedence }) => precedence));
  const best = numbered.filter(({ precedence }) => precedence === lowest);
  if (groups.length === 1) return groups[0]?.name;
  return best.length === 1 ? best[0]?.name : undefined;
}

function pick(
  { way, otherwise }: RoleValues,
  tried: readonly TriedRule[],
  user: User,
  preferred: string | undefined,
): Found {
  const resolved = (because: string): Found => ({
    role: otherwise === 'deny' ? undefined : customer,
    because: `${because}, so role resolution decides`,
  });
  if (way === 'default') return { role: customer, because: 'nothing in the token is looked at' };
  if (way === 'rules') {
    const match = tried.findIndex(({ fate }) => fate === 'matches');
    const rule = tried[match];
    return rule
      ? { role: rule.role, because: `rule ${match + 1} is the first that matches` }
      : resolved('no rule matches');
  }
  const { asks, groups } = user;
  if (asks !== undefined)
    return groups.some(({ name }) => name === asks)
      ? { role: asks, because: 'the client asks for it, and the token lists it' }
      : { role: undefined, because: `the client asks for “${asks}”, which the token does not list` };
  if (preferred !== undefined) return { role: preferred, because: 'the token names it as preferred' };
  return resolved(groups.length === 0 ? 'the token has no role' : 'the token names no preferred role');
}

const fates: Record<TriedRule['fate'], string> = {
  matches: 'matches',
  no: 'does not match',
  missing: 'skipped: the token has no such claim',
  'not looked at': 'not looked at',
};
const ruleLine = ({ claim, match, value, role, fate }: TriedRule, index: number): WorkingLine => ({
  says: `Rule ${index + 1}`,
  rule: `${claim} ${match} ${value} → ${role}`,
  result: fates[fate],
});

const tokenLines = ({ groups, asks }: User, preferred: string | undefined): WorkingLine[] => [
  {
    says: 'cognito:roles',
    rule: 'the roles of all groups',
    result: groups.map(({ name }) => name).join(', ') || 'none',
  },
  {
    says: 'cognito:preferred_role',
    rule: 'the lowest precedence, where only one role has it',
    result: preferred ?? 'not set',
  },
  {
    says: 'CustomRoleArn',
    rule: 'what the client asks for must be among cognito:roles',
    result: asks ?? 'not given',
  },
];
