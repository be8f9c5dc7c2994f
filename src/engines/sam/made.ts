/** One resource of the CloudFormation template, and what caused it. */
export interface Made {
  id: string;
  type: string;
  because: string;
}

/** Where the name ends in a hash of the content. */
export const hash = '…';

/** `type` is written without its “AWS::”. */
export const made = (id: string, type: string, because: string): Made => ({
  id,
  type: `AWS::${type}`,
  because,
});
