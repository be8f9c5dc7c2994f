import { text, type Values } from '#engines/inputs';
import { counted, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { failAt, faultOf, placed, TextFault } from '#engines/text-fault';
import { listed } from '#engines/words';
import { nodeRuntime } from '#facts/lambda';
import { httpApi, restApi } from './events.ts';
import { functionResources } from './function.ts';
import { hash, type Made, made } from './made.ts';
import { readSam, type SamResource, textOf } from './read.ts';

export const shop = `Transform: AWS::Serverless-2016-10-31
Resources:
  Checkout:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: src/checkout
      Handler: app.handler
      Runtime: ${nodeRuntime.value}
      AutoPublishAlias: live
      DeploymentPreference:
        Type: Canary10Percent5Minutes
      Events:
        Buy:
          Type: Api
          Properties:
            Path: /orders
            Method: post
`;

export const inputs = {
  template: text({
    label: 'SAM template',
    maxLength: 5_000,
    default: shop,
    help: 'YAML or JSON, up to 5,000 characters here. Functions with their events, APIs, tables, layers, state machines and nested applications are expanded; other types pass as they are.',
    check: (template) => faultOf(template, () => readSam(template)),
  }),
};

export interface Expanded extends Result {
  resources: readonly Made[];
  /** Why SAM refuses the template; undefined where it does not. */
  refused: string | undefined;
}

export const lines = {
  total: 'Resources in the stack',
  capabilities: 'Capabilities',
  shared: 'Shared by the stack',
} as const;

function resourcesOf(resource: SamResource, all: readonly SamResource[]): Made[] {
  const { id, at, type, properties } = resource;
  const stage = textOf(properties.get('StageName'));
  switch (type.replace('AWS::Serverless::', '')) {
    case 'Function':
      return functionResources(resource, all);
    case 'Api':
      if (!properties.has('StageName'))
        failAt(at, `An Api needs a StageName. Add “StageName: prod” to ${id}.`);
      return restApi(id, stage ?? '', 'the API');
    case 'HttpApi':
      return httpApi(id, stage, 'the API');
    case 'SimpleTable':
      return [made(id, 'DynamoDB::Table', 'the table')];
    case 'LayerVersion':
      return [made(`${id}${hash}`, 'Lambda::LayerVersion', 'the layer')];
    case 'StateMachine':
      return [
        made(id, 'StepFunctions::StateMachine', 'the state machine'),
        ...(properties.has('Role') ? [] : [made(`${id}Role`, 'IAM::Role', 'no Role is given')]),
      ];
    case 'Application':
      return [made(id, 'CloudFormation::Stack', 'the nested application')];
    default:
      return [{ id, type, because: 'written so' }];
  }
}

/** Made once however many functions cause it. */
const isShared = ({ id }: Made) =>
  /^(ServerlessRestApi|ServerlessHttpApi|ServerlessDeploymentApplication$|CodeDeployServiceRole$)/.test(id);

/** The CloudFormation resources that a SAM template becomes. */
export function expandSam({ template }: Values<typeof inputs>): Expanded {
  const written = readSam(template);
  try {
    const each = written.map((resource) => ({ resource, makes: resourcesOf(resource, written) }));
    return resultOf(each, written);
  } catch (error) {
    if (!(error instanceof TextFault)) throw error;
    return refusedOf(placed(template, error));
  }
}

function resultOf(
  each: readonly { resource: SamResource; makes: Made[] }[],
  written: readonly SamResource[],
): Expanded {
  const all = each.flatMap(({ makes }) => makes);
  const shared = [...new Map(all.filter(isShared).map((one) => [one.id, one])).values()];
  const resources = [...all.filter((one) => !isShared(one)), ...shared];
  const counts = each.map(({ makes }) => makes.filter((one) => !isShared(one)).length);
  const total = resources.length;
  return {
    resources,
    refused: undefined,
    answer: `${counted(written.length, 'resource is', 'resources are')} written, and ${counted(total, 'resource is', 'resources are')} made.`,
    measures: [
      { name: 'Written', value: written.length, unit: '', digits: 0 },
      { name: lines.total, value: total, unit: '', digits: 0 },
    ],
    working: [
      ...each.map(({ resource }, index) => ownLine(resource, counts[index] ?? 0)),
      ...(shared.length > 0
        ? [
            {
              says: lines.shared,
              rule: 'made once, however many functions need it',
              result: show(shared.length),
            },
          ]
        : []),
      {
        says: lines.total,
        rule: 'the sum',
        numbers: [...counts, ...(shared.length > 0 ? [shared.length] : [])]
          .map((count) => show(count))
          .join(' + '),
        result: show(total),
      },
      capabilitiesLine(resources, written),
    ],
  };
}

function ownLine({ id, type, properties }: SamResource, count: number): WorkingLine {
  const ignored = properties.has('Role') && properties.has('Policies');
  return {
    says: id,
    rule: ignored ? `${type}; its Policies are ignored, as Role is given` : type,
    result: counted(count, 'resource'),
  };
}

/** What the deployment has to acknowledge. */
function capabilitiesLine(resources: readonly Made[], written: readonly SamResource[]): WorkingLine {
  const roles = resources.some(({ type }) => type === 'AWS::IAM::Role');
  const named = written.some(
    ({ type, properties }) => type === 'AWS::IAM::Role' && properties.has('RoleName'),
  );
  const nested = written.some(({ type }) => type === 'AWS::Serverless::Application');
  const needed = [
    ...(named ? ['CAPABILITY_NAMED_IAM'] : roles ? ['CAPABILITY_IAM'] : []),
    ...(nested ? ['CAPABILITY_AUTO_EXPAND'] : []),
  ];
  return {
    says: lines.capabilities,
    rule: 'roles, named roles and nested applications have to be acknowledged',
    result: listed(needed) || 'none',
  };
}

const refusedOf = (why: string): Expanded => ({
  resources: [],
  refused: why,
  answer: `SAM refuses the template. ${why}`,
  measures: [
    { name: 'Written', value: 0, unit: '', digits: 0 },
    { name: lines.total, value: 0, unit: '', digits: 0 },
  ],
  working: [{ says: lines.total, rule: why, result: 'none' }],
});
