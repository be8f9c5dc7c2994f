import { fail, piecesOf, type Reading } from '#engines/reading';
import { roleRulesMax } from '#facts/cognito';

/** How a rule compares a claim. */
const matches = {
  Equals: (has: string, value: string) => has === value,
  NotEqual: (has: string, value: string) => has !== value,
  StartsWith: (has: string, value: string) => has.startsWith(value),
  Contains: (has: string, value: string) => has.includes(value),
} as const;
type MatchType = keyof typeof matches;

export interface Rule {
  claim: string;
  match: MatchType;
  value: string;
  role: string;
}
export interface Group {
  name: string;
  /** Undefined where the group has none. */
  precedence: number | undefined;
}
/** Who asks for credentials: claims of the token, groups with roles of their own name, and a role asked for. */
export interface User {
  claims: ReadonlyMap<string, string>;
  groups: readonly Group[];
  asks: string | undefined;
}

const isMatch = (word: string): word is MatchType => Object.hasOwn(matches, word);

/** Whether a rule fits a token. A claim that is missing fits nothing, NotEqual included. */
export function fits({ claim, match, value }: Rule, { claims }: User): boolean {
  const has = claims.get(claim);
  return has !== undefined && matches[match](has, value);
}

/** Rules, one a line: “custom:dept Equals Sales -> sales”. */
export function parseRules(written: string): Reading<Rule[]> {
  const rules: Rule[] = [];
  for (const line of piecesOf(written, /[\n;]/)) {
    const [, claim = '', match = '', value = '', role = ''] =
      /^(\S+)\s+(\S+)\s+(.+?)\s*->\s*(\S+)$/.exec(line) ?? [];
    if (role === '')
      return fail(`“${line.slice(0, 30)}” is no rule: write custom:dept Equals Sales -> sales.`);
    if (!isMatch(match))
      return fail(`“${match.slice(0, 20)}” is no comparison: write ${Object.keys(matches).join(', ')}.`);
    if (claim.startsWith('cognito:'))
      return fail(
        `“${claim.slice(0, 30)}” comes from the groups, which rules do not read here: write custom:dept, or choose “from the token”.`,
      );
    rules.push({ claim, match, value, role });
  }
  const most = roleRulesMax.value;
  return rules.length > most
    ? fail(`A provider takes ${most} rules: leave out ${rules.length - most}.`)
    : { ok: true, value: rules };
}

/** A user, one thing a line: “custom:dept = Sales”, “group support 10”, “asks for support”. */
export function parseUser(written: string): Reading<User> {
  const claims = new Map<string, string>();
  const groups: Group[] = [];
  let asks: string | undefined;
  for (const line of piecesOf(written, /[\n;]/)) {
    const [, name, number] = /^group\s+(\S+)(?:\s+(\d{1,4}))?$/.exec(line) ?? [];
    const [, role] = /^asks for\s+(\S+)$/.exec(line) ?? [];
    const [, claim, value] = /^([^\s=]+)\s*=\s*(.+)$/.exec(line) ?? [];
    if (name !== undefined)
      groups.push({ name, precedence: number === undefined ? undefined : Number(number) });
    else if (role !== undefined) asks = role;
    else if (claim !== undefined && value !== undefined && claims.has(claim))
      return fail(`The claim “${claim.slice(0, 30)}” stands twice: write it once.`);
    else if (claim !== undefined && value !== undefined) claims.set(claim, value);
    else
      return fail(
        `“${line.slice(0, 30)}” is not understood: write custom:dept = Sales, group support 10, or asks for support.`,
      );
  }
  const twice = groups.find(({ name }, index) => groups.findIndex((other) => other.name === name) < index);
  return twice
    ? fail(`The group “${twice.name.slice(0, 30)}” stands twice: write it once.`)
    : { ok: true, value: { claims, groups, asks } };
}
