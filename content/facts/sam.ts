import { fact } from '#facts/fact';

// The template and its types.
export const requiredSections = fact({
  value: 2,
  says: 'A SAM template must have 2 sections, Transform and Resources.',
  source:
    'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy.html',
  checked: '2026-11-30',
});
export const architectureDefault = fact({
  value: 'x86_64',
  says: 'A function that names no architecture runs on x86_64.',
  source:
    'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html',
  checked: '2026-11-30',
});
export const implicitStage = fact({
  value: 'Prod',
  says: 'The REST API that SAM makes for Api events without an API of their own has the stage Prod.',
  source:
    'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-function.html',
  checked: '2026-11-30',
});
export const simpleTableKey = fact({
  value: 'id',
  says: 'A SimpleTable without PrimaryKey has the partition key id of type String.',
  source:
    'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html',
  checked: '2026-11-30',
});

// Permissions.
export const policyTemplates = fact({
  value: 81,
  says: 'Version 1.110 of the SAM transform knows 81 policy templates; a few of them are second versions of older ones.',
  source:
    'https://github.com/aws/serverless-application-model/blob/develop/samtranslator/policy_templates_data/policy_templates.json',
  checked: '2026-11-30',
});
export const translatorVersion = fact({
  value: '1.110.0',
  says: 'The behaviour of the SAM transform that no page documents was tried with its version 1.110.0.',
  source: 'https://github.com/aws/serverless-application-model/blob/develop/samtranslator/__init__.py',
  checked: '2026-11-30',
});

// The command line.
export const forEachCliVersion = fact({
  value: '1.161.0',
  says: 'From version 1.161.0 on, the SAM CLI expands Fn::ForEach on your machine if you pass --language-extensions.',
  source: 'https://github.com/aws/aws-sam-cli/pull/9033',
  checked: '2026-11-30',
});
export const startApiPort = fact({
  value: '3000',
  says: 'The command sam local start-api listens on port 3000 unless told otherwise.',
  source:
    'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-cli-command-reference-sam-local-start-api.html',
  checked: '2026-11-30',
});
export const startLambdaPort = fact({
  value: '3001',
  says: 'The command sam local start-lambda listens on port 3001 unless told otherwise.',
  source:
    'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-cli-command-reference-sam-local-start-lambda.html',
  checked: '2026-11-30',
});

// Gradual deployments.
export const predefinedShifts = fact({
  value: 9,
  says: 'There are 9 ready-made types of DeploymentPreference: four canary, four linear and AllAtOnce.',
  source:
    'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/automating-updates-to-serverless-apps.html',
  checked: '2026-11-30',
});
export const hookPrefix = fact({
  value: 'CodeDeployHook_',
  says: 'The role that SAM makes for CodeDeploy may only call hook functions whose names begin with CodeDeployHook_.',
  source: 'https://github.com/aws/serverless-application-model/blob/develop/docs/safe_lambda_deployments.rst',
  checked: '2026-11-30',
});
