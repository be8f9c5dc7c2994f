import { type JsonMember, type JsonNode, parseJson } from '#engines/json';
import { meantOr, nearest } from '#engines/nearest';
import { show } from '#engines/numbers';
import { failAt, faultOf } from '#engines/text-fault';
import { checkConditions } from './check-conditions.ts';
import { type CheckedType, checkType } from './check-type.ts';
import { type PrincipalKind, principalKinds } from './document.ts';

export { contextFault } from './check-context.ts';

/** AWS's own limits differ by policy type; this one only keeps the page quick. */
export const policyLengthMax = 20_480;
const statementsMax = 100;

const policyNames = ['Version', 'Id', 'Statement'];
const elements = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
] as const;

const withPrincipal: readonly CheckedType[] = ['resource', 'trust', 'rcp', 'endpoint'];

function members(node: JsonNode, what: string, names: readonly string[]): ReadonlyMap<string, JsonMember> {
  if (node.kind !== 'object') failAt(node.at, `${what} is an object: write { … }.`);
  for (const { name, at } of node.members) {
    if (names.includes(name)) continue;
    const list = meantOr(name, names, `The names are ${names.join(', ')}.`);
    failAt(at, `${what} has no “${name.slice(0, 40)}”. ${list}`);
  }
  return new Map(node.members.map((member) => [member.name, member]));
}

/** The strings of an element that holds one or a list of them. */
function strings(node: JsonNode, what: string): { at: number; value: string }[] {
  const items = node.kind === 'array' ? node.items : [node];
  if (items.length === 0) failAt(node.at, `${what} is an empty list. Name at least one.`);
  return items.map((item) =>
    item.kind === 'string'
      ? { at: item.at, value: item.value }
      : failAt(item.at, `${what} is a string or a list of strings.`),
  );
}

function oneOf(node: JsonNode, what: string, values: readonly string[]): string {
  if (node.kind === 'string' && values.includes(node.value)) return node.value;
  const meant = node.kind === 'string' ? nearest(node.value, values) : undefined;
  failAt(
    node.at,
    `${what} is ${values.map((value) => `"${value}"`).join(' or ')}.${meant ? ` Write "${meant}".` : ''}`,
  );
}

function checkPrincipals(node: JsonNode, what: string): void {
  if (node.kind === 'string') {
    if (node.value === '*') return;
    failAt(node.at, `${what} is "*" or an object such as { "AWS": "111111111111" }.`);
  }
  const kinds = members(node, what, principalKinds);
  if (kinds.size === 0) failAt(node.at, `${what} names nobody. Write such as { "AWS": "111111111111" }.`);
  for (const [kind, { value }] of kinds) {
    for (const { at, value: name } of strings(value, kind)) checkPrincipal(kind as PrincipalKind, name, at);
  }
}

