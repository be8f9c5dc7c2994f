import { describe, expect, test } from 'vitest';
import { chooseInvocation, inputs } from '#engines/chooser/invocation';
import { valuesOf } from '#engines/inputs';

type Answers = Parameters<typeof chooseInvocation>[0];
const run = (changes: Partial<Answers>) => chooseInvocation(valuesOf(inputs, changes));
const found = (changes: Partial<Answers>, says: string) =>
  run(changes).working.find((line) => line.says === says)?.result;

describe('the way of each source', () => {
  test.each([
    ['api', 'synchronous'],
    ['alb', 'synchronous'],
    ['cloudfront', 'synchronous'],
    ['cognito', 'synchronous'],
    ['sdk', 'synchronous'],
    ['states', 'synchronous'],
    ['s3', 'asynchronous'],
    ['sns', 'asynchronous'],
    ['eventbridge', 'asynchronous'],
    ['sqs', 'event source mapping'],
    ['kinesis', 'event source mapping'],
    ['dynamodb', 'event source mapping'],
  ] as const)('%s: %s', (source, way) => {
    expect(run({ source }).stay).toEqual([way]);
    // The field of the SDK changes nothing for others.
    if (source !== 'sdk') expect(run({ source, event: true }).stay).toEqual([way]);
  });

  test('the SDK with InvocationType Event hands over, and less fits', () => {
    expect(run({ source: 'sdk', event: true }).stay).toEqual(['asynchronous']);
    expect(found({ source: 'sdk', event: true }, 'Largest event')).toBe('1\u00a0MB');
    expect(found({ source: 'sdk' }, 'Largest event')).toBe('6\u00a0MB');
  });

  test('1,000 uploaded files that nobody waits for: S3, asynchronously, repeated by Lambda', () => {
    expect(run({ source: 's3' }).answer).toBe(
      'S3 calls asynchronously. Retries: Lambda, 2 times by default. Failures end at the function’s destination or dead-letter queue, if it has one.',
    );
  });

  test('a queue keeps its failures itself', () => {
    expect(found({ source: 'sqs' }, 'Failures end')).toBe(
      'in the dead-letter queue of the queue, if it has one',
    );
  });
});
