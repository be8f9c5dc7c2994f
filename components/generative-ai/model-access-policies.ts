import type { Statement } from '#engines/policy/document';

const model = 'arn:aws:bedrock:eu-west-1::foundation-model/MODEL-ID';
const both = ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'];

const written = (...Statement: Statement[]) => JSON.stringify({ Version: '2012-10-17', Statement }, null, 2);

/** The role's policies that the scene shows. */
export const policies = {
  oneAction: written({ Effect: 'Allow', Action: 'bedrock:InvokeModel', Resource: model }),
  bothActions: written({ Effect: 'Allow', Action: both, Resource: model }),
  withAccount: written({ Effect: 'Allow', Action: both, Resource: model.replace('::', ':111122223333:') }),
  denyOne: written(
    { Effect: 'Allow', Action: 'bedrock:*', Resource: '*' },
    { Effect: 'Deny', Action: 'bedrock:InvokeModel', Resource: model },
  ),
} as const;
