const many = Symbol('*');
const one = Symbol('?');
type Token = string | typeof many | typeof one;

/** A text of a policy with its variables filled in. */
export interface Pattern {
  tokens: readonly Token[];
  /** The text as a reader would write it now. */
  text: string;
  /** A variable that the request has no value for: such a text matches nothing. */
  missing?: string;
}

/** What is more than a plain letter in a text of a policy. */
export interface Syntax {
  /** The value of a variable, or undefined where the request has none or several. Left out: `${…}` is plain text. */
  variable?: ((name: string) => string | undefined) | undefined;
  wildcards: boolean;
}

const variableAt = /\$\{([^}]*)\}/y;
const withDefault = /^\s*([^,]*?)\s*,\s*'([^']*)'\s*$/;

/**
 * Reads `*` and `?` as wildcards and `${name}` or `${name, 'default'}` as variables; `${*}`, `${?}` and `${$}` are the
 * characters themselves, and so is whatever a variable's value holds.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function readPattern(text: string, { variable, wildcards }: Syntax): Pattern {
  const tokens: Token[] = [];
  let shown = '';
  let missing: string | undefined;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    variableAt.lastIndex = at;
    const [whole, inside = ''] = (variable && char === '$' && variableAt.exec(text)) || [];
    if (whole !== undefined) {
      const [, name = inside.trim(), fallback] = withDefault.exec(inside) ?? [];
      const value = /^[*?$]$/.test(inside) ? inside : (variable?.(name) ?? fallback);
      if (value === undefined) missing ??= name;
      tokens.push(...(value ?? whole).split(''));
      shown += value ?? whole;
      at += whole.length - 1;
    } else {
      tokens.push(wildcards && char === '*' ? many : wildcards && char === '?' ? one : char);
      shown += char;
    }
  }
  return { tokens, text: shown, ...(missing !== undefined && { missing }) };
}

/** Whether the whole text fits. It goes back to the last `*` only, so hostile patterns cost length × length at most. */
export function matches({ tokens, missing }: Pattern, text: string): boolean {
  if (missing !== undefined) return false;
  let token = 0;
  let at = 0;
  let star = -1;
  let starAt = 0;
  while (at < text.length) {
    const expected = tokens[token];
    if (expected === many) {
      star = token++;
      starAt = at;
    } else if (expected === one || expected === text[at]) {
      token++;
      at++;
    } else if (star >= 0) {
      token = star + 1;
      at = ++starAt;
    } else return false;
  }
  while (tokens[token] === many) token++;
  return token === tokens.length;
}

/** The six parts of an ARN; the last keeps its colons. Undefined where it has fewer. */
export function arnParts(arn: string): readonly string[] | undefined {
  const parts = arn.split(':');
  if (parts.length < 6 || parts[0] !== 'arn') return undefined;
  return [...parts.slice(0, 5), parts.slice(5).join(':')];
}

/** Cuts a pattern into the parts of its ARN: a colon inside a variable's braces is none of the ARN's. */
function patternParts(pattern: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const char of pattern) {
    if (char === '{') depth++;
    if (char === '}') depth = Math.max(0, depth - 1);
    if (char === ':' && depth === 0 && parts.length < 6) parts.push('');
    else parts.push((parts.pop() ?? '') + char);
  }
  return parts;
}

/** ARNs are compared part by part: a `*` does not reach over a colon into the next part. */
export function arnMatches(pattern: string, arn: string, syntax: Syntax): boolean {
  const given = arnParts(arn);
  const wanted = patternParts(pattern);
  if (!given || wanted.length !== 6) return false;
  return wanted.every((part, i) => matches(readPattern(part, syntax), given[i] ?? ''));
}
