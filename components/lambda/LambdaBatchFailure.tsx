import './batch.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Call, Failure } from '#engines/lambda/batch';
import type { inputs } from '#engines/lambda/batch-inputs';
import { lambdaBatchFailure } from './batch-failure.ts';

/** What a call did with a record, as a sign and as the class that colours it. */
function cellOf({ from, to, done, failed, given }: Call, record: number): { sign: string; tone: string } {
  if (failed === record) return { sign: '✕', tone: 'failed' };
  if (done.includes(record)) return { sign: '✓', tone: 'done' };
  if (given && record >= given.from && record <= given.to) return { sign: '–', tone: 'failed' };
  return record >= from && record <= to ? { sign: '·', tone: 'waits' } : { sign: '', tone: 'absent' };
}

/** A row for each call up to the shown one, a column for each record. The list of moments says the same in words. */
function Calls({ values: { size }, result, step }: PictureProps<typeof inputs, Failure>) {
  const records = Array.from({ length: size }, (_, index) => index + 1);
  return (
    <div class="batch" style={`--records: ${size}`} aria-hidden="true">
      <div class="batch-row">
        <span />
        {records.map((record) => (
          <b key={record}>{record}</b>
        ))}
      </div>
      {result.calls.map((call, index) => (
        <div key={index} class={`batch-row${index > step ? ' later' : ''}`}>
          <span>{index + 1}</span>
          {records.map((record) => {
            const { sign, tone } = cellOf(call, record);
            return (
              <i key={record} class={tone}>
                {sign}
              </i>
            );
          })}
        </div>
      ))}
      <p>
        <i class="done">✓</i> finished <i class="failed">✕</i> fails <i class="waits">·</i> not reached{' '}
        <i class="failed">–</i> given up with it
      </p>
    </div>
  );
}

export default function LambdaBatchFailure() {
  return <SceneFrame scene={lambdaBatchFailure} picture={Calls} />;
}
