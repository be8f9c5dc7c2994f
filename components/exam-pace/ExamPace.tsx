import { Plot } from '#components/kit/Plot.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, Pace } from '#engines/exam/pace';
import { counted, quantity } from '#engines/numbers';
import { questions } from '#facts/exam';
import { examPace } from './scenes.ts';

const all = questions.value;

/** Questions answered over minutes gone: the even pace, the planned first pass, and where the reader stands. */
function Standing({ values, result, kept }: PictureProps<typeof inputs, Pace>) {
  const { total } = result;
  const planned = (all * values.seconds) / 60;
  const end = planned > total ? ([total, (total * 60) / values.seconds] as const) : ([planned, all] as const);
  const gone = Math.min(values.gone, total);
  return (
    <Plot
      x={{ label: 'minutes gone', min: 0, max: total }}
      y={{ label: 'questions answered', min: 0, max: all * 1.08 }}
      series={[
        {
          name: 'even pace',
          means: 'stale',
          points: [
            [0, 0],
            [total, all],
          ],
        },
        { name: 'planned first pass', means: 'derived', points: [[0, 0], end] },
      ]}
      marks={[
        { x: gone, y: values.reached, means: 'fresh', label: 'you', below: result.lead < 0 },
        ...(kept
          ? [
              {
                x: Math.min(kept.values.gone, total),
                y: kept.values.reached,
                means: 'kept' as const,
                label: 'kept',
              },
            ]
          : []),
      ]}
      says={`After ${quantity(gone, 'min')} ${counted(values.reached, 'question')} of ${all} are answered. The even pace reaches ${all} at ${quantity(total, 'min')}, the planned first pass at ${quantity(planned, 'min', 1)}.`}
    />
  );
}

export default function ExamPace() {
  return <SceneFrame scene={examPace} picture={Standing} />;
}
