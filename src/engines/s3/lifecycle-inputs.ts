import { flag, number, text, type Values } from '#engines/inputs';
import { lifecycleSizeMin } from '#facts/s3-advanced';
import { parseRule } from './lifecycle-rule.ts';

export const inputs = {
  rule: text({
    label: 'Lifecycle rule',
    maxLength: 200,
    oneLine: true,
    default: 'STANDARD_IA 30; GLACIER 90; expire 365',
    help: 'Class and day, in days after the upload: STANDARD_IA, INTELLIGENT_TIERING, ONEZONE_IA, GLACIER_IR, GLACIER or DEEP_ARCHIVE, and expire.',
    check: (written) => {
      const parsed = parseRule(written);
      return typeof parsed === 'string' ? parsed : undefined;
    },
  }),
  size: number({
    label: 'Size of an object',
    unit: 'KB',
    min: 1,
    max: 100_000_000,
    step: 10,
    default: 1_000,
    help: 'All objects have this size.',
  }),
  filter: flag({
    label: 'The rule has a size filter that takes them in',
    default: false,
    help: `Without one, objects below ${lifecycleSizeMin.value} KB are not moved; they expire all the same.`,
  }),
  objects: number({
    label: 'Objects',
    unit: 'millions',
    min: 0.001,
    max: 1_000,
    step: 1,
    default: 1,
    help: 'How many objects are uploaded on day 0.',
  }),
};

export type LifecycleValues = Values<typeof inputs>;
