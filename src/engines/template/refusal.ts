/** What CloudFormation would not accept, in one sentence. */
export class Refusal extends Error {}
