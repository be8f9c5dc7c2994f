import './fields.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { QuotaUse as Use } from '#engines/generative-ai/quota';
import type { inputs } from '#engines/generative-ai/quota-inputs';
import { quantity, show } from '#engines/numbers';
import { quotaUse } from './quota.ts';
import { Stack, type StackPart, type StackRow } from './Stack.tsx';

const part = (name: string, value: number, means: StackPart['means']): StackPart => ({
  name,
  value,
  shown: show(value),
  means,
});
const row = (name: string, total: number, parts: readonly StackPart[]): StackRow => ({
  name,
  shown: quantity(total, 'tokens'),
  parts,
});

/** What one call takes from the quota at its start and at its end, and what is billed. */
function Call({ values, result, kept }: PictureProps<typeof inputs, Use>) {
  const { reserved, settled, billed, counted, output, weighed } = result;
  const rows = [
    row('Reserved at the start', reserved, [
      part('input', counted, 'plain'),
      part('maxTokens', values.maxTokens, 'stale'),
    ]),
    row('Settled at the end', settled, [
      part('input', counted, 'plain'),
      part('output × rate', weighed, 'derived'),
    ]),
    row('Billed', billed, [part('input', billed - output, 'plain'), part('output', output, 'fresh')]),
  ];
  const keptRow =
    kept &&
    row('Reserved at the start, kept', kept.result.reserved, [
      part('input', kept.result.counted, 'plain'),
      part('maxTokens', kept.values.maxTokens, 'stale'),
    ]);
  return <Stack caption="One call, in tokens" rows={keptRow ? [...rows, keptRow] : rows} />;
}

export default function QuotaUse() {
  return <SceneFrame scene={quotaUse} picture={Call} />;
}
