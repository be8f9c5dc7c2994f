import type { Scene } from '#components/kit/scene.ts';
import { inputs, type Readiness, readiness } from '#engines/exam/readiness';

const first = ({ gains }: Readiness) => gains[0]?.section ?? '';

/** Which section repays the next hour of study most. */
export const examReadiness: Scene<typeof inputs, Readiness> = {
  id: 'exam-readiness',
  question: 'Where does an hour of study bring most?',
  situation:
    'At the start: somebody who builds with Lambda every day has read a little on generative AI. All other sections stand at 40%.',
  inputs,
  controls: ['ratings', 'rest'],
  run: readiness,
  stories: [
    {
      name: 'After a week of generative AI',
      context: 'The section with a task to itself is now at 90%. Nothing else has changed.',
      set: { ratings: 'lambda 90, api-gateway 80, dynamodb 85, s3 80, generative-ai 90' },
      ask: 'Which section brings most now?',
      options: ['monitoring', 'cicd', 'dynamodb'],
      right: first,
      decides: 'Largest gain',
      takeaway: 'A section that serves several tasks with few others beside it collects the most.',
    },
    {
      name: 'Nothing tried yet',
      context: 'A beginner has rated no section at all.',
      set: { ratings: '', rest: 0 },
      ask: 'Where does the first hour bring most?',
      options: ['lambda', 'generative-ai', 'dynamodb'],
      right: first,
      decides: 'Largest gain',
      takeaway:
        'With equal gaps the worth decides, and one task that a single section teaches weighs more than many shared ones.',
    },
    {
      name: 'All but one',
      context: 'Everything stands at 95%, only the VPC at 10%.',
      set: { ratings: 'vpc 10', rest: 95 },
      ask: 'Which section brings most?',
      options: ['vpc', 'generative-ai', 'lambda'],
      right: first,
      decides: 'Largest gain',
      takeaway: 'A small section with a wide gap can outweigh the largest one that is nearly closed.',
    },
  ],
  leftOut: [
    'AWS publishes weights of domains. That tasks, and the sections of a task, count alike is an assumption of this model.',
    'It is a study aid and no forecast: the score is scaled, and nobody outside AWS can convert a share into it.',
    'Hours are not alike. A first hour in a section moves its rating more than the tenth.',
  ],
};
