import { listOf, type PolicyDocument, type Statement } from '#engines/policy/document';
import { applying, readPolicies } from '#engines/policy/policies';
import { situationOf } from '#engines/policy/request';
import type { Result, WorkingLine } from '#engines/result';
import {
  actionOf,
  caller,
  type Extra,
  type Need,
  needsOf,
  type Operation,
  owner,
  type Target,
} from './model-rights.ts';

export interface Checked extends Need {
  allowed: boolean;
  /** A Deny said no, rather than nobody yes. */
  denied: boolean;
}

export interface ModelAccess extends Result {
  needs: readonly Checked[];
  allowed: boolean;
  missing: number;
  /** A policy that allows this call and no more. */
  least: string;
}

/** Whether the role's policy grants one right; the resources belong to its own account or to AWS. */
function check(need: Need, policy: PolicyDocument): Checked {
  const { action, resource, through } = need;
  const situation = situationOf({
    caller,
    action,
    resource,
    resourceAccount: owner,
    ...(through !== undefined && { context: { 'bedrock:InferenceProfileArn': through } }),
  });
  const readings = readPolicies({ identity: [{ name: 'policy', document: policy }] }, situation);
  const denied = applying(readings, 'Deny') !== undefined;
  return { ...need, denied, allowed: !denied && applying(readings, 'Allow') !== undefined };
}

/** What looks right in a policy and never matches. */
function slipOf(policy: PolicyDocument): string {
  const statements = listOf(policy.Statement);
  const actions = statements.flatMap(({ Action }) => listOf(Action));
  if (actions.some((action) => /^bedrock:converse/i.test(action)))
    return 'there is no action bedrock:Converse or bedrock:ConverseStream';
  const resources = statements.flatMap(({ Resource }) => listOf(Resource));
  return resources.some((resource) => /^arn:aws:bedrock:[^:]*:\d[^:]*:foundation-model\//.test(resource))
    ? 'an account number in the ARN of a foundation model'
    : 'none found';
}

/** One statement for each set of actions and profile, with all its resources. */
function leastPolicy(needs: readonly Need[]): string {
  const groups = new Map<string, Need[]>();
  for (const need of needs) {
    const key = `${need.action} ${need.through}`;
    groups.set(key, [...(groups.get(key) ?? []), need]);
  }
  const statements = [...groups.values()].map((group): Statement => {
    const [first] = group;
    const resources = group.map(({ resource }) => resource);
    return {
      Effect: 'Allow',
      Action: first?.action ?? '',
      Resource: resources.length === 1 ? (resources[0] ?? '') : resources,
      ...(first?.through !== undefined && {
        Condition: { StringEquals: { 'bedrock:InferenceProfileArn': first.through } },
      }),
    };
  });
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2);
}

/** Which rights a model call needs, and which of them a policy grants. The text has passed its check. */
export function modelAccess(values: {
  operation: Operation;
  target: Target;
  extra: Extra;
  policy: string;
}): ModelAccess {
  const policy = JSON.parse(values.policy) as PolicyDocument;
  const wanted = needsOf(values.operation, values.target, values.extra);
  const needs = wanted.map((need) => check(need, policy));
  const lacking = needs.filter(({ allowed }) => !allowed);
  const [first] = lacking;
  return {
    needs,
    allowed: first === undefined,
    missing: lacking.length,
    least: leastPolicy(wanted),
    answer: answerOf(first, needs.length),
    measures: [
      { name: 'Rights needed', value: needs.length, unit: '', digits: 0 },
      { name: 'Rights missing', value: lacking.length, unit: '', digits: 0 },
    ],
    working: workingOf(values.operation, needs, lacking, slipOf(policy)),
  };
}

function answerOf(first: Checked | undefined, needed: number): string {
  if (first === undefined)
    return needed === 1
      ? 'The call is allowed: the policy grants the one right that it needs.'
      : `The call is allowed: the policy grants all ${needed} rights that it needs.`;
  const verb = first.denied ? 'denies' : 'does not allow';
  return `The call is denied: the policy ${verb} ${first.action} on ${first.names}.`;
}

function workingOf(
  operation: Operation,
  needs: readonly Checked[],
  lacking: readonly Checked[],
  slip: string,
): WorkingLine[] {
  const [first] = lacking;
  return [
    {
      says: 'Action of the call',
      rule: 'InvokeModel and Converse share one, their streaming forms another',
      result: actionOf(operation),
    },
    {
      says: 'Rights missing',
      rule: `of the ${needs.length} that the call needs: allowed by a statement, and denied by none`,
      result: String(lacking.length),
    },
    {
      says: 'The first that is missing',
      rule: 'in the order of the list',
      result: first ? `${first.action} on ${first.names}` : 'none',
    },
    { says: 'Slip in the policy', rule: 'what looks right and never matches', result: slip },
    {
      says: 'The call',
      rule: 'needs every right',
      result: first ? 'denied' : 'allowed',
    },
  ];
}
