import type { Scene } from '#components/kit/scene.ts';
import { checking } from '#components/policy-evaluator/checks.ts';
import { type ModelAccess, modelAccess as run } from '#engines/generative-ai/model-access';
import { extras, operations, targets } from '#engines/generative-ai/model-rights';
import { choice, text } from '#engines/inputs';
import { policies } from './model-access-policies.ts';

const ofRole = checking(['identity'], new Set(Object.values(policies)));

export const inputs = {
  operation: choice<keyof typeof operations>({
    label: 'Operation',
    options: operations,
    default: 'converseStream',
    help: 'What the program calls.',
  }),
  target: choice<keyof typeof targets>({
    label: 'modelId names',
    options: targets,
    default: 'base',
    help: 'The profile may route to eu-west-1, eu-central-1 and eu-north-1. The application profile and the prompt stand for the model in eu-west-1.',
  }),
  extra: choice<keyof typeof extras>({
    label: 'The call also uses',
    options: extras,
    default: 'none',
    help: 'A guardrail is named in the call; a document is read from S3 with the role’s rights.',
  }),
  policy: text({
    label: 'Policy of the role',
    maxLength: 4_000,
    default: policies.oneAction,
    help: 'JSON. The account is 111122223333, the Region eu-west-1.',
    check: (written) =>
      written.trim() === '' ? 'The policy is empty. Write one, or press Reset.' : ofRole(written),
  }),
};

const verdict = ({ allowed }: ModelAccess) => (allowed ? 'allowed' : 'denied');
const verdicts = ['allowed', 'denied'] as const;

/** Which actions on which resources a model call needs. */
export const modelAccess: Scene<typeof inputs, ModelAccess> = {
  id: 'generative-ai-iam',
  question: 'What does this policy lack?',
  situation:
    'At the start: a role in eu-west-1 may use bedrock:InvokeModel on one model, which is enough for Converse. Now the program calls ConverseStream.',
  inputs,
  controls: ['operation', 'target', 'extra', 'policy'],
  unused: ({ operation }) => (operation === 'apply' ? ['target', 'extra'] : []),
  run,
  stories: [
    {
      name: 'Through a profile',
      context: 'The program calls Converse with eu.MODEL-ID, which may route to three Regions.',
      set: { operation: 'converse', target: 'geographic' },
      ask: 'How many of the rights it needs are missing?',
      options: ['1', '2', '3'],
      right: ({ missing }) => String(missing),
      decides: 'Rights missing',
      takeaway: 'It needs the profile and the model in each Region. Only the model in eu-west-1 was allowed.',
    },
    {
      name: 'A guardrail in the call',
      context: 'Both actions are allowed on the model. The call names a guardrail.',
      set: { policy: policies.bothActions, extra: 'guardrail' },
      ask: 'Is the call allowed?',
      options: verdicts,
      right: verdict,
      decides: 'The first that is missing',
      takeaway: 'Using a guardrail is a right of its own, on the guardrail.',
    },
    {
      name: 'The account number in the ARN',
      context:
        'Somebody fills in what seems to be missing: arn:aws:bedrock:eu-west-1:111122223333:foundation-model/….',
      set: { policy: policies.withAccount },
      ask: 'Is the call allowed?',
      options: verdicts,
      right: verdict,
      decides: 'Slip in the policy',
      takeaway: 'Base models belong to AWS, so their ARN has no account. With one it matches nothing.',
    },
    {
      name: 'A model that should be closed',
      context: 'A policy allows all of Bedrock and denies bedrock:InvokeModel on this model.',
      set: { policy: policies.denyOne },
      ask: 'Is ConverseStream allowed?',
      options: verdicts,
      right: verdict,
      decides: 'Action of the call',
      takeaway: 'The streaming forms have an action of their own, and the deny does not name it.',
    },
  ],
  leftOut: [
    'The policy of the role is the only one: no service control policy, boundary or endpoint policy stands in the way. All resources are in the role’s account.',
    'Whether the account may use the model at all, and KMS keys. Account, Regions, names and the bucket are examples; a global profile needs another ARN.',
  ],
};
