import { fact } from '#facts/fact';

// Quotas of a template and of an account.
export const templateInlineMax = fact({
  value: 51200,
  unit: 'bytes',
  says: 'A template passed in the API call itself may have 51,200 bytes.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html',
  checked: '2026-11-30',
});
export const templateS3Max = fact({
  value: 1,
  unit: 'MB',
  says: 'A template read from S3 may have 1 MB.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html',
  checked: '2026-11-30',
});
export const resourcesMax = fact({
  value: 500,
  says: 'A template declares at most 500 resources.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html',
  checked: '2026-11-30',
});
export const parametersMax = fact({
  value: 200,
  says: 'A template declares at most 200 parameters.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html',
  checked: '2026-11-30',
});
export const outputsMax = fact({
  value: 200,
  says: 'A template declares at most 200 outputs.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html',
  checked: '2026-11-29',
});
export const mappingsMax = fact({
  value: 200,
  says: 'A template declares at most 200 mappings.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html',
  checked: '2026-11-30',
});
export const mappingAttributesMax = fact({
  value: 200,
  says: 'A mapping has at most 200 attributes.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html',
  checked: '2026-11-30',
});
export const parameterValueMax = fact({
  value: 4096,
  unit: 'bytes',
  says: 'The value of a parameter may have 4,096 bytes.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html',
  checked: '2026-11-30',
});
export const dynamicReferencesMax = fact({
  value: 60,
  says: 'A template holds at most 60 dynamic references.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html',
  checked: '2026-11-30',
});
export const nestedOperationMax = fact({
  value: 2500,
  unit: 'resources',
  says: 'One operation on a tree of nested stacks touches at most 2,500 resources.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html',
  checked: '2026-11-30',
});
export const stacksDefault = fact({
  value: 2000,
  unit: 'stacks',
  says: 'An account may have 2,000 stacks in a Region by default, and more on request.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html',
  checked: '2026-11-30',
});
export const stackNameMax = fact({
  value: 128,
  unit: 'characters',
  says: 'The name of a stack has at most 128 characters.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html',
  checked: '2026-11-30',
});
export const stackSetsDefault = fact({
  value: 1000,
  unit: 'StackSets',
  says: 'An administrator account may have 1,000 StackSets by default, and more on request.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html',
  checked: '2026-11-30',
});
export const stackInstancesDefault = fact({
  value: 100000,
  unit: 'stack instances',
  says: 'A StackSet may have 100,000 stack instances by default, and more on request.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html',
  checked: '2026-11-30',
});
export const customResourceResponseMax = fact({
  value: 4096,
  unit: 'bytes',
  says: 'The answer of a custom resource may have 4,096 bytes.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html',
  checked: '2026-11-30',
});

// The language of templates.
export const formatVersion = fact({
  value: '2010-09-09',
  says: 'The one valid value of AWSTemplateFormatVersion is 2010-09-09.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/format-version-structure.html',
  checked: '2026-11-30',
});
export const resourceTypes = fact({
  value: 'over 1,500',
  says: 'The template reference has pages for over 1,500 resource types of AWS.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html',
  checked: '2026-11-29',
  course: 'over 224',
});
export const pseudoParameters = fact({
  value: 8,
  says: 'Eight pseudo parameters can be used without declaring them.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html',
  checked: '2026-11-30',
  course: '6',
});
export const andConditionsMin = fact({
  value: 2,
  says: 'Fn::And and Fn::Or take at least two conditions.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html',
  checked: '2026-11-30',
});
export const andConditionsMax = fact({
  value: 10,
  says: 'Fn::And and Fn::Or take at most ten conditions.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html',
  checked: '2026-11-30',
});
export const inlineFunctionMax = fact({
  value: 4,
  unit: 'MB',
  says: 'Inline code of a Lambda function in Node.js or Python may make a zip file of 4 MB.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html',
  checked: '2026-11-30',
});
export const deletionPolicyDefault = fact({
  value: 'Delete',
  says: 'Without a DeletionPolicy most resources have the policy Delete.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html',
  checked: '2026-11-30',
});
export const deletionPolicyRds = fact({
  value: 'Snapshot',
  says: 'Without a DeletionPolicy RDS clusters, and RDS instances outside a cluster, have the policy Snapshot.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html',
  checked: '2026-11-30',
});

// Operations on stacks.
export const onFailureDefault = fact({
  value: 'ROLLBACK',
  says: 'The default of OnFailure, when a stack is created, is ROLLBACK.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html',
  checked: '2026-11-29',
});
export const terminationProtectionDefault = fact({
  value: 'off',
  says: 'Termination protection is off unless you switch it on.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-protect-stacks.html',
  checked: '2026-11-30',
});
export const deletedStacksVisible = fact({
  value: 90,
  unit: 'days',
  says: 'A deleted stack can still be looked at for 90 days.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html',
  checked: '2026-11-30',
});
export const validationKinds = fact({
  value: 6,
  says: 'Pre-deployment validation knows six kinds of checks.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/validate-stack-deployments.html',
  checked: '2026-11-30',
});
export const rollbackMonitoringDefault = fact({
  value: 0,
  unit: 'minutes',
  says: 'Rollback triggers watch for 0 minutes after the operation by default.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-rollback-triggers.html',
  checked: '2026-11-30',
});
export const rollbackMonitoringMax = fact({
  value: 180,
  unit: 'minutes',
  says: 'Rollback triggers can watch for up to 180 minutes after the operation.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-rollback-triggers.html',
  checked: '2026-11-30',
});
export const customResourceTimeout = fact({
  value: 1,
  unit: 'hour',
  says: 'CloudFormation waits one hour (3,600 seconds) for the answer of a custom resource, unless you set ServiceTimeout.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources.html',
  checked: '2026-11-30',
});
export const signalTimeoutDefault = fact({
  value: 5,
  unit: 'minutes',
  says: 'A CreationPolicy waits 5 minutes by default.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html',
  checked: '2026-11-30',
});
export const signalTimeoutMax = fact({
  value: 12,
  unit: 'hours',
  says: 'A CreationPolicy can wait at most 12 hours.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html',
  checked: '2026-11-29',
});
export const refactorStacksMax = fact({
  value: 5,
  says: 'One stack refactoring by the AWS CLI involves at most five stacks.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stack-refactoring.html',
  checked: '2026-11-29',
});
export const scanExpiry = fact({
  value: 30,
  unit: 'days',
  says: 'A scan of the IaC generator expires after 30 days.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/generate-iac.html',
  checked: '2026-11-30',
});
export const designerEnd = fact({
  value: '5 February 2025',
  says: 'CloudFormation Designer reached its end on 5 February 2025.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/metadata-section-structure.html',
  checked: '2026-11-30',
});
