import './fields.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { type Bill, type TokenCost as Cost, usd } from '#engines/generative-ai/token-cost';
import type { inputs } from '#engines/generative-ai/token-cost-inputs';
import { Stack, type StackRow } from './Stack.tsx';
import { tokenCost } from './token-cost.ts';

const row = (name: string, { fixed, fresh, output, total }: Bill): StackRow => ({
  name,
  shown: usd(total),
  parts: [
    { name: 'fixed input', value: fixed, shown: usd(fixed), means: 'plain' },
    { name: 'new input', value: fresh, shown: usd(fresh), means: 'change' },
    { name: 'output', value: output, shown: usd(output), means: 'derived' },
  ],
});

function Bills({ result, kept }: PictureProps<typeof inputs, Cost>) {
  const rows = [
    row('On demand', result.plain),
    row(result.caches ? 'With the prompt cache' : 'With the prompt cache, too short', result.cached),
    row('As a batch job', result.batch),
  ];
  return (
    <Stack
      caption="The same month paid in three ways, at the example prices"
      rows={kept ? [...rows, row('On demand, kept', kept.result.plain)] : rows}
    />
  );
}

export default function TokenCost() {
  return <SceneFrame scene={tokenCost} picture={Bills} />;
}
