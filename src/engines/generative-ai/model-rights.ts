/** The example's account, Regions and names. */
const account = '111122223333';
const source = 'eu-west-1';
const destinations = [source, 'eu-central-1', 'eu-north-1'];
const own = (resource: string) => `arn:aws:bedrock:${source}:${account}:${resource}`;
const model = (region: string) => `arn:aws:bedrock:${region}::foundation-model/MODEL-ID`;

export const operations = {
  invoke: 'InvokeModel',
  converse: 'Converse',
  invokeStream: 'InvokeModelWithResponseStream',
  converseStream: 'ConverseStream',
  apply: 'ApplyGuardrail',
} as const;
export type Operation = keyof typeof operations;

export const targets = {
  base: 'a base model',
  geographic: 'a geographic profile',
  application: 'an application profile',
  provisioned: 'a Provisioned Throughput',
  prompt: 'a stored prompt’s version',
} as const;
export type Target = keyof typeof targets;

export const extras = {
  none: 'nothing else',
  guardrail: 'a guardrail',
  document: 'a document in S3',
  both: 'both',
} as const;
export type Extra = keyof typeof extras;

/** One right that a call needs: an action on one resource. */
export interface Need {
  action: string;
  resource: string;
  /** The resource in a few words. */
  names: string;
  /** The profile that the call went through to this model. */
  through?: string;
}

/** There is no action named after Converse. https://docs.aws.amazon.com/bedrock/latest/userguide/inference.html */
export const actionOf = (operation: Operation): string =>
  operation === 'apply'
    ? 'bedrock:ApplyGuardrail'
    : operation === 'invoke' || operation === 'converse'
      ? 'bedrock:InvokeModel'
      : 'bedrock:InvokeModelWithResponseStream';

const guardrail: Need = {
  action: 'bedrock:ApplyGuardrail',
  resource: own('guardrail/gr1example'),
  names: 'the guardrail',
};
const document: Need = {
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::posters/rules.pdf',
  names: 'the document',
};

function ofTarget(action: string, target: Target): Need[] {
  const onModel = (region: string, through?: string): Need => ({
    action,
    resource: model(region),
    names: `the model in ${region}`,
    ...(through !== undefined && { through }),
  });
  switch (target) {
    case 'base':
      return [onModel(source)];
    case 'geographic': {
      const profile = own('inference-profile/eu.MODEL-ID');
      return [
        { action, resource: profile, names: 'the profile' },
        ...destinations.map((region) => onModel(region, profile)),
      ];
    }
    case 'application': {
      const profile = own('application-inference-profile/shop1');
      return [{ action, resource: profile, names: 'the profile' }, onModel(source, profile)];
    }
    case 'provisioned':
      return [{ action, resource: own('provisioned-model/pt1'), names: 'the Provisioned Throughput' }];
    case 'prompt':
      return [
        { action: 'bedrock:RenderPrompt', resource: own('prompt/PROMPT1:1'), names: 'the prompt' },
        onModel(source),
      ];
  }
}

/** Every right that a call needs. https://docs.aws.amazon.com/bedrock/latest/userguide/geographic-cross-region-inference.html */
export function needsOf(operation: Operation, target: Target, extra: Extra): Need[] {
  if (operation === 'apply') return [guardrail];
  return [
    ...ofTarget(actionOf(operation), target),
    ...(extra === 'guardrail' || extra === 'both' ? [guardrail] : []),
    ...(extra === 'document' || extra === 'both' ? [document] : []),
  ];
}

export const caller = `arn:aws:sts::${account}:assumed-role/Chat/fn`;
export const owner = account;
