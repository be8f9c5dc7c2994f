import type { Scene } from '#components/kit/scene.ts';
import { flag, text, type Values, valuesOf } from '#engines/inputs';
import { callerOf } from '#engines/policy/caller';
import type { CheckedType } from '#engines/policy/check-type';
import type { NamedPolicy, PolicyDocument } from '#engines/policy/document';
import type { Policies } from '#engines/policy/policies';
import { checking, checkingContext } from './checks.ts';
import { type Preset, presets } from './presets.ts';
import { type Evaluated, evaluated, policy, statement } from './write.ts';

const fields = ['identity', 'resource', 'boundary', 'session', 'scp', 'rcp'] as const;
type PolicyField = (typeof fields)[number];

const textOf = (policy: NamedPolicy | undefined) => (policy ? JSON.stringify(policy.document, null, 2) : '');
const contextText = (context: Preset['request']['context']) => (context ? JSON.stringify(context) : '');

/** The one policy of each field; a preset has no more. */
const textsOf = ({ policies }: Preset): Record<PolicyField, string> => ({
  identity: textOf(policies.identity?.[0]),
  resource: textOf(policies.resource),
  boundary: textOf(policies.boundary),
  session: textOf(policies.session?.[0]),
  scp: textOf(policies.scps?.at(-1)?.policies[0]),
  rcp: textOf(policies.rcps?.[0]?.policies[0]),
});
const known = new Set(presets.flatMap((preset) => Object.values(textsOf(preset))));

const json = (label: string, help: string, ...types: CheckedType[]) =>
  text({ label, maxLength: 20_480, default: '', help, check: checking(types, known) });
const arn = /^arn:([^:]*:){4}\S.*$/;
/** What is pasted brings blanks and line ends along. */
const trimmed = (check: (text: string) => string | undefined) => (raw: string) => check(raw.trim());

const inputs = {
  caller: text({
    label: 'Caller',
    maxLength: 300,
    oneLine: true,
    default: '',
    help: 'An ARN of a user, role session, federated session or root user; a service; or anonymous.',
    check: trimmed((id) =>
      callerOf(id)
        ? undefined
        : 'This names no caller. Write an ARN such as arn:aws:iam::111111111111:user/ann.',
    ),
  }),
  action: text({
    label: 'Action',
    maxLength: 100,
    oneLine: true,
    default: '',
    help: 'One action, such as s3:GetObject.',
    check: trimmed((action) =>
      /^[\w-]+:\w+$/.test(action) ? undefined : 'An action is service, colon, name, such as s3:GetObject.',
    ),
  }),
  target: text({
    label: 'Resource',
    maxLength: 300,
    oneLine: true,
    default: '',
    help: 'Its ARN, or * for an action without resources.',
    check: trimmed((resource) =>
      resource === '*' || arn.test(resource)
        ? undefined
        : 'A resource is an ARN such as arn:aws:s3:::posters/a.jpg, or *.',
    ),
  }),
  owner: text({
    label: 'Account of the resource',
    maxLength: 20,
    oneLine: true,
    default: '',
    help: 'Twelve digits. The caller’s account stands in its ARN.',
    check: trimmed((account) =>
      /^\d{12}$/.test(account) ? undefined : 'An account has twelve digits, such as 111111111111.',
    ),
  }),
  context: text({
    label: 'Context keys',
    maxLength: 2_000,
    default: '',
    help: 'JSON, or empty. aws:username, aws:PrincipalArn and the like come from the caller.',
    check: checkingContext(new Set(presets.map(({ request }) => contextText(request.context)))),
  }),
  callerInManagement: flag({
    label: 'The caller works in the management account',
    default: false,
    help: 'SCPs do not bind it.',
  }),
  resourceInManagement: flag({
    label: 'The resource lies in the management account',
    default: false,
    help: 'RCPs do not cover it.',
  }),
  identity: json('Identity policy', 'Of the user or role. Empty: none.', 'identity'),
  resource: json(
    'Resource-based policy',
    'A bucket, key or trust policy, for instance. Empty: none.',
    'resource',
    'trust',
  ),
  boundary: json('Permissions boundary', 'Empty: none is set.', 'boundary'),
  session: json('Session policy', 'Empty: none was passed.', 'session'),
  scp: json(
    'Service control policy',
    'Of the unit; the root allows everything. Empty: no organization.',
    'scp',
  ),
  rcp: json('Resource control policy', 'Beside RCPFullAWSAccess. Empty: none.', 'rcp'),
};
export type BenchValues = Values<typeof inputs>;

export const presetValues = (preset: Preset): BenchValues => {
  const { request } = preset;
  return {
    ...valuesOf(inputs),
    ...textsOf(preset),
    caller: request.caller,
    action: request.action,
    target: request.resource,
    owner: request.resourceAccount,
    context: contextText(request.context),
    callerInManagement: request.callerInManagement ?? false,
    resourceInManagement: request.resourceInManagement ?? false,
  };
};

/** The policies that the texts hold; they have passed their checks, so they are what they say. */
function read(values: BenchValues): Policies {
  const of = (field: PolicyField, name: string): NamedPolicy[] =>
    values[field].trim() === '' ? [] : [{ name, document: JSON.parse(values[field]) as PolicyDocument }];
  const [resource] = of('resource', 'resource policy');
  const [boundary] = of('boundary', 'boundary');
  const session = of('session', 'session policy');
  const scp = of('scp', 'SCP');
  const rcp = of('rcp', 'RCP');
  const full = policy('FullAWSAccess', statement('Allow', '*'));
  return {
    identity: of('identity', 'identity policy'),
    ...(resource && { resource }),
    ...(boundary && { boundary }),
    ...(session.length > 0 && { session }),
    ...(scp.length > 0 && {
      scps: [
        { name: 'root', policies: [full] },
        { name: 'unit', policies: scp },
      ],
    }),
    ...(rcp.length > 0 && { rcps: [{ name: 'root', policies: rcp }] }),
  };
}

function run(values: BenchValues): Evaluated {
  const { caller, action, target, owner, context, callerInManagement, resourceInManagement } = values;
  return evaluated(
    {
      caller: caller.trim(),
      action: action.trim(),
      resource: target.trim(),
      resourceAccount: owner.trim(),
      callerInManagement,
      resourceInManagement,
      ...(context.trim() !== '' && { context: JSON.parse(context) as Record<string, string | string[]> }),
    },
    read(values),
    ['endpoint'],
  );
}

const [first] = presets;
const start = first ? presetValues(first) : valuesOf(inputs);

/** Any request, any policies. */
export const policyBench: Scene<typeof inputs, Evaluated> = {
  id: 'policy-bench',
  question: 'What decides my request?',
  situation: first?.situation ?? '',
  // A field that a link leaves out must start as valid as the rest.
  inputs: Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      name,
      { ...input, default: start[name as keyof BenchValues] },
    ]),
  ) as typeof inputs,
  controls: Object.keys(inputs) as (keyof typeof inputs)[],
  run,
  stories: [],
  leftOut: [
    'One policy of each type, one organizational unit, and no VPC endpoint.',
    'Whether the action exists, has this kind of resource, or carries these context keys; and grants by ACL, by KMS or by sharing.',
    'NotPrincipal in a Deny spares whoever is listed and has no permissions boundary; AWS may ask for account and role beside the session.',
  ],
};
