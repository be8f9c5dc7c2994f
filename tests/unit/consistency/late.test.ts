import { expect, test } from 'vitest';
import type { DrawnScene } from '#components/consistency-timeline/engines.ts';
import type { Drawn } from '#components/consistency-timeline/picture.ts';
import { s3Consistency } from '#components/consistency-timeline/scenes.ts';
import { carry, unpack, withoutEngine } from '#components/kit/late.ts';

const waiting = (answer: string): Drawn => ({ answer, measures: [], working: [] });

test('a text is read as soon as the engine is there, also by fields that were drawn before', () => {
  let engine: DrawnScene | undefined;
  const { operations } = withoutEngine(unpack<Drawn>(carry(s3Consistency)), () => engine, waiting).inputs;
  const check = (text: string) => (operations?.kind === 'text' ? operations.check(text) : 'no text');
  expect(check('k=A')).toContain('on its way');
  engine = s3Consistency as unknown as DrawnScene;
  expect(check('k=A')).toBeUndefined();
  expect(check('k')).toContain('Line 1');
});
