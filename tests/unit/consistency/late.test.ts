import { expect, test } from 'vitest';
import { carry, type DrawnScene, unpack, withoutEngine } from '#components/consistency-timeline/late.ts';
import { s3Consistency } from '#components/consistency-timeline/scenes.ts';

test('a text is read as soon as the engine is there, also by fields that were drawn before', () => {
  let engine: DrawnScene | undefined;
  const { operations } = withoutEngine(unpack(carry(s3Consistency)), () => engine).inputs;
  const check = (text: string) => (operations?.kind === 'text' ? operations.check(text) : 'no text');
  expect(check('k=A')).toContain('on its way');
  engine = s3Consistency as unknown as DrawnScene;
  expect(check('k=A')).toBeUndefined();
  expect(check('k')).toContain('Line 1');
});
