import type { Scene } from '#components/kit/scene.ts';
import { inputs, type Retention, retain } from '#engines/monitoring/retention';
import { show } from '#engines/numbers';

const finest = (result: Retention): string => result.finest;

/** How fine old data of a metric still is. */
export const metricRetention: Scene<typeof inputs, Retention> = {
  id: 'monitoring-metric-retention',
  question: 'How finely can you still look at the incident?',
  situation:
    'At the start: the queue was stuck for five minutes, four hours ago. Its metric is published every second.',
  inputs,
  controls: ['stored', 'age', 'span'],
  run: retain,
  stories: [
    {
      name: 'An hour earlier at the desk',
      context: 'The same incident, looked at exactly three hours after it.',
      set: { age: '3 hours' },
      ask: 'What is the finest period?',
      options: ['1 second', '1 minute', '5 minutes'],
      right: finest,
      decides: 'Period of 1 second',
      takeaway:
        'At the limit the seconds are still there, and shortly after it gone for good: look at once, or copy them.',
    },
    {
      name: 'Still warm, but coarse',
      context: 'The metric is published every minute, and the incident is one hour old.',
      set: { stored: '60', age: '1 hour' },
      ask: 'What is the finest period?',
      options: ['1 second', '1 minute', '5 minutes'],
      right: finest,
      decides: 'Period of 1 second',
      takeaway: 'Resolution is chosen when data is published. No query makes it finer afterwards.',
    },
    {
      name: 'The opening of the season',
      context: 'Sales opened 60 days ago, with a rush of 30 minutes.',
      set: { age: '60 days', span: 30 },
      ask: 'How many points are left of the rush?',
      options: ['1', '6', '30'],
      right: ({ points }) => show(points),
      decides: 'Points of the incident',
      takeaway: 'Minutes have been summed up into fives. In a few days an hour will be one point.',
    },
    {
      name: 'Last year’s sale',
      context: 'The same 30 minutes a year ago.',
      set: { age: '365 days', span: 30 },
      ask: 'How many points are left of the rush?',
      options: ['0', '1', '6'],
      right: ({ points }) => show(points),
      decides: 'Points of the incident',
      takeaway:
        'One point for the whole hour: good for comparing years, useless for the minute the queue grew.',
    },
    {
      name: 'Too late',
      context: 'Somebody wants to compare with a sale 456 days ago.',
      set: { age: '456 days' },
      ask: 'What is the finest period?',
      options: ['1 hour', '1 day', 'nothing'],
      right: finest,
      decides: 'Period of 1 hour',
      takeaway: 'What has to live longer leaves in time, by a metric stream, for instance.',
    },
  ],
  leftOut: [
    'The incident begins with a period; otherwise it may touch one point more. Data that arrives late takes a while to appear.',
  ],
};