function checkPrincipal(kind: PrincipalKind, name: string, at: number): void {
  if (name === '*' || kind === 'CanonicalUser') return;
  if (/[*?]/.test(name))
    failAt(
      at,
      'A principal has no wildcards in it: name it whole, or write "*" with a condition on aws:PrincipalArn.',
    );
  if (/:group\//.test(name)) failAt(at, 'A group cannot be a principal. Name its users, or a role.');
  if (kind === 'AWS' && !/^(\d{12}|arn:[\w-]+:(iam|sts)::\d{12}:.+)$/.test(name))
    failAt(at, 'An AWS principal is a 12-digit account, the ARN of a user, role or session, or "*".');
  if (kind === 'Service' && !/^[\w.-]+\.amazonaws\.com(\.cn)?$/.test(name))
    failAt(at, 'A service is written such as "lambda.amazonaws.com".');
}

function checkAction(at: number, action: string, type: CheckedType): void {
  if (type === 'trust' && !/^sts:/i.test(action))
    failAt(at, 'The actions of a trust policy are those of STS, such as "sts:AssumeRole".');
  if (action === '*' || /^[\w-]+:[\w*?]+$/.test(action)) return;
  failAt(
    at,
    `“${action.slice(0, 40)}” is no action. Write service, colon, action, such as "s3:GetObject" or "s3:*".`,
  );
}

function checkResource(at: number, resource: string): void {
  if (resource === '*' || /^arn:([^:]*:){4}.+$/s.test(resource)) return;
  const bucket = /^[a-z0-9.-]{3,63}(\/.*)?$/.test(resource) ? ` Write "arn:aws:s3:::${resource}".` : '';
  failAt(at, `“${resource.slice(0, 40)}” is no ARN: it has six parts with five colons, or is "*".${bucket}`);
}

/** Exactly one of a pair such as Action and NotAction. */
function either(
  found: ReadonlyMap<string, JsonMember>,
  at: number,
  [yes, no]: readonly [string, string],
  needed: boolean,
) {
  const [a, b] = [found.get(yes), found.get(no)];
  if (a && b) failAt(b.at, `${yes} and ${no} exclude each other. Keep one.`);
  if (!a && !b && needed)
    failAt(
      at,
      `This statement has no ${yes}. Add it${yes === 'Principal' ? ', such as "Principal": "*"' : ''}.`,
    );
  return a ?? b;
}

function checkStatement(node: JsonNode, type: CheckedType): void {
  const found = members(node, 'A statement', elements);
  const effect = found.get('Effect');
  if (!effect) failAt(node.at, 'This statement has no Effect. Add "Effect": "Allow" or "Deny".');
  checkType(found, oneOf(effect.value, 'Effect', ['Allow', 'Deny']), type);

  const action = either(found, node.at, ['Action', 'NotAction'], true);
  if (action) for (const { at, value } of strings(action.value, action.name)) checkAction(at, value, type);

  const resource = either(found, node.at, ['Resource', 'NotResource'], type !== 'trust');
  if (resource && type === 'trust')
    failAt(resource.at, 'A trust policy names no resource: it stands on the role. Remove it.');
  if (resource) for (const { at, value } of strings(resource.value, resource.name)) checkResource(at, value);

  const principal = either(
    found,
    node.at,
    ['Principal', 'NotPrincipal'],
    withPrincipal.includes(type) && type !== 'endpoint',
  );
  if (principal && !withPrincipal.includes(type))
    failAt(
      principal.at,
      'A policy of this type has no principal: it speaks about whoever it is attached to. Remove it.',
    );
  if (principal) checkPrincipals(principal.value, principal.name);

  const condition = found.get('Condition');
  if (condition) checkConditions(condition.value);
  const sid = found.get('Sid');
  if (sid && sid.value.kind !== 'string') failAt(sid.value.at, 'A Sid is a string.');
}

/** What is wrong with a policy of this type, with line and column and what would be right; undefined when nothing is. */
export function policyFault(text: string, type: CheckedType): string | undefined {
  if (text.length > policyLengthMax)
    return `The policy has ${show(text.length)} characters. Up to ${show(policyLengthMax)} are read here: cut ${show(text.length - policyLengthMax)}.`;
  return faultOf(text, () => {
    const root = parseJson(text);
    const found = members(root, 'A policy', policyNames);
    const version = found.get('Version');
    if (version) oneOf(version.value, 'Version', ['2012-10-17', '2008-10-17']);
    const statement = found.get('Statement');
    if (!statement) failAt(root.at, 'The policy has no Statement. Add "Statement": [ … ].');
    const items = statement.value.kind === 'array' ? statement.value.items : [statement.value];
    if (items.length === 0)
      failAt(statement.value.at, 'Statement is an empty list. Write at least one statement.');
    if (items.length > statementsMax)
      failAt(statement.value.at, `Up to ${statementsMax} statements are read here.`);
    for (const item of items) checkStatement(item, type);
  });
}
