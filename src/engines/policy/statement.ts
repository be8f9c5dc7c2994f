import { type FailedCondition, failedCondition } from './condition.ts';
import { listOf, type OneOrMore, type Statement } from './document.ts';
import { arnMatches, matches, readPattern, type Syntax } from './pattern.ts';
import { type Grantee, namedBy } from './principal.ts';
import { type Situation, variableIn } from './request.ts';

type Element = 'Principal' | 'NotPrincipal' | 'Action' | 'NotAction' | 'Resource' | 'NotResource';

/** Why a statement says nothing about a request: the first element that does not fit. */
export type Mismatch =
  | { element: Element; wanted: readonly string[]; missing?: string }
  | { element: 'Condition'; failed: FailedCondition };

export type StatementReading = { applies: true; grantee?: Grantee } | { applies: false; mismatch: Mismatch };

const actionFits = (pattern: string, action: string) =>
  matches(readPattern(pattern.toLowerCase(), { wildcards: true }), action.toLowerCase());

function resourceFits(pattern: string, resource: string, syntax: Syntax): boolean {
  return pattern === '*' || (resource === '*' ? pattern === resource : arnMatches(pattern, resource, syntax));
}

/** The element that misses, of a pair such as Action and NotAction of which a statement has one. */
function missing(
  element: 'Action' | 'Resource',
  { [element]: yes, [`Not${element}` as const]: no }: Statement,
  fits: (pattern: string) => boolean,
): Element | undefined {
  const some = (patterns: OneOrMore<string>) => listOf(patterns).some(fits);
  if (yes !== undefined && !some(yes)) return element;
  return no !== undefined && some(no) ? `Not${element}` : undefined;
}

interface Circumstances {
  /** Whether `${…}` is a variable: in version 2012-10-17 only. */
  variables: boolean;
  /** Whether the caller has a permissions boundary: then NotPrincipal spares it in no case. */
  bounded: boolean;
}

/** Whether a statement speaks of this request, and through whom it names the caller. */
export function readStatement(
  statement: Statement,
  situation: Situation,
  { variables, bounded }: Circumstances,
): StatementReading {
  const { request } = situation;
  const { Principal, NotPrincipal } = statement;
  const misses = (element: Element, unset?: string): StatementReading => ({
    applies: false,
    mismatch: {
      element,
      wanted: wantedOf(statement[element]),
      ...(unset !== undefined && { missing: unset }),
    },
  });

  const grantee = Principal === undefined ? undefined : namedBy(Principal, situation);
  if (Principal !== undefined && grantee === undefined) return misses('Principal');
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
  if (NotPrincipal !== undefined && !bounded && namedBy(NotPrincipal, situation))
    return misses('NotPrincipal');

  const action = missing('Action', statement, (pattern) => actionFits(pattern, request.action));
  if (action) return misses(action);

  const syntax = { variable: variables ? variableIn(situation) : undefined, wildcards: true };
  const unset = [...listOf(statement.Resource), ...listOf(statement.NotResource)]
    .map((pattern) => readPattern(pattern, syntax).missing)
    .find((name) => name !== undefined);
  const resource = missing('Resource', statement, (pattern) =>
    resourceFits(pattern, request.resource, syntax),
  );
  if (resource) return misses(resource, unset);
  // “All but these” means nothing where one of these cannot be filled in.
  if (unset !== undefined && statement.NotResource !== undefined) return misses('NotResource', unset);

  const failed = failedCondition(statement.Condition, situation, variables);
  if (failed) return { applies: false, mismatch: { element: 'Condition', failed } };
  const through = NotPrincipal === undefined ? grantee : 'everyone';
  return { applies: true, ...(through !== undefined && { grantee: through }) };
}

const wantedOf = (element: Statement[Element]): readonly string[] =>
  typeof element === 'object' && !Array.isArray(element)
    ? Object.values(element as Record<string, OneOrMore<string>>).flatMap((value) => listOf(value))
    : listOf(element as OneOrMore<string> | undefined);
