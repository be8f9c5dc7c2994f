import type { Value } from './value.ts';

/** Where an example stack stands. */
export interface Place {
  region: string;
  account: string;
  partition: string;
}

export const stackName = 'shop';

/** Exports of other stacks of the account, in every Region of the example. */
export const exported: ReadonlyMap<string, string> = new Map([
  ['network-VpcId', 'vpc-0a11'],
  ['network-Subnets', 'subnet-1,subnet-2'],
  ['data-SeatsTable', 'seats'],
]);

/** The values of the pseudo parameters, after https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
export function pseudo({ region, account, partition }: Place): ReadonlyMap<string, Value> {
  const stack = `arn:${partition}:cloudformation:${region}:${account}:stack/${stackName}/51af3dc0`;
  return new Map<string, Value>([
    ['AWS::AccountId', account],
    ['AWS::NoValue', { kind: 'gone' }],
    ['AWS::NotificationARNs', [`arn:${partition}:sns:${region}:${account}:events`]],
    ['AWS::Partition', partition],
    ['AWS::Region', region],
    ['AWS::StackId', stack],
    ['AWS::StackName', stackName],
    ['AWS::URLSuffix', 'amazonaws.com'],
  ]);
}
