import type { Scene } from '#components/kit/scene.ts';
import { inputs, type PipelineCost, pipelineCost } from '#engines/cost/pipeline';
import { show } from '#engines/numbers';
import { v2FreeMinutes } from '#facts/cicd';

const types = ['V1', 'V2', 'both the same'] as const;
const cheaper = (result: PipelineCost): string => result.cheaper;

/** When a V2 pipeline costs less than a V1 pipeline. */
export const pipelineCosts: Scene<typeof inputs, PipelineCost> = {
  id: 'cicd-pipeline-cost',
  question: 'Which type of pipeline costs less?',
  situation:
    'At the start: the ticket shop is released 40 times a month. Each execution builds for six minutes and waits two hours for an approval.',
  inputs,
  controls: ['runs', 'actions', 'used', 'young'],
  run: pipelineCost,
  stories: [
    {
      name: 'Ten releases on every working day',
      context: 'The same pipeline runs 200 times a month.',
      set: { runs: 200 },
      ask: 'Which type costs less?',
      options: types,
      right: cheaper,
      decides: 'V2 costs no more up to',
      takeaway:
        'V1 has one price however often it runs, so there is a number of executions from which on it is cheaper.',
    },
    {
      name: 'Many short actions',
      context: 'Five checks of ten seconds each come before the deployment, and nothing else.',
      set: { actions: 'source 10 s, lint 10 s, types 10 s, unit 10 s, scan 10 s, deploy 3 min' },
      ask: 'How many minutes does an execution count?',
      options: ['4', '5', '8'],
      right: ({ each }) => show(each),
      decides: 'Minutes of an execution',
      takeaway:
        'Every action is rounded up by itself. Commands that belong together are cheaper as one action.',
    },
    {
      name: 'Waiting all night',
      context: 'Approvals take sixteen hours, because people sleep.',
      set: { actions: 'source 20 s, build 6 min 10 s, approval 16 h, deploy 3 min' },
      ask: 'How many minutes does an execution count?',
      options: ['11', '131', '971'],
      right: ({ each }) => show(each),
      decides: 'Minutes of an execution',
      takeaway: 'Waiting for a person is not charged, however long it takes.',
    },
    {
      name: 'A new pipeline',
      context: 'The pipeline was created last week. Other pipelines have used all free minutes.',
      set: { young: true, used: v2FreeMinutes.value },
      ask: 'Which type costs less this month?',
      options: types,
      right: cheaper,
      decides: 'V1',
      takeaway: 'The first month compares badly: look at the second.',
    },
    {
      name: 'A quiet month',
      context: 'Nobody changes the code.',
      set: { runs: 0 },
      ask: 'Which type costs less?',
      options: types,
      right: cheaper,
      decides: 'V1',
      takeaway: 'Neither type charges for a pipeline that only exists.',
    },
  ],
  leftOut: [
    'What the actions use: minutes of CodeBuild, storage in S3, functions of Lambda.',
    'One active V1 pipeline of an account is free each month; here the account has others.',
    'What only V2 can do, such as triggers with filters. It may decide before the price does.',
  ],
};
